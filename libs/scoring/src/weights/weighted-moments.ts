import { checkFinite, checkSameLength, checkWeights, type Missable } from '../refusal/checks.js';

/** Weighted mean and the two weighted variances in use. */
export interface WeightedMoments {
  readonly weight: number;
  readonly squaredWeight: number;
  readonly mean: number | null;
  /** Weights count observations: sum w (x-m)²/(sum w - 1). */
  readonly varianceByFrequency: number | null;
  /** Weights say how reliable each observation is: sum w (x-m)²/(sum w - sum w²/sum w). */
  readonly varianceByReliability: number | null;
  readonly effectiveN: number | null;
}

/**
 * Moments of weighted values; pairs whose value is null are dropped.
 *
 * Total weight 0: nulls. A denominator that is not above zero: that variance null. A negative weight: `invalid_value`.
 * Source: R cov.wt; Hmisc wtd.var.
 *
 * @example weightedMoments([80, 70, 95, 60], [0.5, 1.5, 1, 2]).mean // 72
 */
export function weightedMoments(values: readonly Missable[], weights: readonly number[]): WeightedMoments {
  checkSameLength(values, weights);
  checkWeights(weights);
  let [weight, squaredWeight, sum] = [0, 0, 0];
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const w = weights[i]!;
    weight += w;
    squaredWeight += w * w;
    sum += w * checkFinite(value, 'value');
  }
  const unknown = { mean: null, varianceByFrequency: null, varianceByReliability: null, effectiveN: null };
  if (weight === 0) return { weight, squaredWeight, ...unknown };
  const mean = sum / weight;
  const squares = values.reduce((total: number, x, i) => total + (x === null ? 0 : weights[i]! * (x - mean) ** 2), 0);
  const over = (divisor: number): number | null => (divisor > 1e-12 * weight ? squares / divisor : null);
  return {
    weight,
    squaredWeight,
    mean,
    varianceByFrequency: over(weight - 1),
    varianceByReliability: over(weight - squaredWeight / weight),
    effectiveN: (weight * weight) / squaredWeight,
  };
}
