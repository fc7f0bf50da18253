import type { PointView } from '../view/view.js';
import {
  aboveBoxes,
  BOX,
  gap,
  kept,
  LIST_INDENT,
  movedDown,
  stacked,
  textPart,
  type Band,
  type BandContext,
} from './band.js';
import { apartBands, boxPart, listBelow, type ListEntry, type ListOwner } from './list-bands.js';
import type { SheetBox, SheetPart } from './sheet.js';
import { baseline, lineHeight } from './type-sizes.js';
import { widestWord, widthIn, wrappedLines } from './wrapped-lines.js';

/** From middle to middle along a scale: boxes nearer than 9 mm are mistaken for one another. */
const NARROWEST = 9.4;
const WIDEST_BARE = 13;
const WIDEST_LABELLED = 36;
const WIDEST_APART = 30;
/** White between the labels of neighbours. */
const BETWEEN = 2.5;
const MOST_LINES = 4;
/** White before what is set apart. */
const APART = 6;

/** A scale from left to right with its codes above the boxes, and what is set apart at its right end; one below the other where its labels leave no room. */
export function scaleBands(
  points: readonly PointView[],
  owner: ListOwner,
  context: BandContext,
  apart: readonly ListEntry[] = [],
): Band[] {
  const across = pointsAcross(points, apart, owner, context);
  if (across !== null) return [gap(0.8), across];

  const alone = apart.length === 0 ? null : pointsAcross(points, [], owner, context);
  if (alone !== null) return [gap(0.8), { ...alone, keeps: true }, ...apartBands(apart, owner, context)];

  const entries = points.map(({ code, label }) => ({
    choice: code,
    label: label === null ? `${code}` : `${code}\u00a0 ${label}`,
  }));
  const listed = listBelow(entries, owner, context);
  return apart.length === 0
    ? listed
    : [...listed.slice(0, -1), ...kept(listed.slice(-1)), ...apartBands(apart, owner, context)];
}

function pointsAcross(
  points: readonly PointView[],
  apart: readonly ListEntry[],
  owner: ListOwner,
  context: BandContext,
): Band | null {
  const left = context.x + LIST_INDENT;
  const apartWidths = apart.map(({ label }) => apartWidth(label, context));
  const apartRoom = apartWidths.reduce((sum, width) => sum + width, apart.length > 0 ? APART : 0);
  const room = context.width - LIST_INDENT - apartRoom;
  const isBare = points.slice(1, -1).every(({ label }) => label === null);
  const pitch = Math.min(isBare ? WIDEST_BARE : WIDEST_LABELLED, room / points.length);
  if (pitch < NARROWEST) return null;

  const widths = points.map(() => pitch);
  const words = isBare
    ? endLabels(points, pitch, context)
    : columnLabels(
        points.map(({ label }) => label ?? ''),
        widths,
        left,
        context,
      );
  const apartLeft = left + pitch * points.length + APART;
  const apartWords = columnLabels(
    apart.map(({ label }) => label),
    apartWidths,
    apartLeft,
    context,
  );
  if (words === null || apartWords === null) return null;

  const columns = [
    ...columnMiddles(widths, left).map((middle, index) => ({ middle, choice: points[index]?.code ?? 0 })),
    ...columnMiddles(apartWidths, apartLeft).map((middle, index) => ({ middle, choice: apart[index]?.choice ?? 0 })),
  ];
  return stacked([sideBySide(words, apartWords), ...codesAndBoxes(columns, owner, context)]);
}

/** The narrowest column in which what is set apart takes two lines, up to a limit; a word is never cut. */
export function apartWidth(label: string, { setting }: BandContext): number {
  const least = widestWord(label, setting) + BETWEEN + 0.1;
  const most = Math.max(least, WIDEST_APART);
  let width = Math.max(NARROWEST, least);
  while (width < most && wrappedLines(label, width - BETWEEN, setting).length > 2) width += 1;
  return width;
}

/** Both bands standing on the same line. */
function sideBySide(one: Band, other: Band): Band {
  const height = Math.max(one.height, other.height);
  const parts = [one, other].flatMap((band) => movedDown(band.parts, height - band.height));
  return { height, keeps: true, parts };
}

/** The middles of columns side by side. */
export function columnMiddles(widths: readonly number[], left: number): number[] {
  let x = left;
  return widths.map((width) => {
    x += width;
    return x - width / 2;
  });
}

/** What the two ends mean, above the first and the last box: from the left, and up to the right. */
function endLabels(points: readonly PointView[], pitch: number, context: BandContext): Band | null {
  const { setting, sizes, x } = context;
  const left = x + LIST_INDENT;
  const right = left + pitch * points.length;
  const half = (right - left) / 2 - BETWEEN;
  const ends = [points[0]?.label ?? '', points.at(-1)?.label ?? ''];
  if (ends.some((label) => widestWord(label, setting) > half)) return null;
  const wrapped = ends.map((label) => wrappedLines(label, half, setting));
  const count = Math.max(...wrapped.map((lines) => lines.length));
  const line = lineHeight(sizes.body);
  const parts = wrapped.flatMap((lines, side) =>
    lines.map((text, index): SheetPart => {
      const y = (count - lines.length + index) * line + baseline(sizes.body);
      const at = side === 0 ? left : right - widthIn(text, setting);
      return textPart(text, { x: at, y, setting, role: 'label', begins: index === 0 });
    }),
  );
  return count > MOST_LINES ? null : { height: count * line, keeps: true, parts };
}

/** Labels in the middle of columns, standing on one line; null where a word would be cut or they grow too high. */
export function columnLabels(
  labels: readonly string[],
  widths: readonly number[],
  left: number,
  context: BandContext,
): Band | null {
  const { setting, sizes } = context;
  const fits = labels.every((label, index) => widestWord(label, setting) <= (widths[index] ?? 0) - BETWEEN);
  if (!fits) return null;
  const columns = labels.map((label, index) => wrappedLines(label, (widths[index] ?? 0) - BETWEEN, setting));
  const count = Math.max(0, ...columns.map((lines) => lines.length));
  if (count > MOST_LINES) return null;
  const line = lineHeight(sizes.body);
  let x = left;
  const parts = columns.flatMap((lines, column) => {
    const width = widths[column] ?? 0;
    const middle = x + width / 2;
    x += width;
    return lines.map((text, index) =>
      textPart(text, {
        x: middle - widthIn(text, setting) / 2,
        y: (count - lines.length + index) * line + baseline(sizes.body),
        setting,
        role: 'label',
        begins: index === 0,
      }),
    );
  });
  return { height: count * line, keeps: true, parts };
}

function codesAndBoxes(
  columns: readonly { readonly middle: number; readonly choice: SheetBox['choice'] }[],
  owner: ListOwner,
  context: BandContext,
): readonly Band[] {
  const codes = columns.filter(({ choice }) => typeof choice === 'number');
  const boxes = columns.map(({ middle, choice }) => boxPart(owner, choice, middle - BOX / 2, 0));
  return [
    codesAbove(
      codes.map(({ choice, middle }) => ({ text: String(choice), middle })),
      context,
    ),
    aboveBoxes(),
    { height: BOX, keeps: false, parts: boxes },
    gap(1.2, false),
  ];
}

/** Codes, each above the middle of its box. */
export function codesAbove(codes: readonly { text: string; middle: number }[], context: BandContext): Band {
  const { setting, sizes } = context;
  return {
    height: lineHeight(sizes.body),
    keeps: true,
    parts: codes.map(({ text, middle }) =>
      textPart(text, {
        x: middle - widthIn(text, setting) / 2,
        y: baseline(sizes.body),
        setting,
        role: 'label',
      }),
    ),
  };
}
