import type { PointView, QuestionView } from '../view/view.js';
import { aboveBoxes, BOX, gap, kept, paragraph, stacked, textPart, type Band, type BandContext } from './band.js';
import { boxPart, type ListEntry } from './list-bands.js';
import { apartWidth, codesAbove, columnLabels, scaleBands } from './scale-bands.js';
import type { SheetBox, SheetPart } from './sheet.js';
import { besideMiddle, lineHeight } from './type-sizes.js';
import { widestWord, wrappedLines } from './wrapped-lines.js';

/** A matrix as bands, with the head that is printed again on each page. */
export interface MatrixBands {
  readonly head: readonly Band[];
  readonly rows: readonly Band[];
}

interface Column {
  readonly choice: SheetBox['choice'];
  readonly code: string;
  readonly label: string;
  readonly width: number;
}

const NARROWEST = 9.6;
const WIDEST = 24;
/** White before the columns that are set apart. */
const APART = 4;
const TO_ROW_TEXT = 4;
const LONGEST_ROW = 6;

/** Rows on one scale: a grid where its columns leave room for the rows' words, else each row as a scale of its own. */
export function matrixBands(view: QuestionView, apart: readonly ListEntry[], context: BandContext): MatrixBands {
  const columns = columnsOf(view.points, apart, context);
  const total = columns.reduce((sum, { width }) => sum + width, 0) + (apart.length > 0 ? APART : 0);
  const rowWidth = context.width - total - TO_ROW_TEXT;
  const fits =
    rowWidth >= context.sizes.rowText &&
    view.rows.every(
      ({ text }) =>
        widestWord(text, context.setting) <= rowWidth &&
        wrappedLines(text, rowWidth, context.setting).length <= LONGEST_ROW,
    );
  return fits ? grid(view, columns, rowWidth, context) : rowByRow(view, apart, context);
}

/** As wide as their words where all of them fit, else as narrow as their codes. */
function columnsOf(points: readonly PointView[], apart: readonly ListEntry[], context: BandContext): Column[] {
  const room = (label: string): number => Math.max(NARROWEST, widestWord(label, context.setting) + 2.6);
  const wide = points.map(({ label }) => room(label ?? ''));
  const set = apart.map(({ choice, label }) => ({ choice, code: '', label, width: apartWidth(label, context) }));
  const most = context.width - context.sizes.rowText - TO_ROW_TEXT - set.reduce((sum, { width }) => sum + width, APART);
  const isWorded = wide.every((width) => width <= WIDEST) && wide.length * Math.max(...wide) <= most;
  const width = isWorded ? Math.max(...wide) : Math.min(11, Math.max(NARROWEST, most / points.length));
  return [
    ...points.map(({ code, label }) => ({
      choice: code,
      code: String(code),
      label: isWorded ? (label ?? '') : '',
      width,
    })),
    ...set,
  ];
}

function grid(view: QuestionView, columns: readonly Column[], rowWidth: number, context: BandContext): MatrixBands {
  const left = context.x + rowWidth + TO_ROW_TEXT;
  const starts = columnStarts(columns, left);
  const middles = columns.map(({ width }, index) => (starts[index] ?? 0) + width / 2);
  const head = [
    ...legend(view.points, columns, context),
    ...headLabels(columns, starts, context),
    codesAbove(
      columns.map(({ code }, index) => ({ text: code, middle: middles[index] ?? 0 })).filter(({ text }) => text !== ''),
      context,
    ),
    aboveBoxes(),
  ];
  const rows = view.rows.map(({ key, text }) => {
    const lines = wrappedLines(text, rowWidth, context.setting);
    const line = lineHeight(context.sizes.body);
    const height = Math.max(9.2, lines.length * line + 2.4);
    const first = (height - lines.length * line) / 2 + line / 2 + besideMiddle(context.sizes.body);
    const words = lines.map((each, index) =>
      textPart(each, {
        x: context.x,
        y: first + index * line,
        setting: context.setting,
        role: 'label',
        begins: index === 0,
      }),
    );
    const owner = { question: `${view.key}.${key}`, many: false };
    const boxes = columns.map(({ choice }, index) =>
      boxPart(owner, choice, (middles[index] ?? 0) - BOX / 2, (height - BOX) / 2),
    );
    const rule: SheetPart = { kind: 'rule', x: context.x, y: height, width: context.width };
    return { height, keeps: false, parts: [...words, ...boxes, rule] };
  });
  return { head: kept(head), rows: keepEnds(rows) };
}

function columnStarts(columns: readonly Column[], left: number): number[] {
  let x = left;
  let isApart = false;
  return columns.map(({ choice, width }) => {
    if (typeof choice === 'string' && !isApart) {
      isApart = true;
      x += APART;
    }
    const start = x;
    x += width;
    return start;
  });
}

/** What the codes mean, in a line, where the columns are too narrow for words. */
function legend(points: readonly PointView[], columns: readonly Column[], context: BandContext): Band[] {
  const isWorded = columns.some(({ code, label }) => code !== '' && label !== '');
  const named = points.filter(({ label }) => label !== null && label !== '');
  if (isWorded || named.length === 0) return [];
  // A no-break space keeps a code beside its words.
  const words = named.map(({ code, label }) => `${code}\u00a0=\u00a0${label}`).join(', ');
  return paragraph(words, context);
}

function headLabels(columns: readonly Column[], starts: readonly number[], context: BandContext): Band[] {
  if (columns.every(({ label }) => label === '')) return [];
  const bands = columns.flatMap(({ label, width }, index) => {
    const band = label === '' ? null : columnLabels([label], [width], starts[index] ?? 0, context);
    return band === null ? [] : [band];
  });
  const height = Math.max(0, ...bands.map((band) => band.height));
  // All stand on the same line, whatever their number of lines.
  const parts = bands.flatMap((band) => stacked([gap(height - band.height), band]).parts);
  return [{ height, keeps: true, parts }];
}

/** The first two rows and the last two are not left alone on a page. */
function keepEnds(rows: readonly Band[]): Band[] {
  return rows.map((row, index) => (index === 0 || index === rows.length - 2 ? { ...row, keeps: true } : row));
}

function rowByRow(view: QuestionView, apart: readonly ListEntry[], context: BandContext): MatrixBands {
  const rows = view.rows.flatMap(({ key, text }) => {
    const owner = { question: `${view.key}.${key}`, many: false };
    const answers = scaleBands(view.points, owner, context, apart);
    const bands = [gap(1.5), ...paragraph(text, context, { role: 'label', keeps: true }), ...answers];
    return [...kept(bands.slice(0, -1)), ...bands.slice(-1), gap(3, false)];
  });
  return { head: [], rows };
}
