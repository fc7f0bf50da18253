import { present, type Missable } from '../refusal/checks.js';

/** Size, mean and spread of a sample. The standard deviation divides by n - 1 and is null for n < 2. */
export interface Summary {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
}

/**
 * n, mean and standard deviation (n - 1) of the values that are not null, in two passes so that large offsets lose
 * nothing.
 *
 * A constant sample has standard deviation exactly 0.
 *
 * @example summarise([2, 4, null, 6]) // { n: 3, mean: 4, sd: 2 }
 */
export function summarise(values: readonly Missable[]): Summary {
  const kept = present(values);
  if (kept.length === 0) return { n: 0, mean: null, sd: null };
  const mean = meanOf(kept);
  return { n: kept.length, mean, sd: kept.length < 2 ? null : Math.sqrt(varianceOf(kept)) };
}

/** Mean of at least one number, corrected once for the rounding of the first pass. */
export function meanOf(values: readonly number[]): number {
  const first = values[0]!;
  let sum = 0;
  for (const value of values) sum += value - first;
  const rough = first + sum / values.length;
  let rest = 0;
  for (const value of values) rest += value - rough;
  return rough + rest / values.length;
}

/** Variance (n - 1) of at least two numbers. */
export function varianceOf(values: readonly number[]): number {
  return sumOfSquaresAbout(values, meanOf(values)) / (values.length - 1);
}

/** Sum of squared distances from a point near the mean, with the correction for its own rounding. */
export function sumOfSquaresAbout(values: readonly number[], point: number): number {
  let squares = 0;
  let rest = 0;
  for (const value of values) {
    squares += (value - point) ** 2;
    rest += value - point;
  }
  return Math.max(0, squares - (rest * rest) / values.length);
}
