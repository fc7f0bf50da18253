import { shiftAt, type Shift } from './bend.js';
import { seenAt, type Homography } from './homography.js';

/** A small piece of the page as the picture has it: its middle in pixels, and what a millimetre to the right and one down are. */
export interface Frame {
  readonly px: number;
  readonly py: number;
  readonly acrossX: number;
  readonly acrossY: number;
  readonly downX: number;
  readonly downY: number;
}

/** Where every place of a page lies in its picture: a plane, and how the paper is bent off it. */
export class Placement {
  readonly plane: Homography;
  readonly #shifts: readonly Shift[];

  constructor(plane: Homography, shifts: readonly Shift[]) {
    this.plane = plane;
    this.#shifts = shifts;
  }

  /** The surroundings of a place. */
  frameAt(x: number, y: number): Frame {
    const [dx, dy] = shiftAt(this.#shifts, x, y);
    return frameOf(this.plane, x + dx, y + dy);
  }
}

/** The surroundings of a place on the plane. */
export function frameOf(plane: Homography, x: number, y: number): Frame {
  const [px, py] = seenAt(plane, x, y);
  const [rightX, rightY] = seenAt(plane, x + 1, y);
  const [downX, downY] = seenAt(plane, x, y + 1);
  return { px, py, acrossX: rightX - px, acrossY: rightY - py, downX: downX - px, downY: downY - py };
}

/** The same surroundings, that many millimetres further. */
export function moved(frame: Frame, dx: number, dy: number): Frame {
  return {
    ...frame,
    px: frame.px + dx * frame.acrossX + dy * frame.downX,
    py: frame.py + dx * frame.acrossY + dy * frame.downY,
  };
}
