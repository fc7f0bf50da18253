import { chiSquareUpper } from '../distributions/chi-square-distribution.js';
import { averageRanks, tieCorrection } from '../samples/average-ranks.js';
import { requireTwoGroups } from './grouped-values.js';

/** Kruskal and Wallis's H, chi-square on k - 1 degrees of freedom when nothing differs. */
export interface KruskalWallisTest {
  readonly h: number | null;
  readonly df: number;
  readonly pValue: number | null;
}

/**
 * Kruskal-Wallis rank test of several groups, tie-corrected:
 * H = (12/(N(N+1)) sum R²/n - 3(N+1)) / (1 - sum(t³-t)/(N³-N)).
 *
 * All values equal: null. Fewer than two groups: `insufficient_data`. Source: Kruskal & Wallis 1952; R kruskal.test.
 *
 * @example kruskalWallisTest([[1, 2, 3], [4, 5, 6]]).h // 3.857
 */
export function kruskalWallisTest(groups: readonly (readonly number[])[]): KruskalWallisTest {
  requireTwoGroups(groups);
  const filled = groups.filter((group) => group.length > 0);
  const { ranks, ties } = averageRanks(filled.flat());
  const total = ranks.length;
  const df = filled.length - 1;
  let [sum, at] = [0, 0];
  for (const group of filled) {
    const rankSum = ranks.slice(at, at + group.length).reduce((a, b) => a + b, 0);
    sum += (rankSum * rankSum) / group.length;
    at += group.length;
  }
  const correction = 1 - tieCorrection(ties) / (total * (total * total - 1));
  if (!(correction > 0)) return { h: null, df, pValue: null };
  const h = Math.max(0, ((12 * sum) / (total * (total + 1)) - 3 * (total + 1)) / correction);
  return { h, df, pValue: chiSquareUpper(h, df) };
}
