/** A picture of one page: a byte for each pixel, row by row, 0 black and 255 white. */
export interface GreyImage {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A point of a picture, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A QR code that was found in a picture. Its corners are those of the code itself, in its own order (top left, top right,
 * bottom right, bottom left of the code as it is printed), wherever they lie in the picture.
 */
export interface FoundCode {
  readonly text: string;
  readonly corners: readonly [Point, Point, Point, Point];
  /** Seen from behind: the other side shines through, or the picture is a mirror image. */
  readonly mirrored: boolean;
}
