import { checkFinite, checkSameLength, checkWeights } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/**
 * American-style satisfaction index from the means of 1-10 questions: (sum w m - sum w)/(9 sum w) 100, on 0-100.
 *
 * A mean outside 1-10 or a negative weight: `invalid_value`; no weight at all: null.
 * Source: Fornell et al. 1996, Journal of Marketing 60:7.
 *
 * @example satisfactionIndex([8.1, 7.6, 7.2], [0.4, 0.3, 0.3]) // 74.22
 */
export function satisfactionIndex(means: readonly number[], weights: readonly number[]): number | null {
  checkSameLength(means, weights);
  checkWeights(weights);
  const total = weights.reduce((a, b) => a + b, 0);
  const sum = means.reduce((points, mean, i) => {
    if (checkFinite(mean, 'mean') < 1 || mean > 10) refuse('invalid_value', `a mean of 1-10 answers: ${mean}`);
    return points + weights[i]! * mean;
  }, 0);
  return total > 0 ? (100 * (sum - total)) / (9 * total) : null;
}
