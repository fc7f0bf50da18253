import { refuse } from '../refusal/scoring-error.js';

/** A pivot below this share of its diagonal means that the variable is determined by the ones before it. */
const SINGULAR = 1e-13;

/**
 * Lower triangular L with L L' = S, for a symmetric positive definite S (rows of numbers).
 *
 * A variable without variance, or determined by others: `singular`. Source: Golub & Van Loan, Matrix Computations, 4.2.
 *
 * @example cholesky([[4, 2], [2, 2]]) // [[2, 0], [1, 1]]
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const k = matrix.length;
  const lower = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let l = 0; l < j; l++) sum -= lower[i]![l]! * lower[j]![l]!;
      if (i !== j) {
        lower[i]![j] = sum / lower[j]![j]!;
        continue;
      }
      if (!(sum > SINGULAR * matrix[i]![i]!))
        refuse('singular', `variable ${i + 1} is determined by the ones before it`);
      lower[i]![i] = Math.sqrt(sum);
    }

  return lower;
}

/** Solves L z = b by forward substitution; |z|² is then b' S^-1 b. */
export function forwardSolve(lower: readonly (readonly number[])[], b: readonly number[]): number[] {
  const z: number[] = [];
  for (const [i, value] of b.entries()) {
    let rest = value;
    for (let j = 0; j < i; j++) rest -= lower[i]![j]! * z[j]!;
    z.push(rest / lower[i]![i]!);
  }
  return z;
}

/** Solves L L' x = b. */
export function choleskySolve(lower: readonly (readonly number[])[], b: readonly number[]): number[] {
  const z = forwardSolve(lower, b);
  for (let i = z.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < z.length; j++) z[i]! -= lower[j]![i]! * z[j]!;
    z[i]! /= lower[i]![i]!;
  }
  return z;
}
