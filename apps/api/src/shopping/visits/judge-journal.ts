import { createHash } from 'node:crypto';
import { brokenAt, type JournalEvent } from '#surveys';
import { journalEventSchema } from './visit-input.dto.js';

/** A journal as it is kept: read whole, or refused whole with the reason; answers and photos stay either way. */
export interface JudgedJournal {
  chain: 'whole' | 'broken' | 'refused';
  /** Why it was refused. */
  code: 'journal_malformed' | 'journal_from_future' | null;
  events: JournalEvent[];
}

/** A phone's clock and ours may drift apart by so much between two readings of it. */
const ahead = 300_000;

/**
 * Reads a journal whose chain begins with `start`: of a visit the id of its job, of an amendment its key. The future is judged by the phone's own clock at sending: a clock that is a year wrong is an
 * honest mistake and is corrected, events later than their own sending are not.
 */
export function judgeJournal(start: string, raw: readonly unknown[], sentAt: number): JudgedJournal {
  const events: JournalEvent[] = [];
  for (const each of raw) {
    const read = journalEventSchema.safeParse(each);
    if (!read.success) return { chain: 'refused', code: 'journal_malformed', events: [] };
    events.push(read.data as JournalEvent);
  }
  if (events.some(({ at }) => at > sentAt + ahead))
    return { chain: 'refused', code: 'journal_from_future', events: [] };
  return { chain: brokenAt(start, events, sha256) === null ? 'whole' : 'broken', code: null, events };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
