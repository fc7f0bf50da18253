import { checkFinite, checkSameLength, checkWeights, type Missable } from '../refusal/checks.js';

/** A weighted mean with its linearised standard error. */
export interface WeightedMean {
  readonly n: number;
  readonly mean: number | null;
  readonly se: number | null;
}

/**
 * Weighted mean with Taylor-linearised standard error for sampling with replacement:
 * se² = n/(n-1) sum (w (y - mean)/sum w)².
 *
 * With equal weights it is s/sqrt(n). Pairs whose value is null are dropped. Total weight 0: nulls; one value: se
 * null. A negative weight: `invalid_value`. Source: Särndal, Swensson & Wretman 1992, 5.5; R survey svymean.
 *
 * @example weightedMean([60, 70, 80], [1, 1, 1]) // { n: 3, mean: 70, se: 5.77 }
 */
export function weightedMean(values: readonly Missable[], weights: readonly number[]): WeightedMean {
  checkSameLength(values, weights);
  checkWeights(weights);
  let [n, total, sum] = [0, 0, 0];
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    n += 1;
    total += weights[i]!;
    sum += weights[i]! * checkFinite(value, 'value');
  }
  if (total === 0) return { n, mean: null, se: null };
  const mean = sum / total;
  if (n < 2) return { n, mean, se: null };
  let squares = 0;
  for (const [i, value] of values.entries())
    if (value !== null) squares += ((weights[i]! * (value - mean)) / total) ** 2;
  return { n, mean, se: Math.sqrt((n / (n - 1)) * squares) };
}
