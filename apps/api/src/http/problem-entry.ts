/** A failure that a person can cause, as it is declared; `Details` is what its sentence needs to be told. */
export interface ProblemEntry<Details = never> {
  readonly status: number;
  readonly title: string;
  readonly sentence: (details: Details) => string;
}

export type ProblemEntries = Readonly<Record<string, ProblemEntry>>;

type Nothing = Record<never, never>;

/** Declares a failure by its status, title, and the sentence that says what to do. */
export function entry(status: number, title: string, sentence: string): ProblemEntry<Nothing>;
export function entry<Details>(
  status: number,
  title: string,
  sentence: (details: Details) => string,
): ProblemEntry<Details>;
export function entry(status: number, title: string, sentence: string | ((details: never) => string)): ProblemEntry {
  return { status, title, sentence: typeof sentence === 'string' ? () => sentence : sentence };
}

type DetailsOf<Entry> = Entry extends ProblemEntry<infer Details> ? Details : never;

/** What a failure is made of: its code, what its sentence needs to be told, and what is wrong where. */
export type Told<Entries extends ProblemEntries, Findings> = {
  [Code in keyof Entries & string]: [code: Code, details: DetailsOf<Entries[Code]>, findings?: Findings];
}[keyof Entries & string];
