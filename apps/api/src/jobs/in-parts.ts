import { setTimeout as pause } from 'node:timers/promises';

/** Well below the time after which a queued job counts as dead. */
const longest = 5 * 60_000;

/**
 * Does large work part by part, each in a transaction of its own, for as long as `part` says that there is more. Between two it
 * rests as long as the last one took, so that half of the database is always left to others. False where it stops early: the
 * job is to ask for a new run.
 */
export async function inParts(signal: AbortSignal, part: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + longest;
  for (;;) {
    const began = Date.now();
    if (!(await part())) return true;
    if (signal.aborted || Date.now() > end) return false;
    await pause(Date.now() - began);
  }
}
