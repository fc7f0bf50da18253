import { fQuantile, fUpper } from '../distributions/f-distribution.js';
import { type Interval, UNKNOWN } from '../intervals/interval.js';
import { findRoot } from '../numerics/find-root.js';
import { checkOpenFraction, type Missable, present } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf, sumOfSquaresAbout } from '../samples/summarise.js';
import { clusterDesignEffect } from '../weights/design-effect.js';

/** How much of the variance of answers lies between groups of any size, such as the interviewers who took them. */
export interface OneWayIntraclass {
  readonly groups: number;
  readonly n: number;
  /** (MSB - MSW)/(MSB + (n0 - 1) MSW); by chance below 0 where groups do not differ. */
  readonly icc: number | null;
  readonly interval: Interval;
  readonly f: number | null;
  readonly pValue: number | null;
  /** Size of the group in which an answer is found on average, sum n²/N. */
  readonly clusterSize: number;
  /** By how much the groups widen the variance of the mean of all answers; never below 1. */
  readonly designEffect: number | null;
  readonly effectiveN: number | null;
}

interface Moments {
  readonly sizes: readonly number[];
  readonly means: readonly number[];
  readonly n: number;
  readonly between: number;
  /** Null where each group has one answer. */
  readonly within: number | null;
}

/**
 * Intraclass correlation of a one-way random model with groups of unequal size, by analysis of variance, with Wald's exact interval
 * and Kish's design effect.
 *
 * The interval holds all ratios t of the variances for which W(t) = sum w (mean - m)²/((k-1) MSW), with w = n/(1 + n t) and m the mean
 * weighted by w, lies between the quantiles of F(k-1, N-k); icc = t/(1 + t). For groups of one size it is that of Shrout and Fleiss.
 * It is exact for normal answers, so its limits may lie below 0: cut there, it would hold 0 too often. The design effect
 * 1 + (sum n²/N - 1) icc takes an icc below 0 for 0.
 * Missing answers and empty groups are dropped. Fewer than two groups: `insufficient_data`; one answer per group or no variance: nulls;
 * variance between groups alone: icc 1 without interval.
 * Source: Wald 1940, Ann. Math. Statist. 11; Searle, Casella & McCulloch 1992, 3.6; Kish 1962, J. Am. Stat. Assoc. 57.
 *
 * @example oneWayIntraclass([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]).icc // 0.166
 */
export function oneWayIntraclass(groups: readonly (readonly Missable[])[], confidence = 0.95): OneWayIntraclass {
  const tail = (1 + checkOpenFraction(confidence)) / 2;
  const moments = momentsOf(groups);
  const { sizes, n, between, within } = moments;
  const k = sizes.length;
  const squares = sizes.reduce((sum, size) => sum + size * size, 0);
  const size = (n - squares / n) / (k - 1);
  const total = within === null ? 0 : between + (size - 1) * within;
  const icc = within === null || total === 0 ? null : (between - within) / total;
  const f = within === null || within === 0 ? null : between / within;
  const clusterSize = squares / n;
  const effect = icc === null ? null : clusterDesignEffect({ clusterSize, icc: Math.max(0, icc), n });
  return {
    groups: k,
    n,
    icc,
    interval: within === null || within === 0 ? UNKNOWN : waldInterval(moments, within, tail),
    f,
    pValue: f === null ? null : fUpper(f, k - 1, n - k),
    clusterSize,
    designEffect: effect?.designEffect ?? null,
    effectiveN: effect?.effectiveN ?? null,
  };
}

function momentsOf(groups: readonly (readonly Missable[])[]): Moments {
  const filled = groups.map((group) => present(group)).filter((group) => group.length > 0);
  const k = filled.length;
  if (k < 2) refuse('insufficient_data', 'an intraclass correlation needs at least two groups');
  const sizes = filled.map((group) => group.length);
  const means = filled.map((group) => meanOf(group));
  const grand = meanOf(filled.flat());
  const n = sizes.reduce((a, b) => a + b, 0);
  const within = filled.reduce((sum, group, i) => sum + sumOfSquaresAbout(group, means[i]!), 0);
  return {
    sizes,
    means,
    n,
    between: means.reduce((sum, mean, i) => sum + sizes[i]! * (mean - grand) ** 2, 0) / (k - 1),
    within: n > k ? within / (n - k) : null,
  };
}

function waldInterval(moments: Moments, within: number, tail: number): Interval {
  const [df1, df2] = [moments.sizes.length - 1, moments.n - moments.sizes.length];
  const limit = (quantile: number): number => {
    const ratio = ratioAt(quantile, moments, within);
    return ratio / (1 + ratio);
  };
  return { lower: limit(fQuantile(tail, df1, df2)), upper: limit(fQuantile(1 - tail, df1, df2)) };
}

/** The ratio of the variances at which W falls to a quantile; the lowest that groups of these sizes can have where it never rises to it. */
function ratioAt(quantile: number, moments: Moments, within: number): number {
  const over = (ratio: number): number => wald(ratio, moments, within) - quantile;
  const least = -1 / Math.max(...moments.sizes);
  const low = least * (1 - 1e-12);
  if (over(low) <= 0) return least;
  let high = 1;
  while (over(high) > 0) high *= 2;
  return findRoot(over, low, high);
}

/** Wald's W, which falls with the ratio. */
function wald(ratio: number, { sizes, means }: Moments, within: number): number {
  const weights = sizes.map((size) => size / (1 + size * ratio));
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = means.reduce((sum, value, i) => sum + weights[i]! * value, 0) / total;
  return means.reduce((sum, value, i) => sum + weights[i]! * (value - mean) ** 2, 0) / ((sizes.length - 1) * within);
}
