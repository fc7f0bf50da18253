import { checkCount, checkFinite, checkSameLength } from '../refusal/checks.js';
import { orderStatistic, quantileOfRanked } from '../samples/quantile.js';

/** Statistics of answers kept as counts per value. */
export interface HistogramStatistics {
  readonly n: number;
  readonly mean: number | null;
  /** Dividing by n - 1; null for n < 2. */
  readonly variance: number | null;
  /** Quantile type 7, interpolated between answers. */
  quantile(p: number): number | null;
  /** Quantile type 1, always an answer that occurred. */
  orderStatistic(p: number): number | null;
}

/**
 * Mean, variance and quantiles from counts per value, without expanding them. The values need not be sorted.
 *
 * No answers: null. Counts that are not counts: `invalid_value`; lists of unequal length: `invalid_parameter`.
 * Source: Hyndman & Fan 1996 for the quantile types.
 *
 * @example histogramStatistics([1, 2, 3, 4, 5], [3, 7, 20, 41, 29]).mean // 3.86
 */
export function histogramStatistics(values: readonly number[], counts: readonly number[]): HistogramStatistics {
  checkSameLength(values, counts);
  const bars = values
    .map((value, i) => ({ value: checkFinite(value, 'value'), count: checkCount(counts[i]!, 'count') }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.value - b.value);
  const n = bars.reduce((sum, { count }) => sum + count, 0);
  const mean = n === 0 ? null : bars.reduce((sum, { value, count }) => sum + value * count, 0) / n;
  const squares = mean === null ? 0 : bars.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  const at = (rank: number): number => {
    let seen = 0;
    return bars.find(({ count }) => (seen += count) > rank)!.value;
  };
  return {
    n,
    mean,
    variance: n < 2 ? null : squares / (n - 1),
    quantile: (p) => quantileOfRanked(n, at, p),
    orderStatistic: (p) => orderStatistic(n, at, p),
  };
}
