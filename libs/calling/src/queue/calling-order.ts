import type { Slot } from './slots.js';

/** What decides whose turn it is, of a calling that may be called now. Moments are milliseconds since 1970. */
export interface Waiting {
  readonly id: string;
  /** When its appointment is; null where there is none, or it has not come. */
  readonly dueAt: number | null;
  /** Higher is sooner. */
  readonly priority: number;
  /** Attempts so far by slot. */
  readonly tries: Readonly<Partial<Record<Slot, number>>>;
  readonly waitingSince: number;
}

const LATEST = Number.MAX_SAFE_INTEGER;

/**
 * Whose turn is sooner, in a slot: appointments that have come, the earliest first; higher priority; fewest attempts in this slot; fewest
 * attempts; longest waiting; and a digest, so that files that are sorted by name do not decide it. Negative where it is `one`'s.
 */
export function compareCallings(one: Waiting, other: Waiting, slot: Slot): number {
  return (
    (one.dueAt ?? LATEST) - (other.dueAt ?? LATEST) ||
    other.priority - one.priority ||
    (one.tries[slot] ?? 0) - (other.tries[slot] ?? 0) ||
    triesOf(one) - triesOf(other) ||
    one.waitingSince - other.waitingSince ||
    queueDigest(one.id) - queueDigest(other.id) ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}

function triesOf({ tries }: Waiting): number {
  return Object.values(tries).reduce((sum, count) => sum + count, 0);
}

/** FNV-1a of a text, in 32 bits: what decides between callings that are alike. */
export function queueDigest(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
