import { checkSameLength } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** A rating; null means not rated. */
export type Rating = string | number | null;

/** Agreement of two raters beyond chance. */
export interface CohenKappa {
  readonly n: number;
  readonly kappa: number | null;
  /** Asymptotic standard error of kappa (not the one under the null hypothesis). */
  readonly se: number | null;
  /** Weighted agreement observed, and expected by chance. */
  readonly observed: number | null;
  readonly expected: number | null;
}

/**
 * Cohen's kappa (po - pe)/(1 - pe), plain or weighted by distance of ordered levels: w = 1 - |i-j|/(k-1) (linear) or
 * 1 - ((i-j)/(k-1))² (quadratic).
 *
 * Pairs with a missing rating are dropped. No pairs: nulls; expected agreement 1: kappa null. A rating that is not
 * one of the levels: `invalid_value`; unknown weights or no levels: `invalid_parameter`. Source: Cohen 1960, 1968;
 * Fleiss, Cohen & Everitt 1969; R vcd Kappa.
 *
 * @example cohenKappa(['yes', 'no', 'yes'], ['yes', 'no', 'no'], { levels: ['no', 'yes'] }).kappa // 0.4
 */
export function cohenKappa(
  first: readonly Rating[],
  second: readonly Rating[],
  options: { readonly levels?: readonly Rating[]; readonly weights?: 'none' | 'linear' | 'quadratic' } = {},
): CohenKappa {
  checkSameLength(first, second);
  const pairs = first.map((a, i) => [a, second[i]!] as const).filter(([a, b]) => a !== null && b !== null);
  const levels = options.levels ?? sortedLevels(pairs.flat());
  const weight = weigh(options.weights ?? 'none', levels.length);
  const n = pairs.length;
  const table = levels.map(() => levels.map(() => 0));
  for (const [a, b] of pairs) table[place(levels, a)]![place(levels, b)]! += 1 / n;
  if (n === 0) return { n, kappa: null, se: null, observed: null, expected: null };
  return { n, ...agreement(table, weight, n) };
}

function agreement(table: readonly (readonly number[])[], weight: (i: number, j: number) => number, n: number) {
  const rows = table.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0));
  let [observed, expected] = [0, 0];
  for (const [i, row] of table.entries())
    for (const [j, p] of row.entries()) {
      observed += weight(i, j) * p;
      expected += weight(i, j) * rows[i]! * columns[j]!;
    }

  if (1 - expected < 1e-12) return { kappa: null, se: null, observed, expected };
  const kappa = (observed - expected) / (1 - expected);
  const ofRow = rows.map((_, i) => columns.reduce((sum, p, j) => sum + weight(i, j) * p, 0));
  const ofColumn = columns.map((_, j) => rows.reduce((sum, p, i) => sum + weight(i, j) * p, 0));
  let squares = 0;
  for (const [i, row] of table.entries())
    for (const [j, p] of row.entries()) squares += p * (weight(i, j) - (1 - kappa) * (ofRow[i]! + ofColumn[j]!)) ** 2;

  const variance = (squares - (kappa - expected * (1 - kappa)) ** 2) / ((1 - expected) ** 2 * n);
  return { kappa, se: Math.sqrt(Math.max(0, variance < 1e-15 ? 0 : variance)), observed, expected };
}

function weigh(weights: string, k: number): (i: number, j: number) => number {
  const width = Math.max(1, k - 1);
  if (weights === 'none') return (i, j) => (i === j ? 1 : 0);
  if (weights === 'linear') return (i, j) => 1 - Math.abs(i - j) / width;
  if (weights === 'quadratic') return (i, j) => 1 - ((i - j) / width) ** 2;
  return refuse('invalid_parameter', `unknown weights: ${weights}`);
}

function place(levels: readonly Rating[], rating: Rating): number {
  const at = levels.indexOf(rating);
  return at >= 0 ? at : refuse('invalid_value', `${rating} is not one of the levels`);
}

/** Levels that occur, numbers by size, words by alphabet. */
export function sortedLevels(ratings: readonly Rating[]): (string | number)[] {
  const levels = [...new Set(ratings)].filter((rating) => rating !== null);
  return levels.sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
}
