import { findRoot } from '../numerics/find-root.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf, sumOfSquaresAbout } from '../samples/summarise.js';

/** Where the variance of answers lies: between stores or within them. */
export interface VarianceComponents {
  readonly groups: number;
  readonly n: number;
  /** Group size that counts in unbalanced data, (N - sum n²/N)/(k-1). */
  readonly n0: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number | null;
  readonly anova: {
    /** As computed, perhaps negative; and not below 0. */
    readonly betweenRaw: number | null;
    readonly between: number | null;
    readonly icc: number | null;
  };
  /** Null when nothing varies within the groups. */
  readonly reml: { readonly between: number; readonly within: number; readonly icc: number } | null;
}

/**
 * Variance between and within groups of a one-way random model, by analysis of variance and by restricted maximum
 * likelihood.
 *
 * anova icc = between/(between + within) with between not below 0. Fewer than two groups: `insufficient_data`; one
 * answer per group: within, icc and REML null. Source: Searle, Casella & McCulloch 1992; R lme4 lmer.
 *
 * @example varianceComponents([[1, 2], [3, 4], [5, 6]]).anova.between // 3.75
 */
export function varianceComponents(groups: readonly (readonly number[])[]): VarianceComponents {
  const filled = groups.filter((group) => group.length > 0);
  const k = filled.length;
  if (k < 2) refuse('insufficient_data', 'variance components need at least two groups');
  const sizes = filled.map((group) => group.length);
  const means = filled.map((group) => meanOf(group));
  const n = sizes.reduce((a, b) => a + b, 0);
  const grand = meanOf(filled.flat());
  const n0 = (n - sizes.reduce((sum, size) => sum + size * size, 0) / n) / (k - 1);
  const between = means.reduce((sum, mean, i) => sum + sizes[i]! * (mean - grand) ** 2, 0) / (k - 1);
  const squaresWithin = filled.reduce((sum, group, i) => sum + sumOfSquaresAbout(group, means[i]!), 0);
  const within = n > k ? squaresWithin / (n - k) : null;
  const raw = within === null ? null : (between - within) / n0;
  const kept = raw === null ? null : Math.max(0, raw);
  const total = kept === null ? 0 : kept + within!;
  return {
    groups: k,
    n,
    n0,
    meanSquareBetween: between,
    meanSquareWithin: within,
    anova: { betweenRaw: raw, between: kept, icc: total > 0 ? kept! / total : null },
    reml: within !== null && within > 0 ? restricted(sizes, means, squaresWithin) : null,
  };
}

/** Reliability of each group's mean, between/(between + within/n): how much of its distance from the mean is real. */
export function reliabilityOfGroupMean(between: number, within: number, n: number): number | null {
  const total = between + within / n;
  return total > 0 ? between / total : null;
}

/**
 * Maximises the restricted likelihood over the ratio between/within: where its slope vanishes, or 0 when it only falls.
 *
 * Looked for on the scale t = log(1 + ratio). The likelihood may have a maximum at 0 and another inside: the best of a
 * grid says near which to look.
 */
function restricted(sizes: readonly number[], means: readonly number[], squaresWithin: number) {
  const at = (t: number) => profile(sizes, means, squaresWithin, Math.expm1(t));
  const grid = Array.from({ length: 241 }, (_, i) => i / 10);
  const best = grid.reduce((least, t) => (at(t).deviance < at(least).deviance ? t : least), 0);
  let [low, high] = [Math.max(0, best - 0.1), best + 0.1];
  while (low > 0 && at(low).slope >= 0) low = Math.max(0, low - 0.1);
  while (at(high).slope < 0) high += 1;
  const ratio = at(low).slope >= 0 ? 0 : Math.expm1(findRoot((t) => at(t).slope, low, high));
  const { within } = profile(sizes, means, squaresWithin, ratio);
  return { between: ratio * within, within, icc: ratio / (1 + ratio) };
}

/** Minus twice the restricted log likelihood at a ratio (but for a constant), its slope, and the variance within. */
function profile(sizes: readonly number[], means: readonly number[], squaresWithin: number, ratio: number) {
  const weights = sizes.map((size) => size / (1 + size * ratio));
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = means.reduce((sum, value, i) => sum + (weights[i]! * value) / total, 0);
  const squares = means.reduce((sum, value, i) => sum + weights[i]! * (value - mean) ** 2, squaresWithin);
  const df = sizes.reduce((a, b) => a + b, 0) - 1;
  const determinant = sizes.reduce((sum, size) => sum + Math.log1p(size * ratio), 0);
  const fall = means.reduce((sum, value, i) => sum + (weights[i]! * (value - mean)) ** 2, 0);
  const squaredWeights = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return {
    deviance: df * Math.log(squares) + determinant + Math.log(total),
    slope: total - squaredWeights / total - (df * fall) / squares,
    within: squares / df,
  };
}
