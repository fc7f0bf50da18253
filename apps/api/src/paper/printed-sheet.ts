import type { Definition, Language, Paper, Sheet, TextSize } from '#surveys';

/** Every copy has a number of its own, or one leaf is copied by whoever hands it out; by the command line. */
export type SheetKind = 'numbered' | 'copied';

/** What is printed, and how. */
export interface PrintOrder {
  readonly definition: Definition;
  readonly language: Language;
  readonly paper: Paper;
  readonly text: TextSize;
  readonly kind: SheetKind;
  readonly copies: number;
  /** What draws, orders, numbers and the key come from; without it from chance. */
  readonly seed?: string;
}

/** One sheet of a print run: its number, and where everything stands on it. */
export interface PrintedSheet {
  readonly number: string;
  readonly seed: string;
  readonly sheet: Sheet;
}
