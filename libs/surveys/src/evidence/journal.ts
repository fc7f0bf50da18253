import { canonicalText } from '../answers/canonical-text.js';

/** What happened during a visit, in the phone's own words. */
export const JOURNAL_KINDS = [
  'began',
  'seen',
  'answered',
  'changed',
  'place',
  'photo',
  'stopwatch',
  'clock',
  'resumed',
  'ended',
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** Where the phone says it is: degrees, and metres of accuracy; `mock` where the system says the place is made up. */
export interface JournalPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
  readonly mock?: boolean;
}

/** One line of the journal, before it is chained. */
export interface JournalEntry {
  readonly kind: JournalKind;
  /** The phone's clock, milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since the visit began by a clock that nobody can set. */
  readonly mono: number;
  readonly question?: string;
  readonly value?: unknown;
  /** The value before, where it was changed. */
  readonly was?: unknown;
  readonly place?: JournalPlace;
}

/** A line with the hash of itself and of everything before it. */
export interface JournalEvent extends JournalEntry {
  readonly hash: string;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: passed in, for this library knows no platform. */
export type Sha256 = (text: string) => string;

/**
 * The text whose hash an entry gets: the hash before it and the entry, in canonical JSON. The first `previous` is the
 * id of the job, so that a journal can't be moved to another one.
 *
 * @example
 * journalText('job-1', { kind: 'began', at: 5, mono: 0 });
 * // '{"at":5,"kind":"began","mono":0,"previous":"job-1"}'
 */
export function journalText(previous: string, entry: JournalEntry): string {
  const { kind, at, mono, question, value, was, place } = entry;
  return canonicalText({ kind, at, mono, question, value, was, place, previous });
}

/** The journal with one more entry. */
export function journalWith(
  start: string,
  journal: readonly JournalEvent[],
  entry: JournalEntry,
  sha256: Sha256,
): readonly JournalEvent[] {
  return [...journal, { ...entry, hash: sha256(journalText(journal.at(-1)?.hash ?? start, entry)) }];
}

/**
 * Whether every event's hash follows from the one before: null, or the index of the first that does not. Altering,
 * removing, adding or moving an event breaks the chain from there on, the last one excepted, which only its absence shows.
 */
export function brokenAt(start: string, journal: readonly JournalEvent[], sha256: Sha256): number | null {
  let previous = start;
  for (const [index, event] of journal.entries()) {
    if (event.hash !== sha256(journalText(previous, event))) return index;
    previous = event.hash;
  }
  return null;
}

/** How far the phone's clock was set during the visit, beside what truly passed: milliseconds, the largest jump. */
export function clockJump(journal: readonly JournalEntry[]): number {
  return journal.reduce((largest, { at, mono }, index) => {
    const before = journal[index - 1];
    return before === undefined ? largest : Math.max(largest, Math.abs(at - before.at - (mono - before.mono)));
  }, 0);
}
