import { studentTQuantile, studentTTwoSided } from '../distributions/student-t-distribution.js';
import { around, type Interval, UNKNOWN } from '../intervals/interval.js';
import { checkOpenFraction } from '../refusal/checks.js';
import type { Summary } from '../samples/summarise.js';

/** A difference of two means (x minus y) with its test and interval, in the units of the means. */
export interface WelchTest extends Interval {
  readonly difference: number | null;
  readonly se: number | null;
  readonly t: number | null;
  readonly df: number | null;
  readonly pValue: number | null;
}

/**
 * Welch's t test of two means with unequal variances, from n, mean and standard deviation of each group:
 * t = (m1 - m2)/sqrt(s1²/n1 + s2²/n2), df by Satterthwaite, two-sided p, interval of the difference.
 *
 * A group of fewer than two, or both without variance: all null but the difference. Groups must share no respondent:
 * compare a store with the rest, not with a total that contains it. Confidence outside 0..1: `invalid_parameter`.
 * Source: Welch 1947, Biometrika 34:28.
 *
 * @example welchTest({ n: 6, mean: 5, sd: 0 }, { n: 4, mean: 4.25, sd: 0.957427 }).pValue // 0.2152
 */
export function welchTest(x: Summary, y: Summary, confidence = 0.95): WelchTest {
  checkOpenFraction(confidence);
  const { difference, se, t, df, pValue } = welchPValue(x, y);
  if (difference === null || se === null || df === null)
    return { difference, se: null, t: null, df: null, pValue: null, ...UNKNOWN };
  const half = studentTQuantile((1 + confidence) / 2, df) * se;
  return { difference, se, t, df, pValue, ...around(difference, half) };
}

/**
 * The same test without its interval, at a third of the cost: for thousands of stores whose p-values are then corrected.
 *
 * @example welchPValue({ n: 6, mean: 5, sd: 0 }, { n: 4, mean: 4.25, sd: 0.957427 }).pValue // 0.2152
 */
export function welchPValue(x: Summary, y: Summary): Omit<WelchTest, keyof Interval> {
  const difference = x.mean === null || y.mean === null ? null : x.mean - y.mean;
  const unknown = { difference, se: null, t: null, df: null, pValue: null };
  if (difference === null || x.sd === null || y.sd === null || x.n < 2 || y.n < 2) return unknown;
  const vx = (x.sd * x.sd) / x.n;
  const vy = (y.sd * y.sd) / y.n;
  const se = Math.sqrt(vx + vy);
  if (se === 0) return unknown;
  const df = (vx + vy) ** 2 / ((vx * vx) / (x.n - 1) + (vy * vy) / (y.n - 1));
  const t = difference / se;
  return { difference, se, t, df, pValue: studentTTwoSided(t, df) };
}
