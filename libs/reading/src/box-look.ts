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

/** Looks into a box whose middle is the frame's, stretched as its outline is. */
export function boxInside(
  dark: Darkness,
  frame: Frame,
  size: number,
  { wide, high } = { wide: 1, high: 1 },
): BoxInside {
  const { px, py, acrossX, acrossY, downX, downY } = frame;
  const values = new Float32Array(SIDE * SIDE);
  const step = STEP * Math.min(1, (size / 2 - 0.54) / INSIDE);
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const [dx, dy] = [(column - MIDDLE) * step * wide, (row - MIDDLE) * step * high];
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
  /** The share of the middle that is covered. */
  readonly middle: number;
  /** By how much more ink covers the two diagonals than the middles of the sides, the fullest of which does not count: a cross leaves them white. */
  readonly crossing: number;
  /** How much of its darkness it gains within half a millimetre, where it gains the most: strokes nearly all, stains little. */
  readonly steep: number;
}

const NO_INK: BoxInk = { cover: 0, dark: 0, long: 0, short: 0, middle: 0, crossing: 0, steep: 0 };
/** Cells in which a stroke reaches its darkness. */
const EDGE = 3;
/** Cells that lie on a diagonal, and that lie off both. */
const ON_DIAGONAL = 2;
const OFF_DIAGONAL = 9;
/** Cells to every side of the middle that belong to it. */
const NEAR = 6;
/** The darkest hundredth tells how dark the ink of a box is; ink that is not half as dark is another. */
const DARKEST = 0.015;
const BESIDE_DARK = 0.42;
/** Specks of fewer cells are dust, or noise. */
const LEAST_CELLS = 9;

/** What there is in a box of ink that is darker than `least`; beside dark ink, lighter ink does not count: it shines through, or is a stain. */
export function boxInk(inside: BoxInside, least: number): BoxInk {
  const darkest = inside.toSorted()[Math.floor(inside.length * (1 - DARKEST))] ?? 0;
  const ink = withoutSpecks(inside, Math.max(least, darkest * BESIDE_DARK));
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
  return {
    cover: count / ink.length,
    dark: dark / count,
    long: Math.max(wide, high),
    short: Math.min(wide, high),
    middle: middleShare(ink),
    crossing: crossingOf(ink),
    steep: steepest(inside) / (dark / count),
  };
}

/** The change from one place to another beside or below it that only a hundredth of all exceed. */
function steepest(inside: BoxInside): number {
  const changes: number[] = [];
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const here = inside[row * SIDE + column] ?? 0;
      if (column + EDGE < SIDE) changes.push(Math.abs(here - (inside[row * SIDE + column + EDGE] ?? 0)));
      if (row + EDGE < SIDE) changes.push(Math.abs(here - (inside[(row + EDGE) * SIDE + column] ?? 0)));
    }
  return Float32Array.from(changes).sort()[Math.floor(changes.length * 0.98)] ?? 0;
}

function middleShare(ink: Uint8Array): number {
  let count = 0;
  for (let y = MIDDLE - NEAR; y <= MIDDLE + NEAR; y += 1)
    for (let x = MIDDLE - NEAR; x <= MIDDLE + NEAR; x += 1) count += ink[y * SIDE + x] === 1 ? 1 : 0;
  return count / (2 * NEAR + 1) ** 2;
}

function crossingOf(ink: Uint8Array): number {
  const covered = [0, 0, 0, 0, 0];
  const all = [0, 0, 0, 0, 0];
  for (let index = 0; index < ink.length; index += 1) {
    const across = (index % SIDE) - MIDDLE;
    const down = Math.floor(index / SIDE) - MIDDLE;
    const away = Math.abs(Math.abs(across) - Math.abs(down));
    if (away > ON_DIAGONAL && away < OFF_DIAGONAL) continue;
    const wedge = Math.abs(across) > Math.abs(down) ? (across > 0 ? 1 : 2) : down > 0 ? 3 : 4;
    const part = away <= ON_DIAGONAL ? 0 : wedge;
    all[part] = (all[part] ?? 0) + 1;
    if (ink[index] === 1) covered[part] = (covered[part] ?? 0) + 1;
  }
  const [diagonals = 0, ...wedges] = covered.map((count, part) => count / (all[part] ?? 1));
  return diagonals - (wedges.sort((one, other) => other - one)[1] ?? 0);
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

/** How far outside of a box the arms of a cross are looked for, how far that reaches, and how much ink is an arm. */
const BEYOND = 0.4;
const ARM = 0.25;
const LEAST_ARM = 0.4;

/** Whether the arms of a cross leave a box: ink beyond two corners at least, and none beyond three of the sides. A scribble stays inside, or leaves it everywhere. */
export function hasArms(dark: Darkness, frame: Frame, size: number, least: number): boolean {
  const { px, py, acrossX, acrossY, downX, downY } = frame;
  const inkAt = (x: number, y: number): boolean => {
    let count = 0;
    for (let dy = -ARM; dy <= ARM; dy += ARM / 2)
      for (let dx = -ARM; dx <= ARM; dx += ARM / 2) {
        const [u, v] = [x + dx, y + dy];
        if (dark.at(px + u * acrossX + v * downX, py + u * acrossY + v * downY) > least) count += 1;
      }
    return count >= LEAST_ARM * 25;
  };
  const away = size / 2 + BEYOND;
  const corners = [inkAt(-away, -away), inkAt(away, -away), inkAt(-away, away), inkAt(away, away)];
  const sides = [inkAt(-away, 0), inkAt(away, 0), inkAt(0, -away), inkAt(0, away)];
  return corners.filter(Boolean).length >= 2 && sides.filter(Boolean).length <= 1;
}
