import { checkWeights } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/**
 * Trims weights to bounds and keeps their sum: what lies outside is clipped, the excess is spread in equal amounts
 * over the weights that were not outside in this pass, and so on until all lie within.
 *
 * null is no bound. Bounds out of order: `invalid_parameter`; bounds that cannot hold this sum: `not_converged`; a
 * negative weight: `invalid_value`. Source: Potter 1990; R survey trimWeights(strict = TRUE).
 *
 * @example trimWeights([0.4, 0.8, 1, 1.2, 5, 1.6], { upper: 3 }) // [0.8, 1.2, 1.4, 1.6, 3, 2]
 */
export function trimWeights(
  weights: readonly number[],
  { lower = null, upper = null }: { readonly lower?: number | null; readonly upper?: number | null },
): number[] {
  checkWeights(weights);
  const [low, high] = [lower ?? -Infinity, upper ?? Infinity];
  if (!(low <= high)) refuse('invalid_parameter', `bounds out of order: ${low}, ${high}`);
  const slack = 1e-12 * weights.reduce((largest, weight) => Math.max(largest, weight), 1);
  let trimmed = [...weights];
  for (let pass = 0; pass < 10_000; pass++) {
    const outside = trimmed.map((weight) => weight < low - slack || weight > high + slack);
    if (!outside.includes(true)) return trimmed;
    const inside = outside.filter((out) => !out).length;
    if (inside === 0) refuse('not_converged', 'the bounds cannot hold the sum of the weights');
    const clipped = trimmed.map((weight) => Math.min(high, Math.max(low, weight)));
    const excess = trimmed.reduce((sum, weight, i) => sum + (outside[i] ? weight - clipped[i]! : 0), 0);
    trimmed = trimmed.map((weight, i) => (outside[i] ? clipped[i]! : weight + excess / inside));
  }
  return refuse('not_converged', 'trimming found no weights within the bounds');
}
