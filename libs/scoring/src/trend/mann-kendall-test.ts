import { normalTwoSided } from '../distributions/normal-distribution.js';
import { averageRanks } from '../samples/average-ranks.js';
import { median } from '../samples/quantile.js';
import { requireSeries } from './mean-shift.js';

/** A trend by ranks, with Sen's slope in units of the values per step. */
export interface MannKendallTest {
  readonly s: number;
  readonly variance: number;
  readonly z: number | null;
  readonly pValue: number;
  /** null when nothing varies. */
  readonly tauB: number | null;
  readonly senSlope: number;
}

/**
 * Mann and Kendall's test for a monotone trend: S = sum of sign(x_j - x_i), z = (S - sign S)/sqrt(variance) with
 * ties, and Sen's slope, the median of all pairwise slopes. `times` default to 1, 2, 3… and may have gaps.
 *
 * Constant: S 0, p 1, slope 0. Fewer than two values: `insufficient_data`. Source: Mann 1945; Kendall 1975; Sen 1968;
 * R trend.
 *
 * @example mannKendallTest([70.1, 71.5, 69.8, 73.2, 74, 72.9, 76.1, 75.8]).s // 18
 */
export function mannKendallTest(values: readonly number[], times?: readonly number[]): MannKendallTest {
  requireSeries(values);
  const n = values.length;
  const slopes: number[] = [];
  let s = 0;
  for (let j = 1; j < n; j++)
    for (let i = 0; i < j; i++) {
      s += Math.sign(values[j]! - values[i]!);
      slopes.push((values[j]! - values[i]!) / (times ? times[j]! - times[i]! : j - i));
    }

  const { ties } = averageRanks(values);
  const spread = ties.reduce((sum, t) => sum - t * (t - 1) * (2 * t + 5), n * (n - 1) * (2 * n + 5));
  const variance = Math.max(0, spread / 18);
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : null;
  const pairs = (n * (n - 1)) / 2;
  const untied = ties.reduce((left, t) => left - (t * (t - 1)) / 2, pairs);
  const tauB = untied > 0 ? s / (Math.sqrt(untied) * Math.sqrt(pairs)) : null;
  return { s, variance, z, pValue: z === null ? 1 : normalTwoSided(z), tauB, senSlope: median(slopes) };
}
