import { aboveBoxes, BOX, gap, LIST_INDENT, LIST_PITCH, textPart, type Band, type BandContext } from './band.js';
import type { SheetBox, SheetPart } from './sheet.js';
import { besideMiddle, lineHeight } from './type-sizes.js';
import { widthIn, wrappedLines } from './wrapped-lines.js';

/** One answer of a list. */
export interface ListEntry {
  readonly choice: SheetBox['choice'];
  readonly label: string;
  /** Takes words of one's own. */
  readonly other?: boolean;
}

/** What the boxes of a list belong to. */
export interface ListOwner {
  /** A question, or `matrix.row`. */
  readonly question: string;
  readonly many: boolean;
}

/** White from a box to its label, and the least width of a field beside a label. */
const TO_LABEL = 2.6;
const FIELD_LEAST = 55;

/** The box of an answer. */
export function boxPart(owner: ListOwner, choice: SheetBox['choice'], x: number, y: number): SheetBox {
  const { question, many } = owner;
  return { kind: 'box', id: `${question}:${choice}`, question, choice, many, x, y, width: BOX, height: BOX };
}

/** Answers one below the other, each with its box to the left. */
export function listBands(entries: readonly ListEntry[], owner: ListOwner, context: BandContext): Band[] {
  return entries.flatMap((entry, index) =>
    entryBands(entry, owner, context).map((band, at, all) =>
      // The first two and the last two answers are not left alone on a page.
      at === all.length - 1 && (index === 0 || index === entries.length - 2) ? { ...band, keeps: true } : band,
    ),
  );
}

/** 'Does not apply' and 'rather not say', set apart from the answers. */
export function apartBands(entries: readonly ListEntry[], owner: ListOwner, context: BandContext): Band[] {
  return entries.length === 0 ? [] : [gap(3), ...listBands(entries, owner, context)];
}

function entryBands(entry: ListEntry, owner: ListOwner, context: BandContext): Band[] {
  const { sizes, setting, x, width } = context;
  const size = sizes.body;
  const line = lineHeight(size);
  const left = x + LIST_INDENT + BOX + TO_LABEL;
  const room = x + width - left;
  const lines = wrappedLines(entry.label, room, setting);
  const middle = Math.max(LIST_PITCH, line, entry.other === true ? sizes.writing + 1.5 : 0) / 2;
  const label = (text: string, y: number, begins: boolean): SheetPart =>
    textPart(text, { x: left, y, setting, role: 'label', begins });
  const box = boxPart(owner, entry.choice, x + LIST_INDENT, middle - BOX / 2);
  const [first = '', ...more] = lines;
  const top: SheetPart[] = [box, label(first, middle + besideMiddle(size), true)];
  if (entry.other === true && more.length === 0) {
    const at = left + widthIn(first, setting) + 4;
    if (x + width - at >= FIELD_LEAST)
      return [{ height: middle * 2, keeps: false, parts: [...top, otherField(owner, at, middle, context)] }];
  }
  const bands: Band[] = [
    { height: more.length === 0 ? middle * 2 : middle + line / 2, keeps: more.length > 0, parts: top },
    ...more.map((text, index) => ({
      height: line,
      keeps: index < more.length - 1,
      parts: [label(text, line / 2 + besideMiddle(size), false)],
    })),
  ];
  if (more.length > 0) bands.push(gap(Math.max(0.6, middle - line / 2), false));
  if (entry.other !== true) return bands;
  const field = otherField(owner, left, sizes.writing / 2, context);
  return [
    ...bands.map((band) => ({ ...band, keeps: true })),
    { height: sizes.writing + 2, keeps: false, parts: [field] },
  ];
}

function otherField(owner: ListOwner, x: number, middle: number, context: BandContext): SheetPart {
  const { sizes } = context;
  return {
    kind: 'field',
    id: `${owner.question}.other`,
    question: owner.question,
    x,
    y: middle - sizes.writing / 2,
    width: context.x + context.width - x,
    height: sizes.writing,
    lines: [],
    cells: [],
    cellWidth: 0,
  };
}

/** White, then the list. */
export function listBelow(entries: readonly ListEntry[], owner: ListOwner, context: BandContext): Band[] {
  return [aboveBoxes(), ...listBands(entries, owner, context)];
}
