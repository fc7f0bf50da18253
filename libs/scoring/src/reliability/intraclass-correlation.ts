import { fQuantile } from '../distributions/f-distribution.js';
import { type Interval, UNKNOWN } from '../intervals/interval.js';
import { checkOpenFraction, type Missable } from '../refusal/checks.js';
import { completeRows } from '../samples/complete-pairs.js';
import { meanOf } from '../samples/summarise.js';

/** The six intraclass correlations of Shrout and Fleiss. May be negative. */
export interface IntraclassCorrelations {
  /** One rating each: raters differ per subject (1), are a random sample (2), are all there are (3). */
  readonly icc1: number | null;
  readonly icc2: number | null;
  readonly icc3: number | null;
  /** Of the mean of k ratings. */
  readonly icc1k: number | null;
  readonly icc2k: number | null;
  readonly icc3k: number | null;
  readonly f1: number | null;
  readonly f3: number | null;
  readonly interval1: Interval;
  readonly interval2: Interval;
  readonly interval3: Interval;
}

/** A sum of squares of so small a share of the ratings' own is rounding, not disagreement. */
const ROUNDING = 1e-28;

interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly subjects: number;
  readonly raters: number;
  readonly within: number;
  readonly error: number;
}

/**
 * Intraclass correlations of ratings[subject][rater] by two-way analysis of variance, with F intervals.
 *
 * Rows with a missing rating are dropped. Fewer than two subjects or raters, or no variance: nulls; perfect
 * agreement: no F and no interval. Source: Shrout & Fleiss 1979; McGraw & Wong 1996; R psych ICC.
 *
 * @example intraclassCorrelations([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]).icc2
 * // 0.29
 */
export function intraclassCorrelations(
  ratings: readonly (readonly Missable[])[],
  confidence = 0.95,
): IntraclassCorrelations {
  const tail = (1 + checkOpenFraction(confidence)) / 2;
  const rows = completeRows(ratings);
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const ms = n < 2 || k < 2 ? null : meanSquares(rows, n, k);
  const share = (top: number, bottom: number): number | null => (Math.abs(bottom) > 1e-300 ? top / bottom : null);
  const { subjects: b = 0, raters: j = 0, within: w = 0, error: e = 0 } = ms ?? {};
  const icc2 = share(b - e, b + (k - 1) * e + (k * (j - e)) / n);
  return {
    icc1: share(b - w, b + (k - 1) * w),
    icc2,
    icc3: share(b - e, b + (k - 1) * e),
    icc1k: share(b - w, b),
    icc2k: share(b - e, b + (j - e) / n),
    icc3k: share(b - e, b),
    f1: share(b, w),
    f3: share(b, e),
    interval1: ms && w > 0 ? fInterval(b / w, n - 1, n * (k - 1), k, tail) : UNKNOWN,
    interval2: ms && icc2 !== null && e > 0 ? interval2(ms, icc2, tail) : UNKNOWN,
    interval3: ms && e > 0 ? fInterval(b / e, n - 1, (n - 1) * (k - 1), k, tail) : UNKNOWN,
  };
}

function meanSquares(rows: readonly (readonly number[])[], n: number, k: number): MeanSquares {
  const grand = meanOf(rows.flat());
  const subjectMeans = rows.map((row) => meanOf(row));
  const raterMeans = Array.from({ length: k }, (_, rater) => meanOf(rows.map((row) => row[rater]!)));
  const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
  const subjects = k * squares(subjectMeans.map((mean) => mean - grand));
  const raters = n * squares(raterMeans.map((mean) => mean - grand));
  const within = squares(rows.flatMap((row, i) => row.map((value) => value - subjectMeans[i]!)));
  const error = squares(rows.flatMap((row, i) => row.map((x, r) => x - subjectMeans[i]! - raterMeans[r]! + grand)));
  const noise = ROUNDING * squares(rows.flat());
  const unlessNoise = (sum: number): number => (sum > noise ? sum : 0);
  return {
    n,
    k,
    subjects: subjects / (n - 1),
    raters: raters / (k - 1),
    within: unlessNoise(within) / (n * (k - 1)),
    error: unlessNoise(error) / ((n - 1) * (k - 1)),
  };
}

/** Interval of (F - 1)/(F + k - 1) when F follows its distribution up to a factor. */
function fInterval(f: number, df1: number, df2: number, k: number, tail: number): Interval {
  const low = f / fQuantile(tail, df1, df2);
  const high = f * fQuantile(tail, df2, df1);
  return { lower: (low - 1) / (low + k - 1), upper: (high - 1) / (high + k - 1) };
}

/** Satterthwaite's approximation for raters as a random sample. */
function interval2({ n, k, subjects: b, raters: j, error: e }: MeanSquares, icc: number, tail: number): Interval {
  const fj = j / e;
  const rest = n * (1 + (k - 1) * icc) - k * icc;
  const top = (k - 1) * (n - 1) * (k * icc * fj + rest) ** 2;
  const v = top / ((n - 1) * (k * icc * fj) ** 2 + rest ** 2);
  if (!(v > 0) || !Number.isFinite(v)) return UNKNOWN;
  const upperF = fQuantile(tail, n - 1, v);
  const lowerF = fQuantile(tail, v, n - 1);
  const noise = k * j + (k * n - k - n) * e;
  return {
    lower: (n * (b - upperF * e)) / (upperF * noise + n * b),
    upper: (n * (lowerF * b - e)) / (noise + n * lowerF * b),
  };
}
