/** The kinds of emptiness a cell counts beside its answers. */
export type CellEmptiness = 'not_shown' | 'not_applicable' | 'skipped' | 'refused';

/** What one response adds to one cell: a score with its answer code, or why there is none. */
export interface Contribution {
  /**
   * `item:overall`, `principle:courtesy`, `role:recommend` or `index`; `asked:why` for a question that is counted: its score is
   * 0 and means nothing, its n is how many people answered.
   */
  measure: string;
  /** Hundredths of a point, 0 to 10,000; null where empty. */
  score: number | null;
  /** Answer code 0 to 10 for the histogram. */
  code: number | null;
  empty: CellEmptiness | null;
}

/** One code that was chosen in a question that is counted. */
export interface Choice {
  measure: string;
  code: number;
}

/** A text that a respondent wrote. */
export interface Comment {
  question: string;
  text: string;
}

/** Everything that one response says, ready for the cells. */
export interface Contributions {
  scores: Contribution[];
  choices: Choice[];
  comments: Comment[];
}
