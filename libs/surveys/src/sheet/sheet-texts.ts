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
