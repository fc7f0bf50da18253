import { checkFinite, checkPositive, checkWeights } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** By how much a design loses precision against a simple sample of the same size. */
export interface DesignEffect {
  readonly n: number;
  readonly designEffect: number | null;
  readonly effectiveN: number | null;
}

/**
 * Kish's design effect of unequal weights: n sum w²/(sum w)², effective sample size (sum w)²/sum w².
 *
 * 1 for equal weights of any size. No weights, or all zero: null. A negative weight: `invalid_value`.
 * Source: Kish 1965, 1992.
 *
 * @example weightingDesignEffect([0.5, 1, 1.5, 1, 2]).effectiveN // 4.235
 */
export function weightingDesignEffect(weights: readonly number[]): DesignEffect {
  checkWeights(weights);
  const n = weights.length;
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  if (squares === 0) return { n, designEffect: null, effectiveN: null };
  return { n, designEffect: (n * squares) / (sum * sum), effectiveN: (sum * sum) / squares };
}

/**
 * Kish's design effect of asking in clusters: 1 + (m - 1) icc, for clusters of m answers on average.
 *
 * m < 1 or not finite, icc outside -1..1, or a combination that gives no positive effect: `invalid_parameter`; n
 * negative: `invalid_value`. Source: Kish 1965, Survey Sampling, 5.4.
 *
 * @example clusterDesignEffect({ clusterSize: 20, icc: 0.05, n: 1000 }) // { n: 1000, designEffect: 1.95, effectiveN: 512.8 }
 */
export function clusterDesignEffect(input: {
  readonly clusterSize: number;
  readonly icc: number;
  readonly n: number;
}): DesignEffect {
  const { clusterSize, icc, n } = input;
  if (checkPositive(clusterSize, 'cluster size') < 1)
    refuse('invalid_parameter', `cluster size below 1: ${clusterSize}`);
  if (!(icc >= -1 && icc <= 1)) refuse('invalid_parameter', `intra-cluster correlation outside ±1: ${icc}`);
  if (checkFinite(n, 'n') < 0) refuse('invalid_value', `negative n: ${n}`);
  const designEffect = checkPositive(1 + (clusterSize - 1) * icc, 'design effect');
  return { n, designEffect, effectiveN: n / designEffect };
}
