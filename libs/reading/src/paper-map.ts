import type { GreyImage } from './grey-image.js';

/** A picture made smaller by a whole number of pixels, each pixel the mean of those it stands for. */
export interface SmallImage {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each of its own. */
  readonly by: number;
}

/** How bright paper is, in the same size. */
export interface PaperImage extends Omit<SmallImage, 'values'> {
  readonly values: Uint8Array;
}

/** What paper would be here if nothing stood on it: strokes are closed, shadows and stains stay. */
const CLOSED_MM = 7.5;
/** Pixels of the small picture in a millimetre, about. */
const SMALL_PER_MM = 2;

/** How bright the paper is everywhere, at about two pixels in a millimetre, and the picture in that size. */
export function paperMap(
  image: GreyImage,
  pixelsPerMm: number,
): { readonly small: SmallImage; readonly paper: PaperImage } {
  const small = shrunk(image, Math.max(1, Math.round(pixelsPerMm / SMALL_PER_MM)));
  const reach = Math.max(1, Math.round((CLOSED_MM * pixelsPerMm) / small.by / 2));
  return { small, paper: closed(small, reach) };
}

/** The picture made smaller, the last pixels that fill no square left out. */
function shrunk({ pixels, width, height }: GreyImage, by: number): SmallImage {
  const [w, h] = [Math.max(1, Math.floor(width / by)), Math.max(1, Math.floor(height / by))];
  const values = new Float32Array(w * h);
  const sums = new Uint32Array(w);
  const area = by * by;
  for (let y = 0; y < h; y += 1) {
    sums.fill(0);
    for (let dy = 0; dy < by; dy += 1) {
      let at = (y * by + dy) * width;
      for (let x = 0; x < w; x += 1) {
        let sum = 0;
        for (const end = at + by; at < end; at += 1) sum += pixels[at] ?? 0;
        sums[x] = (sums[x] ?? 0) + sum;
      }
    }
    for (let x = 0, into = y * w; x < w; x += 1, into += 1) values[into] = (sums[x] ?? 0) / area;
  }
  return { values, width: w, height: h, by };
}

/** The brightest within `reach` pixels to every side, and of that the darkest: strokes thinner than that are gone. */
function closed({ values, width, height, by }: SmallImage, reach: number): PaperImage {
  const paper = new Uint8Array(values.length);
  for (let index = 0; index < paper.length; index += 1) paper[index] = (values[index] ?? 0) + 0.5;
  brightestAround(paper, width, height, reach);
  // The darkest is the brightest of the negative.
  invert(paper);
  brightestAround(paper, width, height, reach);
  invert(paper);
  return { values: paper, width, height, by };
}

function invert(values: Uint8Array): void {
  for (let index = 0; index < values.length; index += 1) values[index] = 255 - (values[index] ?? 0);
}

/** The brightest of a window, put together of smaller ones that double: across, then down by whole rows, as they lie in memory. */
function brightestAround(values: Uint8Array, width: number, height: number, reach: number): void {
  const [across, down] = [Math.min(reach, width - 1), Math.min(reach, height - 1)];
  for (let start = 0; start < values.length; start += width) {
    brightestAhead(values, start, start + width, 1, 2 * reach + 1);
    values.copyWithin(start + across, start, start + width - across);
    values.fill(values[start] ?? 0, start, start + across);
  }
  brightestAhead(values, 0, values.length, width, 2 * reach + 1);
  values.copyWithin(down * width, 0, (height - down) * width);
  for (let y = 1; y < down; y += 1) values.copyWithin(y * width, 0, width);
}

/** From each value on the brightest of so many, each `stride` from the one before. */
function brightestAhead(values: Uint8Array, start: number, end: number, stride: number, window: number): void {
  for (let seen = 1; seen < window;) {
    const more = Math.min(seen, window - seen);
    const ahead = more * stride;
    for (let at = start; at < end - ahead; at += 1) {
      const [here, there] = [values[at] ?? 0, values[at + ahead] ?? 0];
      if (there > here) values[at] = there;
    }
    seen += more;
  }
}
