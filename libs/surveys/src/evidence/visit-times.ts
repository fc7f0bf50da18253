import type { EvidenceFacts } from './evidence-flags.js';

/** When a phone says that a visit was, by its own clock in milliseconds since 1970. */
export interface TimesTold {
  readonly startedAt: number;
  readonly endedAt: number;
  /** When it was handed in. */
  readonly sentAt: number;
}

/** When it was, as far as that can be held against anything. */
export interface VisitTimes {
  readonly began: number;
  readonly ended: number;
  /** What was told fits neither the journal nor the moment of handing in. */
  readonly off: boolean;
}

/** A start or an end may be so far from its line in the journal. */
const NEAR = 120_000;
/** A phone in a pocket notes nothing for a while, before its visit is saved as it is. */
const QUIET = 1_800_000;
/** A phone's clock and ours may drift apart by so much between two readings. */
const AHEAD = 300_000;

/**
 * Compares the start and the end of a visit with its journal and the time of handing in. Where they contradict, the journal counts; where
 * there is none, nothing begins after it was handed in.
 *
 * @example
 * visitTimes({ startedAt: inThreeDays, endedAt: inThreeDays, sentAt: now }, { chain: 'whole', events }); // { began: events[0].at, …, off: true }
 */
export function visitTimes(
  { startedAt, endedAt, sentAt }: TimesTold,
  { events, chain }: { readonly events: EvidenceFacts['journal']; readonly chain: EvidenceFacts['chain'] },
): VisitTimes {
  const latest = Math.min(sentAt + AHEAD, Math.max(startedAt, endedAt));
  const isFuture = Math.max(startedAt, endedAt) > sentAt + AHEAD;
  const [first, last] = [events[0]?.at, events.at(-1)?.at];
  if (first === undefined || last === undefined)
    // Why a refused journal holds nothing is said elsewhere.
    return { began: Math.min(startedAt, latest), ended: latest, off: isFuture || chain !== 'refused' };
  const isSound = Math.abs(startedAt - first) <= NEAR && endedAt >= last - NEAR && endedAt <= last + QUIET;
  return isSound && !isFuture
    ? { began: startedAt, ended: endedAt, off: false }
    : { began: first, ended: last, off: true };
}
