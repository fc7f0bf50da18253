/** A rectangle in millimetres from the top left corner of the page; it reaches to the outer edge of its ink. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a box says when it is crossed: a code, or one of the two that are set apart. */
export type Choice = number | 'not_applicable' | 'refused';

/** A box to cross. */
export interface LayoutBox extends Area {
  readonly id: string;
  /** A question, or `matrix.row`. */
  readonly question: string;
  readonly choice: Choice;
  /** Several boxes of the question may be crossed. */
  readonly many: boolean;
}

/** A place to write in, with the lines that are printed in it. */
export interface LayoutField extends Area {
  readonly id: string;
  readonly question: string;
  /** Where lines to write on lie, from the top. */
  readonly lines: readonly number[];
  /** Where its cells begin, from its left edge. */
  readonly cells: readonly number[];
  readonly cellWidth: number;
}

/** One printed page as far as reading it needs: lengths in millimetres. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  /** The four black squares: top left, top right, bottom left, bottom right. */
  readonly corners: readonly Area[];
  /** The two QR codes without the white around them: top right, bottom left. */
  readonly codes: readonly [Area, Area];
  readonly boxes: readonly LayoutBox[];
  readonly fields: readonly LayoutField[];
  /** All else that is printed: lines of text, rules, examples. */
  readonly print: readonly Area[];
}
