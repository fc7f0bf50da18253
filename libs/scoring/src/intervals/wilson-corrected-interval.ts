import { zFor } from '../distributions/normal-quantile.js';
import { checkShare } from '../refusal/checks.js';
import { type Interval, UNKNOWN } from './interval.js';
import type { Share } from './wilson-interval.js';

/**
 * Wilson's interval with continuity correction, whose coverage is nearly always at least nominal; wider than Wilson's.
 *
 * n = 0: nulls. Impossible counts: `invalid_value`. Source: Newcombe 1998, Statistics in Medicine 17:857, method 4.
 *
 * @example wilsonCorrectedInterval({ successes: 81, n: 263 }) // { lower: 0.2535, upper: 0.3682 }
 */
export function wilsonCorrectedInterval({ successes, n }: Share, confidence = 0.95): Interval {
  checkShare(successes, n);
  const z = zFor(confidence);
  if (n === 0) return UNKNOWN;
  const p = successes / n;
  const q = 1 - p;
  const square = z * z;
  const half = (sign: 1 | -1): number =>
    1 + z * Math.sqrt(Math.max(0, square - sign * 2 - 1 / n + 4 * (sign > 0 ? p * (n * q + 1) : p * (n * q - 1))));
  const limit = (sign: 1 | -1): number => (2 * successes + square - sign * half(sign)) / (2 * (n + square));
  return {
    lower: successes === 0 ? 0 : Math.max(0, limit(1)),
    upper: successes === n ? 1 : Math.min(1, limit(-1)),
  };
}
