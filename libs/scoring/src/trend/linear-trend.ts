import { studentTTwoSided } from '../distributions/student-t-distribution.js';
import { meanOf } from '../samples/summarise.js';
import { requireSeries } from './mean-shift.js';

/** Straight line through a series: slope per step with its t test. */
export interface LinearTrend {
  readonly slope: number;
  readonly se: number | null;
  readonly pValue: number | null;
}

/**
 * Least-squares slope on time 1, 2, 3… (or `times`), standard error and two-sided p on n - 2 degrees of freedom.
 *
 * A perfect line that rises or falls: p 0, as for a correlation of 1. Two values, or a level line: no p. Fewer than two: `insufficient_data`. Neighbouring periods that influence each
 * other make it too sure: show Mann-Kendall beside. Source: R lm.
 *
 * @example linearTrend([1, 3, 5, 8]).slope // 2.3
 */
export function linearTrend(values: readonly number[], times?: readonly number[]): LinearTrend {
  requireSeries(values);
  const n = values.length;
  const t = values.map((_, i) => times?.[i] ?? i + 1);
  const [middle, mean] = [meanOf(t), meanOf(values)];
  const spread = t.reduce((sum, time) => sum + (time - middle) ** 2, 0);
  const slope = t.reduce((sum, time, i) => sum + (time - middle) * (values[i]! - mean), 0) / spread;
  if (n < 3) return { slope, se: null, pValue: null };
  const squares = t.reduce((sum, time, i) => sum + (values[i]! - mean - slope * (time - middle)) ** 2, 0);
  const se = Math.sqrt(squares / (n - 2) / spread);
  const scale = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (!(se > 1e-14 * scale)) return { slope, se, pValue: slope === 0 ? null : 0 };
  return { slope, se, pValue: studentTTwoSided(slope / se, n - 2) };
}
