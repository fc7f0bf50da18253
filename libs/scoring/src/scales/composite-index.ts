import { checkFinite, checkFraction, checkSameLength, checkWeights, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { COVERAGE_SLACK } from './scale-score.js';

/** How an index is put together. */
export interface CompositeOptions {
  /** Smallest share of the total weight that must be available, 0..1. Default 0.7. */
  readonly minCoverage?: number;
  readonly mean?: 'arithmetic' | 'geometric';
  /** Covariance matrix of the scores, for the standard error of an arithmetic index. */
  readonly covariance?: readonly (readonly number[])[];
}

/** An index on 0-100 with the share of weight behind it and the weight that each score really had. */
export interface CompositeIndex {
  readonly index: number | null;
  readonly coverage: number | null;
  readonly effectiveWeights: (number | null)[];
  readonly se: number | null;
}

/**
 * Weighted index of several 0-100 scores. The weights of missing scores are shared out in proportion:
 * w'_i = w_i / (sum of available weights); index = sum w'_i x_i, or exp(sum w'_i log x_i); se = sqrt(w' V w').
 *
 * coverage = available weight / total weight; below minCoverage (inclusive bound) the index is null. A weight of zero
 * never counts as available. A geometric index is 0 as soon as a used score is 0. Nothing available: effective
 * weights null; no weight at all: coverage null. A score outside 0-100 or a negative weight: `invalid_value`; lists
 * of unequal length: `invalid_parameter`. Source: OECD/JRC Handbook on Constructing Composite Indicators, 2008, step
 * 6.
 *
 * @example compositeIndex([80, 70, null], [5, 3, 2]).index // 76.25 (coverage 0.8)
 */
export function compositeIndex(
  scores: readonly Missable[],
  weights: readonly number[],
  { minCoverage = 0.7, mean = 'arithmetic', covariance }: CompositeOptions = {},
): CompositeIndex {
  checkSameLength(scores, weights);
  checkWeights(weights);
  checkFraction(minCoverage, 'smallest coverage');
  for (const score of scores) checkScore(score);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const used = weights.map((weight, i) => (scores[i] === null ? 0 : weight));
  const available = used.reduce((sum, weight) => sum + weight, 0);
  const coverage = total > 0 ? available / total : null;
  if (coverage === null || available === 0)
    return { index: null, coverage, effectiveWeights: scores.map(() => null), se: null };
  const effectiveWeights = used.map((weight) => weight / available);
  if (coverage < minCoverage - COVERAGE_SLACK) return { index: null, coverage, effectiveWeights, se: null };
  const se = covariance && mean === 'arithmetic' ? standardError(effectiveWeights, covariance) : null;
  return { index: weightedMean(scores, effectiveWeights, mean), coverage, effectiveWeights, se };
}

function checkScore(score: Missable): void {
  if (score !== null && (checkFinite(score, 'score') < 0 || score > 100))
    refuse('invalid_value', `a score is 0 to 100: ${score}`);
}

function weightedMean(scores: readonly Missable[], weights: readonly number[], mean: string): number {
  if (mean !== 'arithmetic' && mean !== 'geometric') refuse('invalid_parameter', `unknown mean: ${mean}`);
  let sum = 0;
  for (const [i, weight] of weights.entries())
    if (weight > 0) sum += weight * (mean === 'geometric' ? Math.log(scores[i]!) : scores[i]!);

  return mean === 'geometric' ? Math.exp(sum) : sum;
}

function standardError(weights: readonly number[], covariance: readonly (readonly number[])[]): number {
  checkSameLength(weights, covariance, ...covariance);
  let variance = 0;
  for (const [i, wi] of weights.entries())
    // A score without weight may have no covariance either: its entries are not looked at.
    for (const [j, wj] of weights.entries()) if (wi > 0 && wj > 0) variance += wi * wj * covariance[i]![j]!;

  if (!(variance >= 0)) refuse('invalid_value', 'the covariance matrix gives a negative variance');
  return Math.sqrt(variance);
}
