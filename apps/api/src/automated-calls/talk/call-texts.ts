/** What a call says of its own; `{name}` marks what is filled in. */
export interface CallTexts {
  /** Who calls, for whom, how long, and what the first keys do. */
  opening: string;
  openingWithoutName: string;
  about: string;
  aboutAMinute: string;
  begin: string;
  never: string;
  /** One choice: `{label}`, `{key}`. */
  choice: string;
  /** A point without words: `{key}`. */
  points: string;
  figures: string;
  between: string;
  notApplicable: string;
  refuse: string;
  leave: string;
  again: string;
  wrong: string;
  silent: string;
  thanks: string;
  neverAgain: string;
  later: string;
  notNow: string;
}
