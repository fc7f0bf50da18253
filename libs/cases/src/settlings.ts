import type { CaseEvent } from './case-event.js';

/** What months count of a case: moments in milliseconds since 1970. */
export interface Settlings {
  /** When it was settled the first time: its first try. Null where it never was. */
  readonly triedAt: number | null;
  /** When it was first opened again after that; then it was not settled at first try, whatever was counted before. */
  readonly reopenedAt: number | null;
  /** Since when it is settled, as far as it is: a case that is open has no time to settle, and one that was closed without being settled neither. */
  readonly settledAt: number | null;
}

/** What months count of a case, by all that happened to it, in order. */
export function settlingsOf(events: readonly CaseEvent[]): Settlings {
  const tried = events.findIndex(({ kind }) => kind === 'settled');
  const reopened = tried < 0 ? undefined : events.slice(tried).find(({ kind }) => kind === 'reopened');
  const last = events.findLast(({ kind }) => kind === 'settled' || kind === 'reopened');
  return {
    triedAt: events[tried]?.at ?? null,
    reopenedAt: reopened?.at ?? null,
    settledAt: last?.kind === 'settled' ? last.at : null,
  };
}
