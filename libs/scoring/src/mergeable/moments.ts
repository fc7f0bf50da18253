import type { Missable } from '../refusal/checks.js';
import { present } from '../refusal/checks.js';
import { meanOf, sumOfSquaresAbout } from '../samples/summarise.js';

/**
 * Count, mean and sum of squares about the mean of real numbers; for measurements that are not scores in hundredths.
 */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** Moments of a sample; nulls are dropped. @example momentsOf([1, 2, 3]) // { n: 3, mean: 2, squares: 2 } */
export function momentsOf(values: readonly Missable[]): Moments {
  const kept = present(values);
  if (kept.length === 0) return { n: 0, mean: 0, squares: 0 };
  const mean = meanOf(kept);
  return { n: kept.length, mean, squares: sumOfSquaresAbout(kept, mean) };
}

/**
 * Merges moments of disjoint samples: delta = m2 - m1, mean = m1 + delta n2/n, squares = S1 + S2 + delta² n1 n2/n.
 *
 * Stable for large offsets (NIST NumAcc1-4). For exactness in any order use cells. Source: Chan, Golub & LeVeque 1983.
 *
 * @example mergeMoments([momentsOf([1, 2, 3]), momentsOf([10])]).squares // 50
 */
export function mergeMoments(parts: readonly Moments[]): Moments {
  return parts.reduce(mergeTwo, { n: 0, mean: 0, squares: 0 });
}

function mergeTwo(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const delta = b.mean - a.mean;
  return { n, mean: a.mean + (delta * b.n) / n, squares: a.squares + b.squares + (delta * delta * a.n * b.n) / n };
}
