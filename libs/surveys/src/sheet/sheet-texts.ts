import type { Language } from '../definition/language.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

/** What the product itself says on paper, in one language: one file each in sheet/texts. `{name}` is filled in. */
export interface SheetTexts {
  readonly howTo: string;
  readonly cross: string;
  readonly change: string;
  readonly pen: string;
  /** Beside a question that goes on on another page. */
  readonly continued: string;
  /** `{what}`: one of the clauses below, or two joined by `and` or `or`. */
  readonly onlyIf: string;
  readonly or: string;
  /** Clauses. `{choices}`, and `{question}` as the two below have it. */
  readonly marked: string;
  readonly unmarked: string;
  readonly answered: string;
  readonly unanswered: string;
  /** Clauses of what is written: `{question}`, `{value}`. */
  readonly is: Readonly<Record<'=' | '<' | '<=' | '>' | '>=', string>>;
  /** `{number}`, `{row}` */
  readonly row: string;
  /** Above the cells of a day. */
  readonly dayLetters: Readonly<Record<'day' | 'month' | 'year', string>>;
  /** Marks of quotation. */
  readonly quotes: readonly [string, string];
}

const TEXTS: Readonly<Record<Language, SheetTexts>> = { en, fi, sv, lt, id, ms };

/** What a sheet says in a language: `sheetTextsIn('fi').howTo` is 'Näin vastaat'. */
export function sheetTextsIn(language: Language): SheetTexts {
  return TEXTS[language];
}
