import { checkFinite, checkPositive, checkSameLength, type Missable } from '../refusal/checks.js';
import { weightedMean } from './weighted-mean.js';

/** Clusters of the sample, when whole groups were drawn. */
export interface Clusters {
  readonly labels: readonly (string | number)[];
  /** How many clusters there are in all, for the finite population correction; null when not known. */
  readonly population?: number | null;
}

/** A mean under post-stratified weights. */
export interface PostStratifiedMean {
  readonly mean: number | null;
  readonly se: number | null;
}

/**
 * Mean under weights made by `postStratify`, with a standard error from residuals about the stratum means:
 * u = w (y - mean of its stratum)/sum w, se² = (1 - f) m/(m-1) sum (U - mean U)² over m respondents, or over the m
 * clusters' totals U; f = m/population of clusters.
 *
 * Respondents whose value is null are left out. No weight: nulls; a single respondent or cluster: se null. Source: Särndal, Swensson & Wretman 1992, 7.6; R survey.
 *
 * @example postStratifiedMean([1, 2, 3, 4], ['a', 'b', 'a', 'b'], [1, 1, 1, 1]).se // 0.577
 */
export function postStratifiedMean(
  answers: readonly Missable[],
  strataOfAll: readonly string[],
  weightsOfAll: readonly number[],
  clusters: Clusters | null = null,
): PostStratifiedMean {
  checkSameLength(answers, strataOfAll, weightsOfAll, clusters?.labels ?? answers);
  const answered = answers.map((_, i) => i).filter((i) => answers[i] !== null);
  const values = answered.map((i) => answers[i]!);
  const [strata, weights] = [answered.map((i) => strataOfAll[i]!), answered.map((i) => weightsOfAll[i]!)];
  const { mean } = weightedMean(values, weights);
  if (mean === null) return { mean, se: null };
  const total = weights.reduce((a, b) => a + b, 0);
  const centre = stratumMeans(values, strata, weights);
  const pull = values.map((y, i) => (weights[i]! * (checkFinite(y, 'value') - centre.get(strata[i]!)!)) / total);
  const labels = clusters && answered.map((i) => clusters.labels[i]!);
  const units = labels ? totals(pull, labels) : pull;
  const m = units.length;
  if (m < 2) return { mean, se: null };
  const sampled = clusters?.population ? m / checkPositive(clusters.population, 'clusters') : 0;
  const middle = units.reduce((a, b) => a + b, 0) / m;
  const squares = units.reduce((sum, unit) => sum + (unit - middle) ** 2, 0);
  return { mean, se: Math.sqrt(Math.max(0, 1 - sampled) * (m / (m - 1)) * squares) };
}

function stratumMeans(
  values: readonly number[],
  strata: readonly string[],
  weights: readonly number[],
): Map<string, number> {
  const sums = new Map<string, { weight: number; sum: number }>();
  for (const [i, stratum] of strata.entries()) {
    const at = sums.get(stratum) ?? { weight: 0, sum: 0 };
    sums.set(stratum, { weight: at.weight + weights[i]!, sum: at.sum + weights[i]! * values[i]! });
  }
  return new Map([...sums].map(([stratum, { weight, sum }]) => [stratum, weight > 0 ? sum / weight : 0]));
}

function totals(values: readonly number[], labels: readonly (string | number)[]): number[] {
  const sums = new Map<string | number, number>();
  for (const [i, label] of labels.entries()) sums.set(label, (sums.get(label) ?? 0) + values[i]!);
  return [...sums.values()];
}
