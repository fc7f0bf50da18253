import { betaQuantile } from '../distributions/beta-distribution.js';
import { checkOpenFraction, checkShare } from '../refusal/checks.js';
import { type Interval, UNKNOWN } from './interval.js';
import type { Share } from './wilson-interval.js';

/**
 * Jeffreys' interval: the central 95 % of Beta(k + 1/2, n - k + 1/2), with 0 at k = 0 and 1 at k = n.
 *
 * n = 0: nulls. Impossible counts: `invalid_value`. Source: Brown, Cai & DasGupta 2001, Statistical Science 16:101.
 *
 * @example jeffreysInterval({ successes: 0, n: 20 }) // { lower: 0, upper: 0.1166 }
 */
export function jeffreysInterval({ successes, n }: Share, confidence = 0.95): Interval {
  checkShare(successes, n);
  const tail = (1 - checkOpenFraction(confidence)) / 2;
  if (n === 0) return UNKNOWN;
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes + 0.5, n - successes + 0.5),
    upper: successes === n ? 1 : betaQuantile(1 - tail, successes + 0.5, n - successes + 0.5),
  };
}
