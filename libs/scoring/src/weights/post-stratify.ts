import { checkFinite, checkSameLength, checkWeights } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Known population totals by stratum. */
export type Targets = Readonly<Record<string, number>>;

/**
 * Weights that reproduce known totals per stratum: w' = w T/(sum of w in the stratum). In the caller's order.
 *
 * A target without respondents: `empty_stratum`. A respondent in a stratum without target, a negative weight or
 * target, or a stratum whose weights are all zero: `invalid_value`. Source: Holt & Smith 1979; R survey postStratify.
 *
 * @example postStratify(['y', 'y', 'o'], [1, 1, 1], { y: 60, o: 40 }) // [30, 30, 40]
 */
export function postStratify(strata: readonly string[], weights: readonly number[], targets: Targets): number[] {
  checkSameLength(strata, weights);
  checkWeights(weights);
  const sums = new Map<string, number>();
  for (const [i, stratum] of strata.entries()) sums.set(stratum, (sums.get(stratum) ?? 0) + weights[i]!);
  for (const [stratum, target] of Object.entries(targets)) {
    if (checkFinite(target, 'target') < 0) refuse('invalid_value', `negative target for ${stratum}`);
    if (!sums.has(stratum)) refuse('empty_stratum', `nobody answered in stratum ${stratum}`);
  }
  return strata.map((stratum, i) => {
    const target = targets[stratum];
    if (target === undefined) refuse('invalid_value', `no target for stratum ${stratum}`);
    const sum = sums.get(stratum)!;
    return sum > 0 ? (weights[i]! * target) / sum : refuse('invalid_value', `stratum ${stratum} has no weight`);
  });
}
