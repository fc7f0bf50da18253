import type { Darkness } from './darkness.js';
import type { Frame } from './placement.js';

/** Millimetres from one look to the next. */
const STEP = 0.15;
/** From the middle of a box to where its outline is far enough away, in millimetres. */
const INSIDE = 1.86;
/** Cells across the inside of a box. */
export const SIDE = 25;
const MIDDLE = (SIDE - 1) / 2;

/** How dark the inside of a box is, row by row, from the top left. */
export type BoxInside = Float32Array;

/** Looks into a box whose middle is the frame's. */
export function boxInside(dark: Darkness, { px, py, acrossX, acrossY, downX, downY }: Frame, size: number): BoxInside {
  const values = new Float32Array(SIDE * SIDE);
  const step = STEP * Math.min(1, (size / 2 - 0.54) / INSIDE);
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const [dx, dy] = [(column - MIDDLE) * step, (row - MIDDLE) * step];
      values[row * SIDE + column] = dark.at(px + dx * acrossX + dy * downX, py + dx * acrossY + dy * downY);
    }
  return values;
}

/** What the ink in a box looks like. Lengths and shares count the inside, which is one wide and one high. */
export interface BoxInk {
  /** The share of the inside that is covered by ink. */
  readonly cover: number;
  /** How dark the ink is. */
  readonly dark: number;
  /** How far the ink reaches, the longer and the shorter way. */
  readonly long: number;
  readonly short: number;
  /** The share that is covered in the middle of the four sides, which a cross leaves white: the whitest but one. */
  readonly sides: number;
  /** The share of the middle that is covered. */
  readonly middle: number;
}

const NO_INK: BoxInk = { cover: 0, dark: 0, long: 0, short: 0, sides: 0, middle: 0 };
/** Specks of fewer cells are dust, or noise. */
const LEAST_CELLS = 9;

/** What there is in a box of ink that is darker than `least`. */
export function boxInk(inside: BoxInside, least: number): BoxInk {
  const ink = withoutSpecks(inside, least);
  let [count, dark] = [0, 0];
  let [left, right, top, bottom] = [SIDE, -1, SIDE, -1];
  for (let index = 0; index < ink.length; index += 1) {
    if (ink[index] !== 1) continue;
    const [row, column] = [Math.floor(index / SIDE), index % SIDE];
    count += 1;
    dark += inside[index] ?? 0;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  if (count === 0) return NO_INK;
  const [wide, high] = [(right - left + 1) / SIDE, (bottom - top + 1) / SIDE];
  const sides = [zone(ink, MIDDLE, 3), zone(ink, MIDDLE, SIDE - 4), zone(ink, 3, MIDDLE), zone(ink, SIDE - 4, MIDDLE)];
  sides.sort((a, b) => a - b);
  return {
    cover: count / ink.length,
    dark: dark / count,
    long: Math.max(wide, high),
    short: Math.min(wide, high),
    sides: sides[1] ?? 0,
    middle: zone(ink, MIDDLE, MIDDLE, 6),
  };
}

function zone(ink: Uint8Array, column: number, row: number, reach = 2): number {
  let count = 0;
  for (let y = row - reach; y <= row + reach; y += 1)
    for (let x = column - reach; x <= column + reach; x += 1) count += ink[y * SIDE + x] === 1 ? 1 : 0;
  return count / (2 * reach + 1) ** 2;
}

/** 1 where there is ink that hangs together in more than a speck. */
function withoutSpecks(inside: BoxInside, least: number): Uint8Array {
  const ink = new Uint8Array(inside.length);
  for (let index = 0; index < inside.length; index += 1) ink[index] = (inside[index] ?? 0) > least ? 2 : 0;
  const stack: number[] = [];
  for (let start = 0; start < ink.length; start += 1) {
    if (ink[start] !== 2) continue;
    const blob = [start];
    ink[start] = 1;
    stack.push(start);
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      const [row, column] = [Math.floor(cell / SIDE), cell % SIDE];
      for (let y = Math.max(0, row - 1); y <= Math.min(SIDE - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(SIDE - 1, column + 1); x += 1) {
          const next = y * SIDE + x;
          if (ink[next] !== 2) continue;
          ink[next] = 1;
          blob.push(next);
          stack.push(next);
        }
    }
    if (blob.length < LEAST_CELLS) for (const cell of blob) ink[cell] = 0;
  }
  return ink;
}
