import { zFor } from '../distributions/normal-quantile.js';
import { checkShare } from '../refusal/checks.js';
import { around, type Interval, UNKNOWN } from './interval.js';
import type { Share } from './wilson-interval.js';

/**
 * Agresti and Coull's interval: Wald's after adding z²/2 successes and z²/2 failures, clamped to 0..1.
 *
 * Simple to explain, a little wider than Wilson's, same centre. n = 0: nulls. Impossible counts: `invalid_value`.
 * Source: Agresti & Coull 1998, American Statistician 52:119.
 *
 * @example agrestiCoullInterval({ successes: 10, n: 10 }) // { lower: 0.679, upper: 1 }
 */
export function agrestiCoullInterval({ successes, n }: Share, confidence = 0.95): Interval {
  checkShare(successes, n);
  const z = zFor(confidence);
  if (n === 0) return UNKNOWN;
  const trials = n + z * z;
  const p = (successes + (z * z) / 2) / trials;
  return around(p, z * Math.sqrt((p * (1 - p)) / trials), 0, 1);
}
