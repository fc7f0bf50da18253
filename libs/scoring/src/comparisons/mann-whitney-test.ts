import { normalTwoSided } from '../distributions/normal-distribution.js';
import { present, type Missable } from '../refusal/checks.js';
import { averageRanks, tieCorrection } from '../samples/average-ranks.js';

/** Mann and Whitney's U of the first sample, with two-sided p by the normal approximation. */
export interface MannWhitneyTest {
  readonly u: number | null;
  /** With, and without, the continuity correction of 1/2. */
  readonly pValueCorrected: number | null;
  readonly pValue: number | null;
}

/**
 * Mann-Whitney test whether one sample tends to be higher: U = rank sum of x - n1 (n1+1)/2,
 * variance n1 n2/12 ((N+1) - sum(t³-t)/(N(N-1))) with ties t.
 *
 * An empty sample: nulls; all values equal: p null. Nulls are dropped. Source: Mann & Whitney 1947; R
 * wilcox.test(exact = FALSE).
 *
 * @example mannWhitneyTest([5, 5, 5, 5, 5, 5], [3, 4, 5, 5]).u // 18
 */
export function mannWhitneyTest(x: readonly Missable[], y: readonly Missable[]): MannWhitneyTest {
  const [a, b] = [present(x), present(y)];
  const total = a.length + b.length;
  if (a.length === 0 || b.length === 0) return { u: null, pValueCorrected: null, pValue: null };
  const { ranks, ties } = averageRanks([...a, ...b]);
  const rankSum = a.reduce((sum, _, i) => sum + ranks[i]!, 0);
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const product = a.length * b.length;
  const variance = (product / 12) * (total + 1 - tieCorrection(ties) / (total * (total - 1)));
  const distance = u - product / 2;
  if (!(variance > 0)) return { u, pValueCorrected: null, pValue: null };
  const corrected = distance - Math.sign(distance) / 2;
  const sd = Math.sqrt(variance);
  return { u, pValueCorrected: normalTwoSided(corrected / sd), pValue: normalTwoSided(distance / sd) };
}
