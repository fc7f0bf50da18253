import type { Language } from '../definition/language.js';
import type { SheetPart, TextRole } from './sheet.js';
import { baseline, lineHeight, type TypeSizes } from './type-sizes.js';
import { wrappedLines, type Setting } from './wrapped-lines.js';

/** A strip of a page that is never cut; the parts in it count from its top. */
export interface Band {
  readonly height: number;
  readonly parts: readonly SheetPart[];
  /** Stays on the page of the band after it, where that can be. */
  readonly keeps: boolean;
}

/** Bands that stay on one page together where they fit one. */
export interface BandGroup {
  readonly bands: readonly Band[];
  /** What is printed again where the group goes on on another page: the question, the head of a matrix. */
  readonly again: readonly Band[];
  /** It may go on on the next page although it would fit that one whole. */
  readonly splits: boolean;
}

/** Where and how bands are made. */
export interface BandContext {
  readonly language: Language;
  readonly setting: Setting;
  readonly sizes: TypeSizes;
  /** The left edge and the width of the column, in millimetres. */
  readonly x: number;
  readonly width: number;
}

export const BOX = 4.8;
/** White around a box on every side. */
const WHITE = 2.2;
/** White left of a box in a list: ticks are set there. */
export const LIST_INDENT = 6.2;
/** From box to box down a list. */
export const LIST_PITCH = 7.8;

/** How a paragraph is set where it is not plain text in the column. */
export interface ParagraphOptions {
  readonly role?: TextRole;
  readonly bold?: boolean;
  readonly size?: number;
  readonly x?: number;
  readonly width?: number;
  readonly keeps?: boolean;
}

/** A paragraph, a band for each line. */
export function paragraph(text: string, context: BandContext, options: ParagraphOptions = {}): Band[] {
  const { role = 'paragraph', bold = false, size = context.sizes.body, x = context.x, keeps = false } = options;
  const width = options.width ?? context.width - (x - context.x);
  const setting: Setting = { ...context.setting, size, weight: bold ? 'bold' : 'regular' };
  return wrappedLines(text, width, setting).map((line, index, lines) => ({
    height: lineHeight(size),
    keeps: keeps || index < Math.min(lines.length - 1, 1),
    parts: [textPart(line, { x, y: baseline(size), setting, role, begins: index === 0 })],
  }));
}

/** One line of text as a part. */
export function textPart(
  text: string,
  { x, y, setting, role, begins = true }: { x: number; y: number; setting: Setting; role: TextRole; begins?: boolean },
): SheetPart {
  const { font, size, weight } = setting;
  return { kind: 'text', x, y, width: font.widthOf(text, weight) * size, size, weight, role, text, begins };
}

/** White space. */
export function gap(height: number, keeps = true): Band {
  return { height, keeps, parts: [] };
}

/** White between a line of text and the boxes below it. */
export const aboveBoxes = (): Band => gap(WHITE);

/** The bands moved into one, one below the other. */
export function stacked(bands: readonly Band[], keeps = false): Band {
  let y = 0;
  const parts = bands.flatMap((band) => {
    const placed = movedDown(band.parts, y);
    y += band.height;
    return placed;
  });
  return { height: y, keeps, parts };
}

/** The parts, that much further down. */
export function movedDown(parts: readonly SheetPart[], by: number): SheetPart[] {
  return parts.map((part) => ({ ...part, y: part.y + by }));
}

/** The bands, each staying with the next. */
export function kept(bands: readonly Band[]): Band[] {
  return bands.map((band) => ({ ...band, keeps: true }));
}

/** The height of all. */
export function heightOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { height }) => sum + height, 0);
}
