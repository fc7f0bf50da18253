import { zFor } from '../distributions/normal-quantile.js';
import { checkShare } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { type Interval, UNKNOWN } from './interval.js';

/** So many successes out of n. */
export interface Share {
  readonly successes: number;
  readonly n: number;
}

/**
 * Wilson's score interval for a proportion, as fractions 0..1:
 * (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n).
 *
 * The interval to show by default. It never leaves 0..1, has no zero width at 0 or n successes, and covers 95 % on
 * average over p (see the README for the coverage found by exact enumeration: point-wise it oscillates, and can fall to
 * 83 % for isolated p next to 0 or 1 when n is small). n = 0: nulls. Successes above n, or not counts: `invalid_value`.
 * Source: Wilson 1927; Newcombe 1998, Statistics in Medicine 17:857, method 3.
 *
 * @example wilsonInterval({ successes: 81, n: 263 }) // { lower: 0.2553, upper: 0.3662 }
 */
export function wilsonInterval({ successes, n }: Share, confidence = 0.95): Interval {
  checkShare(successes, n);
  return n === 0 ? UNKNOWN : wilsonLimits(successes / n, n, confidence);
}

/**
 * Wilson's interval at a proportion and a sample size that need not be whole (an effective sample size of weighted
 * data).
 */
export function wilsonLimits(p: number, n: number, confidence = 0.95): Interval {
  if (!(p >= 0 && p <= 1 && n > 0)) refuse('invalid_value', `no proportion: ${p} of ${n}`);
  const z = zFor(confidence);
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return {
    lower: p === 0 ? 0 : Math.min(p, Math.max(0, centre - half)),
    upper: p === 1 ? 1 : Math.max(p, Math.min(1, centre + half)),
  };
}
