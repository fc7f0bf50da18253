import { betaQuantile } from '../distributions/beta-distribution.js';
import { checkOpenFraction, checkShare } from '../refusal/checks.js';
import { type Interval, UNKNOWN } from './interval.js';
import type { Share } from './wilson-interval.js';

/**
 * Clopper and Pearson's exact interval: Beta quantiles B(alpha/2; k, n-k+1) and B(1-alpha/2; k+1, n-k).
 *
 * Covers at least 95 % for every proportion, at the price of width: use it where a claim must never be too bold.
 * n = 0: nulls. Impossible counts: `invalid_value`. Source: Clopper & Pearson 1934.
 *
 * @example clopperPearsonInterval({ successes: 0, n: 20 }) // { lower: 0, upper: 0.1684 }
 */
export function clopperPearsonInterval({ successes, n }: Share, confidence = 0.95): Interval {
  checkShare(successes, n);
  const tail = (1 - checkOpenFraction(confidence)) / 2;
  if (n === 0) return UNKNOWN;
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    upper: successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
  };
}
