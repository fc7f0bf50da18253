import { checkFraction } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Rounding that still counts as 'on' an order statistic (R uses the same). */
const FUZZ = 4 * Number.EPSILON;

/**
 * Quantile by linear interpolation of order statistics, x[1 + (n-1) p] (Hyndman & Fan type 7, R's default).
 *
 * The values need not be sorted. None: null. p outside 0..1: `invalid_parameter`.
 *
 * @example quantile([1, 2, 4, 8], 0.5) // 3
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return quantileOfRanked(sorted.length, (i) => sorted[i]!, p);
}

/** Quantile type 7 of n ordered values that are looked up by rank 0..n-1. */
export function quantileOfRanked(n: number, at: (rank: number) => number, p: number): number | null {
  checkFraction(p, 'probability');
  if (n === 0) return null;
  const place = (n - 1) * p;
  const low = Math.floor(place + FUZZ);
  const part = place - low;
  return part <= FUZZ || low >= n - 1 ? at(low) : at(low) + part * (at(low + 1) - at(low));
}

/** Quantile type 1, the inverse of the empirical distribution: always one of the n ordered values. */
export function orderStatistic(n: number, at: (rank: number) => number, p: number): number | null {
  checkFraction(p, 'probability');
  if (n === 0) return null;
  const place = n * p;
  const low = Math.floor(place + FUZZ);
  return at(Math.min(n - 1, Math.max(0, place - low > FUZZ ? low : low - 1)));
}

/** Median of at least one value. No values: `insufficient_data`. @example median([3, 1, 2, 10]) // 2.5 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? refuse('insufficient_data', 'median of nothing');
}
