/** Tries in vain since the last step forward, and when the next is due, by the phone's clock. */
export interface Waiting {
  tries: number;
  until: number;
}

const first = 2_000;
const longest = 10 * 60_000;

/**
 * When something is tried again after one more try in vain: each wait is about twice the last, at most ten minutes, and nobody's is
 * quite like another's, so that phones which lost the server together do not come back together. `chance` is from 0 to 1.
 */
export function nextTry(before: Waiting | undefined, now: number, chance: number): Waiting {
  const tries = (before?.tries ?? 0) + 1;
  const whole = Math.min(longest, first * 2 ** Math.min(tries - 1, 20));
  return { tries, until: Math.round(now + whole * (0.5 + chance / 2)) };
}

/** Whether it is time. A wait longer than there is any means that the clock was set back: then it is time too. */
export function isDue(waiting: Waiting | undefined, now: number): boolean {
  return waiting === undefined || waiting.until <= now || waiting.until - now > longest;
}
