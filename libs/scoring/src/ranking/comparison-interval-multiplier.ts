import { normalCdf, normalTwoSided } from '../distributions/normal-distribution.js';
import { findRoot } from '../numerics/find-root.js';
import { checkFinite, checkOpenFraction } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** How wide to draw whiskers so that two that do not overlap differ significantly, on average over all pairs. */
export interface ComparisonMultiplier {
  /** Draw estimate ± multiplier · se. */
  readonly multiplier: number;
  /** The confidence that each such interval has on its own. */
  readonly confidenceOfEach: number;
}

/**
 * Goldstein and Healy's multiplier c: the mean over all pairs of P(|difference| > c (se_i + se_j)) is alpha.
 *
 * Equal errors at 5 %: 1.386, intervals of 83.4 %. Fewer than two: `insufficient_data`; a standard error not above
 * zero: `invalid_value`. Source: Goldstein & Healy 1995, JRSS A 158:175.
 *
 * @example comparisonIntervalMultiplier([1, 1]).multiplier // 1.3859
 */
export function comparisonIntervalMultiplier(standardErrors: readonly number[], alpha = 0.05): ComparisonMultiplier {
  checkOpenFraction(alpha, 'alpha');
  for (const se of standardErrors)
    if (checkFinite(se, 'standard error') <= 0) refuse('invalid_value', `a standard error is above zero: ${se}`);

  if (standardErrors.length < 2) refuse('insufficient_data', 'a comparison needs at least two');
  const ratios: number[] = [];
  for (const [i, a] of standardErrors.entries())
    for (let j = 0; j < i; j++) ratios.push((a + standardErrors[j]!) / Math.hypot(a, standardErrors[j]!));

  const excess = (c: number): number =>
    ratios.reduce((sum, ratio) => sum + normalTwoSided(c * ratio), 0) / ratios.length - alpha;
  const multiplier = findRoot(excess, 0, 40);
  return { multiplier, confidenceOfEach: 1 - 2 * normalCdf(-multiplier) };
}
