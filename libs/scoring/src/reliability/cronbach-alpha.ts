import { correlate } from '../comparisons/correlation.js';
import { fQuantile } from '../distributions/f-distribution.js';
import { type Interval, UNKNOWN } from '../intervals/interval.js';
import { checkOpenFraction, type Missable } from '../refusal/checks.js';
import { completeRows } from '../samples/complete-pairs.js';
import { correlationMatrix, covarianceMatrix } from '../samples/covariance-matrix.js';

/** How consistently several questions measure one thing. */
export interface CronbachAlpha {
  readonly n: number;
  readonly items: number;
  readonly alpha: number | null;
  /** From correlations; null when an item is constant. */
  readonly standardised: number | null;
  readonly alphaIfDeleted: (number | null)[];
  /** Correlation of each item with the sum of the others. */
  readonly correctedItemTotal: (number | null)[];
  /** Feldt's interval of alpha. */
  readonly interval: Interval;
}

/**
 * Cronbach's alpha k/(k-1) (1 - sum of item variances/variance of the sum) from rows[respondent][item], complete rows
 * only.
 *
 * May be negative. Fewer than two items or rows, or a sum without variance: alpha null. Feldt's interval:
 * 1 - (1 - alpha) F quantiles on n-1 and (n-1)(k-1). Source: Cronbach 1951; Feldt 1965; R psych alpha.
 *
 * @example cronbachAlpha([[1, 2], [2, 3], [3, 4]]).alpha // 1
 */
export function cronbachAlpha(rows: readonly (readonly Missable[])[], confidence = 0.95): CronbachAlpha {
  checkOpenFraction(confidence);
  const complete = completeRows(rows);
  const n = complete.length;
  const items = rows[0]?.length ?? 0;
  const nothing = Array.from({ length: items }, () => null);
  if (n < 2 || items < 2) {
    const unknown = { alpha: null, standardised: null, interval: UNKNOWN };
    return { n, items, ...unknown, alphaIfDeleted: nothing, correctedItemTotal: nothing };
  }
  const covariance = covarianceMatrix(complete);
  const alpha = alphaOf(covariance);
  const indexes = Array.from({ length: items }, (_, i) => i);
  const restOf = (item: number): number[] =>
    complete.map((row) => row.reduce((sum, x, j) => sum + (j === item ? 0 : x), 0));
  return {
    n,
    items,
    alpha,
    standardised: alpha === null ? null : standardisedAlpha(covariance),
    alphaIfDeleted: indexes.map((item) => alphaOf(without(covariance, item))),
    correctedItemTotal: indexes.map((item) =>
      correlate(
        complete.map((row) => row[item]!),
        restOf(item),
      ),
    ),
    interval: alpha === null ? UNKNOWN : feldt(alpha, n, items, confidence),
  };
}

function alphaOf(covariance: readonly (readonly number[])[]): number | null {
  const k = covariance.length;
  const total = covariance.flat().reduce((a, b) => a + b, 0);
  const own = covariance.reduce((sum, row, i) => sum + row[i]!, 0);
  return k < 2 || !(total > 1e-14 * own) ? null : (k / (k - 1)) * (1 - own / total);
}

function standardisedAlpha(covariance: readonly (readonly number[])[]): number | null {
  const correlations = correlationMatrix(covariance);
  if (correlations.flat().includes(null)) return null;
  const k = covariance.length;
  const mean = (correlations.flat().reduce((sum: number, r) => sum + r!, 0) - k) / (k * (k - 1));
  const scale = 1 + (k - 1) * mean;
  return scale === 0 ? null : (k * mean) / scale;
}

function without(matrix: readonly (readonly number[])[], item: number): number[][] {
  return matrix.filter((_, i) => i !== item).map((row) => row.filter((_, j) => j !== item));
}

function feldt(alpha: number, n: number, k: number, confidence: number): Interval {
  const at = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return { lower: at((1 + confidence) / 2), upper: at((1 - confidence) / 2) };
}
