/** What is looked for again and again by every process that takes background work, by the name of its file. */
export type RoundName =
  | 'folder'
  | 'shopping-clock'
  | 'asking-watch'
  | 'reports-mailbox'
  | 'due-files'
  | 'abandoned-uploads'
  | 'unread-numbers'
  | 'calling-clock'
  | 'line-calls'
  | 'ask-after-bridged'
  | 'scan-clock'
  | 'case-clock'
  | 'promise-clock';

/** When the next round comes, in milliseconds from the end of the last one. */
export interface Pace {
  every: number;
  /** After a round that failed, or that asks for another soon. */
  soon?: number;
  /** The first comes when the process starts, not a while after. */
  atOnce?: boolean;
}

export type Rounds = Readonly<Record<RoundName, Pace>>;

/** Injection token of the one `Rounds`. */
export const ROUNDS = Symbol('rounds');

/** What a round is told while it runs. */
export interface RoundRun {
  /** True once no further round is wanted: long work stops at the next safe place. */
  readonly isOver: boolean;
}

/** The work of a round; `soon` asks for the next one before its time. */
export type Round = (run: RoundRun) => Promise<'soon' | void>;
