import { shiftAt, trendAt, type Shift } from './bend.js';
import type { Darkness } from './darkness.js';
import type { Anchors } from './find-anchors.js';
import { seenLineShift } from './line-shift.js';
import type { LayoutField } from './page-layout.js';
import { frameOf } from './placement.js';

/** A line of a field that tells how the paper lies there. */
export interface FieldLine {
  /** Its middle, in millimetres. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Half the width of the line round a field, in millimetres. */
const HALF_LINE = 0.15;
/** How far a line is looked for; those of a field are more than twice as far apart. */
const REACH = 3;
/** Shorter ones may be a dash of somebody's. */
const LEAST_WIDTH = 30;
/** Both halves of a line must lie off alike, in millimetres. */
const MOST_APART = 0.6;

/** The level lines of fields: their edges, and those to write on. */
export function fieldLines(fields: readonly LayoutField[]): FieldLine[] {
  return fields
    .filter(({ width }) => width >= LEAST_WIDTH)
    .flatMap(({ x, y, width, height, lines }) =>
      [HALF_LINE, ...lines, height - HALF_LINE].map((down) => ({ x: x + width / 2, y: y + down, width: width - 6 })),
    );
}

/** Where both halves of a line lie, near where what is known says; null where they are not seen. What lies across is not told by it. */
export function foundLine(
  dark: Darkness,
  { x, y, width }: FieldLine,
  anchors: Anchors,
  known: readonly Shift[],
): [Shift, Shift] | null {
  const half = (from: number, to: number): Shift | null => {
    const middle = (from + to) / 2;
    const [dx] = shiftAt(known, middle, y);
    const [, dy] = trendAt(known, middle, y);
    const frame = frameOf(anchors.plane, middle + dx, y + dy);
    const line = { from: [from - middle, 0], to: [to - middle, 0] } as const;
    const off = seenLineShift(dark, frame, [line], REACH);
    return off === null ? null : { x: middle, y, dx, dy: dy + off, isLevel: true };
  };
  const [left, right] = [half(x - width / 2, x), half(x, x + width / 2)];
  if (left === null || right === null || Math.abs(left.dy - right.dy) > MOST_APART) return null;
  return [left, right];
}
