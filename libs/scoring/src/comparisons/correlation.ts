import { normalQuantile } from '../distributions/normal-quantile.js';
import { studentTTwoSided } from '../distributions/student-t-distribution.js';
import { type Interval, UNKNOWN } from '../intervals/interval.js';
import { checkOpenFraction, type Missable } from '../refusal/checks.js';
import { averageRanks } from '../samples/average-ranks.js';
import { completePairs } from '../samples/complete-pairs.js';
import { meanOf } from '../samples/summarise.js';

/**
 * A correlation with its test and Fisher interval; null where fewer than three pairs or no variance leave it
 * undefined.
 */
export interface Correlation extends Interval {
  readonly n: number;
  readonly r: number | null;
  readonly pValue: number | null;
}

/**
 * Pearson's correlation of complete pairs, r = Sxy/sqrt(Sxx Syy), p from t = r sqrt((n-2)/(1-r²)), interval
 * tanh(atanh r ± z/sqrt(n-3)).
 *
 * Fewer than three pairs, or a constant variable: null. n = 3 has no interval; r = ±1 has [r, r] and p 0.
 * Source: Fisher 1921; R cor.test.
 *
 * @example pearsonCorrelation([1, 2, 3, 4], [1, 3, 2, 4]).r // 0.8
 */
export function pearsonCorrelation(x: readonly Missable[], y: readonly Missable[], confidence = 0.95): Correlation {
  checkOpenFraction(confidence);
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  const r = n < 3 ? null : correlate(pairs.x, pairs.y);
  if (r === null) return { n, r, pValue: null, ...UNKNOWN };
  const isPerfect = Math.abs(r) === 1;
  const pValue = isPerfect ? 0 : studentTTwoSided(r * Math.sqrt((n - 2) / ((1 - r) * (1 + r))), n - 2);
  if (n < 4) return { n, r, pValue, ...UNKNOWN };
  if (isPerfect) return { n, r, pValue, lower: r, upper: r };
  const half = normalQuantile((1 + confidence) / 2) / Math.sqrt(n - 3);
  return { n, r, pValue, lower: Math.tanh(Math.atanh(r) - half), upper: Math.tanh(Math.atanh(r) + half) };
}

/**
 * Spearman's rank correlation: Pearson's of the average ranks of complete pairs. Fewer than three, or constant: null.
 *
 * @example spearmanCorrelation([1, 2, 3], [10, 100, 1000]) // 1
 */
export function spearmanCorrelation(x: readonly Missable[], y: readonly Missable[]): number | null {
  const pairs = completePairs(x, y);
  return pairs.x.length < 3 ? null : correlate(averageRanks(pairs.x).ranks, averageRanks(pairs.y).ranks);
}

/**
 * Kendall's tau-b: (concordant - discordant)/sqrt((n0 - ties in x)(n0 - ties in y)), n0 = n(n-1)/2.
 *
 * Fewer than three complete pairs, or a constant variable: null. Source: Kendall 1945.
 *
 * @example kendallTau([1, 2, 3], [1, 3, 2]) // 0.333
 */
export function kendallTau(x: readonly Missable[], y: readonly Missable[]): number | null {
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  if (n < 3) return null;
  let score = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) score += Math.sign(pairs.x[i]! - pairs.x[j]!) * Math.sign(pairs.y[i]! - pairs.y[j]!);

  const untied = (values: readonly number[]): number =>
    averageRanks(values).ties.reduce((left, t) => left - (t * (t - 1)) / 2, (n * (n - 1)) / 2);
  const scale = Math.sqrt(untied(pairs.x)) * Math.sqrt(untied(pairs.y));
  return scale === 0 ? null : score / scale;
}

/** Correlation of two complete lists, kept within ±1; null when one is constant. */
export function correlate(x: readonly number[], y: readonly number[]): number | null {
  const [mx, my] = [meanOf(x), meanOf(y)];
  let [sxx, syy, sxy] = [0, 0, 0];
  for (const [i, a] of x.entries()) {
    sxx += (a - mx) ** 2;
    syy += (y[i]! - my) ** 2;
    sxy += (a - mx) * (y[i]! - my);
  }
  const scale = Math.sqrt(sxx) * Math.sqrt(syy);
  if (scale === 0) return null;
  const r = Math.max(-1, Math.min(1, sxy / scale));
  // A perfect line differs from 1 by rounding only.
  return 1 - Math.abs(r) < 4 * Number.EPSILON ? Math.sign(r) : r;
}
