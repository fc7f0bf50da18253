import { nearest, shiftAt, trendAt, type Shift } from './bend.js';
import type { Darkness } from './darkness.js';
import type { Anchors } from './find-anchors.js';
import { fieldLines, foundLine } from './find-field-lines.js';
import { seenAt } from './homography.js';
import type { LayoutBox, PageLayout } from './page-layout.js';
import { frameOf, moved, type Frame } from './placement.js';

/** Where the boxes of a page are, by their outlines. */
export interface Outlines {
  readonly shifts: readonly Shift[];
  /** The boxes whose outline was found, by their ids. */
  readonly found: ReadonlyMap<string, Outline>;
}

/** How wide and how high a box is seen, as a share of what was printed: paper is stretched where it is fed unevenly. */
export interface Outline {
  readonly wide: number;
  readonly high: number;
  /** The middle of the box. */
  readonly frame: Frame;
}

/** Half the width of a printed outline, in millimetres. */
const HALF_LINE = 0.175;
/** How far an outline is looked for from where its neighbours say it is: boxes are 7.8 mm apart, a row is never mistaken. */
const REACH = 2.4;
const REACH_AGAIN = 0.9;
const STEP = 0.12;
/** How dark a line must be against the white outside of it. */
const LEAST_LINE = 0.1;
/** Far from what is known three sides must be nearly as dark as the darkest is: figures above a box are no line. */
const LEAST_OF_DARKEST = 0.4;
/** Of its neighbours so many must lie off as it does, but for so many millimetres; else it is no outline. */
const ALIKE = 2;
const MOST_APART = 0.7;
const MOST_OFF_TREND = 0.5;
/** All four sides as dark as that share of the darkest are an outline wherever it lies within this many millimetres. */
const CLEAR = 0.7;
const MOST_OFF_CLEAR = 1.8;
/** Millimetres by which the middles of a row may differ in height. */
const SAME_ROW = 0.5;

/**
 * Finds the boxes by their outlines, each near where those already found say it is, beginning beside the codes and squares. A
 * box counts as found with three of its four sides, so that neither a mark nor a torn edge moves it.
 */
export function findOutlines(
  dark: Darkness,
  { boxes, fields }: Pick<PageLayout, 'boxes' | 'fields'>,
  anchors: Anchors,
): Outlines {
  const fixed = anchors.matches.map(({ x, y, px, py }): Shift => {
    const [dx, dy] = backwards(anchors, x, y, px, py);
    return { x, y, dx, dy };
  });
  const first = grown(dark, { boxes, fields }, anchors, fixed);
  const seen = [...fixed, ...first.lines, ...first.outlines];
  const kept = [...first.lines, ...first.outlines].filter((shift) => fits(shift, seen));
  const second: Shift[] = [];
  const found = new Map<string, Outline>();
  for (const box of boxes) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const shift = sought(dark, box, anchors, [...fixed, ...kept], REACH_AGAIN, x, y);
    if (shift === null || !fits(shift, [...fixed, ...kept])) continue;
    const half = box.width / 2 - HALF_LINE;
    const frame = frameOf(anchors.plane, x + shift.dx, y + shift.dy);
    const exact = measured(dark, frame, half);
    second.push({ ...shift, dx: shift.dx + exact.dx, dy: shift.dy + exact.dy });
    found.set(box.id, { wide: exact.wide, high: exact.high, frame: moved(frame, exact.dx, exact.dy) });
  }
  const lines = kept.filter((shift) => first.lines.includes(shift));
  return { shifts: [...fixed, ...lines, ...second], found };
}

/** `isClear`: all its four sides were seen well. */
interface SeenShift extends Shift {
  readonly isClear?: boolean;
}

/** Outlines, and the lines of fields, one after another, the nearest to what is known first. */
function grown(
  dark: Darkness,
  { boxes, fields }: Pick<PageLayout, 'boxes' | 'fields'>,
  anchors: Anchors,
  fixed: readonly Shift[],
): { readonly outlines: readonly SeenShift[]; readonly lines: readonly Shift[] } {
  const known: Shift[] = [...fixed];
  const [outlines, lines]: [SeenShift[], Shift[]] = [[], []];
  const seekBox = (box: LayoutBox, x: number, y: number): Shift[] => {
    const shift = sought(dark, box, anchors, known, REACH, x, y);
    if (shift === null) return [];
    outlines.push(shift);
    return [shift];
  };
  const open = [
    ...boxes.map((box) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return { x, y, seek: () => seekBox(box, x, y), distance: Infinity };
    }),
    ...fieldLines(fields).map((line) => {
      const seek = (): Shift[] => {
        const halves = foundLine(dark, line, anchors, known) ?? [];
        lines.push(...halves);
        return [...halves];
      };
      return { x: line.x, y: line.y, seek, distance: Infinity };
    }),
  ];
  const near = (found: readonly Shift[]): void => {
    for (const each of open)
      for (const { x, y } of found) each.distance = Math.min(each.distance, Math.hypot(each.x - x, each.y - y));
  };
  near(fixed);
  while (open.length > 0) {
    let nearest = 0;
    for (let index = 1; index < open.length; index += 1)
      if ((open[index]?.distance ?? 0) < (open[nearest]?.distance ?? 0)) nearest = index;
    const [next] = open.splice(nearest, 1);
    const found = next?.seek() ?? [];
    known.push(...found);
    near(found);
  }
  return { outlines, lines };
}

/** Paper is smooth but for its folds: an outline lies as two of those nearest to it do, or two of its own row, or as its neighbours go on to it: rollers slip by rows. */
function fits(shift: SeenShift, known: readonly Shift[]): boolean {
  const others = known.filter((each) => each.x !== shift.x || each.y !== shift.y);
  const row = others.filter((each) => Math.abs(each.y - shift.y) < SAME_ROW);
  const isAlike = [others, row].some((each) => {
    const near = nearest(each, shift.x, shift.y);
    return near.filter(({ dx, dy }) => Math.hypot(dx - shift.dx, dy - shift.dy) <= MOST_APART).length >= ALIKE;
  });
  if (isAlike) return true;
  const [dx, dy] = trendAt(others, shift.x, shift.y);
  return Math.hypot(dx - shift.dx, dy - shift.dy) <= (shift.isClear === true ? MOST_OFF_CLEAR : MOST_OFF_TREND);
}

function sought(
  dark: Darkness,
  box: LayoutBox,
  anchors: Anchors,
  known: readonly Shift[],
  reach: number,
  x: number,
  y: number,
): SeenShift | null {
  const half = box.width / 2 - HALF_LINE;
  // Paper that is bent lies as it does nearby; paper that is stretched as it goes on.
  for (const [dx, dy] of [shiftAt(known, x, y), trendAt(known, x, y)]) {
    const frame = frameOf(anchors.plane, x + dx, y + dy);
    const near = moveTo(dark, frame, half, reach);
    const exact = near === null ? null : moveTo(dark, moved(frame, near.dx, near.dy), half, 0.5);
    if (near !== null && exact !== null)
      return { x, y, dx: dx + near.dx + exact.dx, dy: dy + near.dy + exact.dy, isClear: exact.isClear };
  }
  return null;
}

/** By how much the outline lies off the middle of a frame; null where there is none. */
function moveTo(
  dark: Darkness,
  frame: Frame,
  half: number,
  reach: number,
): { readonly dx: number; readonly dy: number; readonly isClear: boolean } | null {
  const sides = sideProfiles(dark, frame, half, reach);
  const [left, right, top, bottom] = sides;
  const across = pairAt(left, right, reach);
  const down = pairAt(top, bottom, reach);
  if (across === null || down === null) return null;
  const contrasts = [across.one, across.other, down.one, down.other];
  const darkest = Math.max(...contrasts);
  const least = reach === REACH ? Math.max(LEAST_LINE, LEAST_OF_DARKEST * darkest) : LEAST_LINE;
  const seen = contrasts.filter((each) => each >= least).length;
  const isClear = Math.min(...contrasts) >= Math.max(LEAST_LINE, CLEAR * darkest);
  return seen < 3 ? null : { dx: across.at, dy: down.at, isClear };
}

/** Each of the four sides by itself: where the middle of the box is, and how large it is seen. */
function measured(dark: Darkness, frame: Frame, half: number): { dx: number; dy: number; wide: number; high: number } {
  const [left, right, top, bottom] = sideProfiles(dark, frame, half, SIDE_REACH);
  const [l, r, t, b] = [sideAt(left, -1), sideAt(right, 1), sideAt(top, -1), sideAt(bottom, 1)];
  const [wide, high] = [1 + (r - l) / (2 * half), 1 + (b - t) / (2 * half)];
  return { dx: (l + r) / 2, dy: (t + b) / 2, wide, high };
}

/** By how much one line lies off its place; 0 where it is not seen. */
function sideAt(profile: Profile, way: -1 | 1): number {
  const middle = (profile.length - 1) / 2;
  const outside = Math.round(OUTSIDE / STEP);
  const steps = Math.round(SIDE_REACH / STEP);
  let best = { off: 0, value: LEAST_LINE };
  for (let off = -steps; off <= steps; off += 1) {
    const value = (profile[middle + off] ?? 0) - (profile[middle + off + way * outside] ?? 0);
    if (value > best.value) best = { off, value };
  }
  return best.off * STEP;
}

type Profile = Float32Array;

/** How dark lines parallel to the four sides are, from the inside (or left, top) to the outside. */
function sideProfiles(dark: Darkness, frame: Frame, half: number, reach: number): [Profile, Profile, Profile, Profile] {
  return [
    profileOf(dark, frame, half, reach, -1, true),
    profileOf(dark, frame, half, reach, 1, true),
    profileOf(dark, frame, half, reach, -1, false),
    profileOf(dark, frame, half, reach, 1, false),
  ];
}

function profileOf(
  dark: Darkness,
  { px, py, acrossX, acrossY, downX, downY }: Frame,
  half: number,
  reach: number,
  side: -1 | 1,
  isUpright: boolean,
): Profile {
  // Away from the line, and along it.
  const [awayX, awayY, alongX, alongY] = isUpright
    ? [acrossX, acrossY, downX, downY]
    : [downX, downY, acrossX, acrossY];
  const step = (half - 0.3) / 5;
  const values = new Float32Array(2 * Math.ceil((reach + OUTSIDE) / STEP) + 1);
  const middle = (values.length - 1) / 2;
  for (let i = 0; i < values.length; i += 1) {
    const off = side * half + (i - middle) * STEP;
    const [x, y] = [px + off * awayX, py + off * awayY];
    let sum = 0;
    for (let k = -5; k <= 5; k += 1) sum += dark.at(x + k * step * alongX, y + k * step * alongY);
    values[i] = sum / 11;
  }
  return values;
}

/** How far a single side may lie from where the box as a whole is. */
const SIDE_REACH = 0.3;
/** White is looked for this far outside of a line. */
const OUTSIDE = 0.55;

/** The shift at which two opposite lines are dark with white outside of both. */
function pairAt(one: Profile, other: Profile, reach: number): { at: number; one: number; other: number } | null {
  const middle = (one.length - 1) / 2;
  const steps = Math.floor(reach / STEP);
  const outside = Math.round(OUTSIDE / STEP);
  const value = (off: number): number => {
    const a = contrast(one, middle + off, -outside);
    const b = contrast(other, middle + off, outside);
    return a + b + Math.min(a, b) - 0.02 * Math.abs(off * STEP);
  };
  let best = { off: 0, value: -1 };
  for (let off = -steps; off <= steps; off += 1) {
    const here = value(off);
    if (here > best.value) best = { off, value: here };
  }
  if (best.value <= 0) return null;
  const before = best.off === -steps ? best.value : value(best.off - 1);
  const after = best.off === steps ? best.value : value(best.off + 1);
  const curve = before - 2 * best.value + after;
  const finer = curve < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * curve))) : 0;
  return {
    at: (best.off + finer) * STEP,
    one: contrast(one, middle + best.off, -outside),
    other: contrast(other, middle + best.off, outside),
  };
}

function contrast(profile: Profile, at: number, outside: number): number {
  return (profile[at] ?? 0) - (profile[at + outside] ?? 0);
}

/** How far a point of the picture lies from where the plane has a place, in millimetres of the page. */
function backwards({ plane }: Anchors, x: number, y: number, px: number, py: number): [number, number] {
  let [dx, dy] = [0, 0];
  for (let round = 0; round < 3; round += 1) {
    const [sx, sy] = seenAt(plane, x + dx, y + dy);
    const { acrossX, acrossY, downX, downY } = frameOf(plane, x + dx, y + dy);
    const area = acrossX * downY - acrossY * downX;
    dx += ((px - sx) * downY - (py - sy) * downX) / area;
    dy += ((py - sy) * acrossX - (px - sx) * acrossY) / area;
  }
  return [dx, dy];
}
