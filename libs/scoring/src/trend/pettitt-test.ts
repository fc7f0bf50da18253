import { averageRanks } from '../samples/average-ranks.js';
import { requireSeries } from './mean-shift.js';

/**
 * Pettitt's rank test for one change. index is 1-based, the last point before the change; null when nothing varies.
 */
export interface PettittTest {
  readonly index: number | null;
  readonly u: number;
  readonly pValue: number;
}

/**
 * Pettitt's test: U_k = 2 sum of ranks up to k - k (n+1); U = max |U_k| at its first maximum;
 * p = min(1, 2 exp(-6 U²/(n³ + n²))).
 *
 * Robust against outliers. Constant: U 0, p 1, no index. Fewer than two values: `insufficient_data`. Source: Pettitt
 * 1979.
 *
 * @example pettittTest([1, 1.1, 9, 9.2]) // { index: 2, u: 4, pValue: 0.602 }
 */
export function pettittTest(values: readonly number[]): PettittTest {
  requireSeries(values);
  const n = values.length;
  const { ranks } = averageRanks(values);
  let [sum, u, index]: [number, number, number | null] = [0, 0, null];
  for (const [i, rank] of ranks.entries()) {
    sum += rank;
    const size = Math.abs(2 * sum - (i + 1) * (n + 1));
    if (size > u) [u, index] = [size, i + 1];
  }
  return { index, u, pValue: Math.min(1, 2 * Math.exp((-6 * u * u) / (n ** 3 + n ** 2))) };
}
