import { chiSquareUpper } from '../distributions/chi-square-distribution.js';
import type { Share } from '../intervals/wilson-interval.js';
import { checkShare } from '../refusal/checks.js';

/** Pearson's chi-square on one degree of freedom. */
export interface ChiSquareTest {
  readonly chiSquare: number | null;
  readonly pValue: number | null;
}

/**
 * Pearson's chi-square test that two proportions are equal, without continuity correction:
 * N (k1 f2 - k2 f1)²/(n1 n2 K F), with f failures, K all successes, F all failures.
 *
 * All successes, all failures or an empty group: null. Impossible counts: `invalid_value`. Source: Pearson 1900; R
 * prop.test.
 *
 * @example twoProportionsChiSquare({ successes: 9, n: 10 }, { successes: 3, n: 10 }).chiSquare // 7.5
 */
export function twoProportionsChiSquare(x: Share, y: Share): ChiSquareTest {
  checkShare(x.successes, x.n);
  checkShare(y.successes, y.n);
  return chiSquareOfSizes(x, y);
}

/** The same test at sample sizes that need not be whole: weighted proportions of an effective number of answers. */
export function chiSquareOfSizes(x: Share, y: Share): ChiSquareTest {
  const total = x.n + y.n;
  const successes = x.successes + y.successes;
  const scale = x.n * y.n * successes * (total - successes);
  if (scale === 0) return { chiSquare: null, pValue: null };
  const cross = x.successes * (y.n - y.successes) - y.successes * (x.n - x.successes);
  const chiSquare = (total * cross * cross) / scale;
  return { chiSquare, pValue: chiSquareUpper(chiSquare, 1) };
}

/** Tables this much likelier than the observed one still count as no likelier (rounding, as R). */
const RELATIVE_SLACK = 1 + 1e-7;

/**
 * Fisher's exact test of a 2x2 table, two-sided: the probability, with both margins fixed, of all tables no likelier
 * than the observed one.
 *
 * An empty group, or no success at all: p = 1. Impossible counts: `invalid_value`. Source: Fisher 1935; R fisher.test.
 *
 * @example fisherExactTest({ successes: 9, n: 10 }, { successes: 3, n: 10 }) // 0.01977
 */
export function fisherExactTest(x: Share, y: Share): number {
  checkShare(x.successes, x.n);
  checkShare(y.successes, y.n);
  const successes = x.successes + y.successes;
  const low = Math.max(0, successes - y.n);
  const high = Math.min(x.n, successes);
  // Likelihood ratios of neighbouring tables, started at the mode so that nothing overflows.
  const mode = Math.min(high, Math.max(low, Math.floor(((x.n + 1) * (successes + 1)) / (x.n + y.n + 2))));
  const likelihood = new Float64Array(high - low + 1);
  likelihood[mode - low] = 1;
  const up = (k: number): number => ((x.n - k) * (successes - k)) / ((k + 1) * (y.n - successes + k + 1));
  for (let k = mode; k < high; k++) likelihood[k + 1 - low] = likelihood[k - low]! * up(k);
  for (let k = mode; k > low; k--) likelihood[k - 1 - low] = likelihood[k - low]! / up(k - 1);
  const bound = likelihood[x.successes - low]! * RELATIVE_SLACK;
  let [total, extreme] = [0, 0];
  for (const value of likelihood) {
    total += value;
    if (value <= bound) extreme += value;
  }
  return Math.min(1, extreme / total);
}
