import type { Darkness } from './darkness.js';
import type { Area, LayoutBox, LayoutField, PageLayout } from './page-layout.js';
import { lineShift, seenLineShift, type PrintedLine } from './line-shift.js';
import { moved, type Frame, type Placement } from './placement.js';

/** Millimetres from one look to the next. */
const STEP = 0.2;
/** White that is looked at around a box: as far as the white reaches, more to the left, where ticks are set. */
const AROUND = 3.4;
const LEFT = 6;
/** Printed ink may be off by this much. */
const OFF = 0.45;
/** So much ink, in square millimetres, is more than dirt. */
const LEAST_AREA = 0.9;
const LEAST_LONG = 1.6;
/** How far strokes reach out of a box that was marked. */
const STROKES = 2.6;
/** How wide the lines of a field are, and how long the pieces in which it is looked at. */
const FIELD_LINE = 0.3;
const PIECE = 30;
/** The least ink, in square millimetres, and the least length of a letter, in millimetres. */
const LEAST_WRITING = 0.35;
const LEAST_LETTER = 1.2;
/** How far one line of a field may lie off the other, in millimetres. */
const STRETCH = 0.9;
/** Rows of a field are higher than this. */
const LEAST_ROW = 4;

/** What is known of a page when its free ink is looked at. */
export interface KnownPage {
  readonly placement: Placement;
  readonly layout: PageLayout;
  /** Darker than this is ink. */
  readonly least: number;
  /** The boxes with ink in them: strokes that leave them are theirs. */
  readonly inked: ReadonlySet<string>;
}

/** Whether there is ink beside or round a box that was not printed there. */
export function hasInkBeside(dark: Darkness, box: LayoutBox, { placement, layout, least, inked }: KnownPage): boolean {
  const area: Area = {
    x: box.x - LEFT,
    y: box.y - AROUND,
    width: box.width + LEFT + AROUND,
    height: box.height + 2 * AROUND,
  };
  const printed = [...layout.fields, ...layout.print, ...layout.codes, ...layout.corners];
  const masks = [
    ...printed.map((each) => grown(each, OFF)),
    ...layout.boxes.map((each) => grown(each, inked.has(each.id) ? STROKES : OFF)),
  ].filter((each) => touches(each, area));
  const frame = placement.frameAt(area.x + area.width / 2, area.y + area.height / 2);
  const blob = largestBlob(dark, area, frame, masks, least);
  return blob.area >= LEAST_AREA && blob.long >= LEAST_LONG;
}

/** Whether something is written in a field. */
export function isWritten(
  dark: Darkness,
  field: LayoutField,
  { placement, layout, least }: Pick<KnownPage, 'placement' | 'layout' | 'least'>,
): boolean {
  const inner = grown(field, -OFF - FIELD_LINE);
  const lines = field.lines.map((line): Area => ({ x: field.x, y: field.y + line, width: field.width, height: 0 }));
  const starts = field.cells.flatMap((cell) => [cell, cell + field.cellWidth]);
  const walls = starts.map((start): Area => ({ x: field.x + start, y: field.y, width: 0, height: field.height }));
  // A decimal mark is printed between cells.
  const printed = layout.print.filter((each) => touches(each, inner));
  const masks = [...lines, ...walls, ...printed].map((each) => grown(each, OFF + FIELD_LINE));
  const pieces = Math.max(1, Math.ceil(inner.width / PIECE));
  const width = inner.width / pieces;
  // Paper that is fed unevenly has each line elsewhere.
  const edges = [0, ...field.lines.filter((line) => line > LEAST_ROW && line < field.height - LEAST_ROW), field.height];
  for (const [row, top] of edges.slice(0, -1).entries())
    for (let piece = 0; piece < pieces; piece += 1) {
      const bottom = edges[row + 1] ?? field.height;
      const from = Math.max(inner.y, field.y + top);
      const to = Math.min(inner.y + inner.height, field.y + bottom);
      const part: Area = { x: inner.x + piece * width, y: from, width, height: to - from };
      const near = placement.frameAt(part.x + width / 2, part.y + part.height / 2);
      const frame = settled(dark, { ...field, y: field.y + top, height: bottom - top }, near, part);
      const blob = largestBlob(dark, part, frame, masks, least);
      if (blob.area >= LEAST_WRITING && blob.long >= LEAST_LETTER) return true;
    }
  return false;
}

/** A piece of a field, by its own lines: fields may lie far from any box. */
function settled(dark: Darkness, field: LayoutField, frame: Frame, part: Area): Frame {
  const [left, right] = [field.x - part.x - part.width / 2, field.x + field.width - part.x - part.width / 2];
  const middle = part.y + part.height / 2;
  const [upper, lower] = [field.y + FIELD_LINE / 2 - middle, field.y + field.height - FIELD_LINE / 2 - middle];
  const level = (y: number): PrintedLine => ({ from: [-part.width / 2, y], to: [part.width / 2, y] });
  const down = lineShift(dark, frame, [level(upper), level(lower)]);
  // Each of both lines by itself: paper may be stretched between them.
  const both = moved(frame, 0, down);
  const [above, below] = [upper, lower].map((y) => seenLineShift(dark, both, [level(y)], STRETCH) ?? 0);
  const reach = field.height / 2 - 1.5;
  const walls = [left + FIELD_LINE / 2, right - FIELD_LINE / 2].filter((x) => Math.abs(x) < part.width);
  const across = lineShift(
    dark,
    frame,
    walls.map((x) => ({ from: [x, -reach], to: [x, reach] })),
  );
  return stretched(moved(frame, across, down), [upper, lower], [above ?? 0, below ?? 0]);
}

/** A frame in which two heights lie that much lower. */
function stretched(
  frame: Frame,
  [upper, lower]: readonly [number, number],
  [above, below]: readonly [number, number],
): Frame {
  const high = 1 + (below - above) / (lower - upper);
  const middle = above - upper * (high - 1);
  return { ...moved(frame, 0, middle), downX: frame.downX * high, downY: frame.downY * high };
}

interface Blob {
  /** Square millimetres of all ink that is more than specks. */
  readonly area: number;
  /** The longest way across any piece of it, in millimetres. */
  readonly long: number;
}

/** Pieces of ink in an area, the frame lying in its middle, outside of all masks. */
function largestBlob(dark: Darkness, area: Area, frame: Frame, masks: readonly Area[], least: number): Blob {
  const columns = Math.max(1, Math.floor(area.width / STEP));
  const rows = Math.max(1, Math.floor(area.height / STEP));
  const ink = new Uint8Array(columns * rows);
  for (const mask of masks) cover(ink, columns, rows, area, mask);
  for (let row = 0; row < rows; row += 1) {
    const dy = (row + 0.5) * STEP - area.height / 2;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (ink[at] === MASKED) continue;
      const dx = (column + 0.5) * STEP - area.width / 2;
      const value = dark.at(
        frame.px + dx * frame.acrossX + dy * frame.downX,
        frame.py + dx * frame.acrossY + dy * frame.downY,
      );
      if (value > least && (value > SURE || isStroke(dark, frame, dx, dy, value))) ink[at] = 1;
    }
  }
  return blobs(ink, columns, rows);
}

/** Ink that is lighter than this must show a stroke: a line with paper on both sides. Stains of coffee have none. */
const SURE = 0.4;
const BESIDE_STROKE = 0.8;
const LEAST_STROKE = 0.6;

function isStroke(dark: Darkness, frame: Frame, dx: number, dy: number, value: number): boolean {
  const at = (x: number, y: number): number =>
    dark.at(
      frame.px + (dx + x) * frame.acrossX + (dy + y) * frame.downX,
      frame.py + (dx + x) * frame.acrossY + (dy + y) * frame.downY,
    );
  const most = value * (1 - LEAST_STROKE);
  for (const [x, y] of WAYS_OFF) if (at(x, y) < most && at(-x, -y) < most) return true;
  return false;
}

const WAYS_OFF = [
  [BESIDE_STROKE, 0],
  [0, BESIDE_STROKE],
  [BESIDE_STROKE * Math.SQRT1_2, BESIDE_STROKE * Math.SQRT1_2],
  [BESIDE_STROKE * Math.SQRT1_2, -BESIDE_STROKE * Math.SQRT1_2],
] as const;

/** What is printed, and is not looked at. */
const MASKED = 2;

/** Masks the looks whose middle lies in an area. */
function cover(ink: Uint8Array, columns: number, rows: number, area: Area, mask: Area): void {
  const [left, top] = [(mask.x - area.x) / STEP - 0.5, (mask.y - area.y) / STEP - 0.5];
  const [right, bottom] = [left + mask.width / STEP, top + mask.height / STEP];
  const from = Math.max(0, Math.ceil(left));
  const to = Math.min(columns - 1, Math.floor(right));
  if (to < from) return;
  for (let row = Math.max(0, Math.ceil(top)); row <= Math.min(rows - 1, Math.floor(bottom)); row += 1)
    ink.fill(MASKED, row * columns + from, row * columns + to + 1);
}

function blobs(ink: Uint8Array, columns: number, rows: number): Blob {
  const stack: number[] = [];
  let [area, long] = [0, 0];
  for (let start = 0; start < ink.length; start += 1) {
    if (ink[start] !== 1) continue;
    let [count, left, right, top, bottom] = [0, columns, 0, rows, 0];
    ink[start] = 0;
    stack.push(start);
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      count += 1;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          if (ink[y * columns + x] !== 1) continue;
          ink[y * columns + x] = 0;
          stack.push(y * columns + x);
        }
    }
    if (count < 5) continue;
    area += count * STEP * STEP;
    long = Math.max(long, Math.max(right - left, bottom - top) * STEP);
  }
  return { area, long };
}

function grown({ x, y, width, height }: Area, by: number): Area {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function touches(one: Area, other: Area): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
