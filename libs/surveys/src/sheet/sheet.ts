import type { CustomerData } from '../definition/condition.js';
import type { Language } from '../definition/language.js';
import type { Seed } from '../logic/seeded-random.js';

/** Size of the paper: A4 (210 × 297 mm) or US Letter (8.5 × 11 in). */
export type Paper = 'a4' | 'letter';

/** `normal` is 11 pt; `large` is large print, 18 pt. */
export type TextSize = 'normal' | 'large';

export type Weight = 'regular' | 'bold';

/** The font that a sheet is printed in, as far as its layout depends on it. */
export interface SheetFont {
  /** The width of a text in ems: in a size of 4 mm it is four times as many millimetres wide. */
  readonly widthOf: (text: string, weight: Weight) => number;
}

/** What a sheet is laid out from; the same gives the same sheet. */
export interface SheetOrder {
  readonly language: Language;
  readonly paper: Paper;
  readonly text: TextSize;
  /** Decides the draw and the random orders, as for a respondent on the web. */
  readonly seed: Seed;
  readonly font: SheetFont;
  /** What is known about the customer, on personal sheets only; conditions and words about the customer then follow it. */
  readonly customer?: CustomerData;
}

/** A rectangle in millimetres from the top left corner of the page. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a line of text is, for readers who can't see the page. */
export type TextRole = 'title' | 'heading' | 'question' | 'paragraph' | 'label' | 'page';

/** One line of text; `x` is its left end, `y` its baseline, `size` its font size, all in millimetres. */
export interface SheetText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly role: TextRole;
  readonly text: string;
  /** Begins a paragraph; the lines after it belong to it. */
  readonly begins: boolean;
}

/** A box to cross. The area reaches to the outer edge of its outline. */
export interface SheetBox extends Area {
  readonly kind: 'box';
  /** `question:choice`, unique on the sheet. */
  readonly id: string;
  /** A question, or `matrix.row`. */
  readonly question: string;
  readonly choice: number | 'not_applicable' | 'refused';
  /** Several boxes of the question may be crossed. */
  readonly many: boolean;
}

/** A place to write in: an empty frame, one with lines, or cells for one figure each. */
export interface SheetField extends Area {
  readonly kind: 'field';
  /** The question; `question.other` for the words beside an option. */
  readonly id: string;
  readonly question: string;
  /** Where a line to write on lies, from the top. */
  readonly lines: readonly number[];
  /** Where its cells begin, from its left edge; none where it is written freely. */
  readonly cells: readonly number[];
  readonly cellWidth: number;
}

/** A drawn example of how a box is marked; no box of the sheet. */
export interface SheetExample extends Area {
  readonly kind: 'example';
  readonly mark: 'crossed' | 'filled';
}

/** A thin line from side to side. */
export interface SheetRule {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type SheetPart = SheetText | SheetBox | SheetField | SheetExample | SheetRule;

/** One side of paper. */
export interface SheetPage {
  /** In the order in which they are read. */
  readonly parts: readonly SheetPart[];
  /** The four black squares by which a scan is put straight: top left, top right, bottom left, bottom right. */
  readonly corners: readonly Area[];
  /** Where the two QR codes stand, without the white around them: top right, bottom left. */
  readonly codes: readonly [Area, Area];
  /** Where the number of the sheet stands in print: its left end and its baseline. */
  readonly number: { readonly x: number; readonly y: number; readonly size: number };
}

/** A survey on paper: what is printed, looked at and read by one and the same layout. */
export interface Sheet {
  readonly language: Language;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** The blocks that the seed has drawn. */
  readonly drawn: readonly string[];
  readonly pages: readonly SheetPage[];
}
