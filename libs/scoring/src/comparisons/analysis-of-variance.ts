import { fUpper } from '../distributions/f-distribution.js';
import { meanOf, sumOfSquaresAbout, varianceOf } from '../samples/summarise.js';
import { requireTwoGroups } from './grouped-values.js';

/** An F test of equal means. df2 of Welch's need not be whole. */
export interface FTest {
  readonly f: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly pValue: number | null;
}

const UNDEFINED: FTest = { f: null, df1: null, df2: null, pValue: null };

/**
 * One-way analysis of variance: F = (between SS/(k-1))/(within SS/(N-k)).
 *
 * No variance within, or no degrees of freedom: null. Fewer than two groups: `insufficient_data`. Source: Fisher
 * 1925; R aov.
 *
 * @example analysisOfVariance([[1, 2, 3], [2, 3, 4]]).f // 1.5
 */
export function analysisOfVariance(groups: readonly (readonly number[])[]): FTest {
  requireTwoGroups(groups);
  const filled = groups.filter((group) => group.length > 0);
  const all = filled.flat();
  const within = filled.reduce((sum, group) => sum + sumOfSquaresAbout(group, meanOf(group)), 0);
  const grand = meanOf(all);
  const between = filled.reduce((sum, group) => sum + group.length * (meanOf(group) - grand) ** 2, 0);
  const [df1, df2] = [filled.length - 1, all.length - filled.length];
  if (df2 < 1 || within === 0) return UNDEFINED;
  const f = between / df1 / (within / df2);
  return { f, df1, df2, pValue: fUpper(f, df1, df2) };
}

/**
 * Welch's analysis of variance, which does not assume equal variances: weights w = n/s², F and df2 after Welch 1951.
 *
 * A group of one or without variance: null. Fewer than two groups: `insufficient_data`. Source: Welch 1951; R
 * oneway.test.
 *
 * @example welchAnalysisOfVariance([[1, 2, 3], [2, 3, 4]]).f // 1.5
 */
export function welchAnalysisOfVariance(groups: readonly (readonly number[])[]): FTest {
  requireTwoGroups(groups);
  const filled = groups.filter((group) => group.length > 0);
  const variances = filled.map((group) => (group.length < 2 ? 0 : varianceOf(group)));
  if (variances.some((variance) => variance === 0)) return UNDEFINED;
  const k = filled.length;
  const weights = filled.map((group, i) => group.length / variances[i]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = filled.reduce((sum, group, i) => sum + (weights[i]! * meanOf(group)) / total, 0);
  const doubt =
    filled.reduce((sum, group, i) => sum + (1 - weights[i]! / total) ** 2 / (group.length - 1), 0) / (k * k - 1);
  const between = filled.reduce((sum, group, i) => sum + weights[i]! * (meanOf(group) - mean) ** 2, 0);
  const f = between / ((k - 1) * (1 + 2 * (k - 2) * doubt));
  const df2 = 1 / (3 * doubt);
  return { f, df1: k - 1, df2, pValue: fUpper(f, k - 1, df2) };
}
