import { textsIn } from '../view/texts-in.js';
import type { QuestionView } from '../view/view.js';
import { gap, paragraph, textPart, type Band, type BandContext } from './band.js';
import { codesAbove, scaleBands } from './scale-bands.js';
import { sheetTextsIn } from './sheet-texts-in.js';
import type { SheetField, SheetPart } from './sheet.js';
import { besideMiddle } from './type-sizes.js';
import { widthIn } from './wrapped-lines.js';

/** Whole numbers with at most this many values are boxes. */
const MOST_BOXES = 11;
const MOST_CELLS = 9;
const BETWEEN_GROUPS = 4.5;

type DayPart = 'day' | 'month' | 'year';
const FIGURES: Readonly<Record<DayPart, number>> = { day: 2, month: 2, year: 4 };

/** A frame to write in, with lines where it holds several. */
export function textBands(view: QuestionView, context: BandContext): Band[] {
  const { maxLength = 200 } = view.limits;
  const lines =
    view.kind === 'short_text' ? (maxLength > 100 ? 2 : 1) : maxLength > 1_500 ? 5 : maxLength > 400 ? 4 : 3;
  const { writing } = context.sizes;
  const field: SheetField = {
    ...emptyField(view.key, context),
    height: lines * writing,
    lines: Array.from({ length: lines - 1 }, (_, index) => (index + 1) * writing),
  };
  return [gap(1.2), { height: field.height + 1.5, keeps: false, parts: [field] }];
}

/** A cell for each figure of a day, in the order of the language, with letters that say which is which. */
export function dateBands(view: QuestionView, context: BandContext): Band[] {
  const order = [...textsIn(context.language).dayPattern.matchAll(/\{([a-z]+)\}/g)].map(([, part]) => part as DayPart);
  const cells = cellsOf(
    order.map((part) => FIGURES[part]),
    context.sizes.cell,
  );
  const letters = sheetTextsIn(context.language).dayLetters;
  const above = codesAbove(
    order.map((part, index) => {
      const [start = 0, end = 0] = cells.groups[index] ?? [];
      return { text: letters[part], middle: context.x + (start + end) / 2 };
    }),
    context,
  );
  return [above, ...fieldBand(cellField(view.key, cells, context), '', context)];
}

/** A number as boxes where few values are possible, else as cells, else as a frame. */
export function numberBands(view: QuestionView, context: BandContext): Band[] {
  const { min, max, decimals = 0, unit = '' } = view.limits;
  const values = boxedValues(view.limits);
  if (values !== null) {
    const points = values.map((code) => ({ code, label: null }));
    const boxes = scaleBands(points, { question: view.key, many: false }, context);
    return unit === '' ? boxes : [...paragraph(unit, context, { role: 'label', keeps: true }), ...boxes];
  }
  const isBounded = typeof min === 'number' && typeof max === 'number' && min >= 0;
  const figures = isBounded ? String(Math.floor(max)).length : 0;
  if (!isBounded || figures + decimals > MOST_CELLS) {
    const width = Math.min(55, context.width);
    return fieldBand({ ...emptyField(view.key, context), width }, unit, context);
  }
  const cells = cellsOf(decimals > 0 ? [figures, decimals] : [figures], context.sizes.cell);
  const marks = decimals > 0 ? [markBetween(cells, context)] : [];
  return fieldBand(cellField(view.key, cells, context), unit, context, marks);
}

/** The values of a whole number that are printed as boxes; null where they are too many. */
export function boxedValues({ min, max, decimals = 0 }: QuestionView['limits']): readonly number[] | null {
  if (typeof min !== 'number' || typeof max !== 'number' || decimals > 0) return null;
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  const count = last - first + 1;
  return count < 1 || count > MOST_BOXES ? null : Array.from({ length: count }, (_, index) => first + index);
}

/** Groups of cells side by side: where each group begins and ends, and where each cell begins. */
interface Cells {
  readonly groups: readonly (readonly [start: number, end: number])[];
  readonly starts: readonly number[];
  readonly width: number;
}

function cellsOf(counts: readonly number[], cell: number): Cells {
  const groups: [number, number][] = [];
  const starts: number[] = [];
  let x = 0;
  for (const count of counts) {
    groups.push([x, x + count * cell]);
    for (let figure = 0; figure < count; figure += 1) starts.push(x + figure * cell);
    x += count * cell + BETWEEN_GROUPS;
  }
  return { groups, starts, width: x - BETWEEN_GROUPS };
}

function cellField(key: string, { starts, width }: Cells, context: BandContext): SheetField {
  return { ...emptyField(key, context), width, cells: starts, cellWidth: context.sizes.cell };
}

/** The decimal mark, on the line on which the figures stand. */
function markBetween({ groups }: Cells, { x, setting, sizes, language }: BandContext): SheetPart {
  const mark = textsIn(language).decimalMark;
  const middle = x + (groups[0]?.[1] ?? 0) + BETWEEN_GROUPS / 2;
  const at = { x: middle - widthIn(mark, setting) / 2, y: sizes.writing - 0.5, setting, role: 'label' } as const;
  return textPart(mark, at);
}

function fieldBand(field: SheetField, unit: string, context: BandContext, marks: readonly SheetPart[] = []): Band[] {
  const { setting, sizes, width } = context;
  const height = sizes.writing + 1;
  const at = {
    x: field.x + field.width + 2.5,
    y: height / 2 + besideMiddle(sizes.body),
    setting,
    role: 'label',
  } as const;
  const isBeside = unit !== '' && at.x + widthIn(unit, setting) <= context.x + width;
  const parts = [{ ...field, height }, ...marks, ...(isBeside ? [textPart(unit, at)] : [])];
  const below = isBeside ? [] : paragraph(unit, context, { role: 'label' });
  return [gap(1.2), { height: height + 1.5, keeps: below.length > 0, parts }, ...below];
}

function emptyField(question: string, { x, width, sizes }: BandContext): SheetField {
  const height = sizes.writing;
  return { kind: 'field', id: question, question, x, y: 0, width, height, lines: [], cells: [], cellWidth: 0 };
}
