import { refuse } from '../refusal/scoring-error.js';

/**
 * Solves A x = b by elimination with partial pivoting. A without an inverse: `singular`.
 *
 * @example solveLinear([[2, 0], [1, 3]], [4, 5]) // [2, 1]
 */
export function solveLinear(matrix: readonly (readonly number[])[], b: readonly number[]): number[] {
  const k = b.length;
  const a = matrix.map((row, i) => Float64Array.from([...row, b[i]!]));
  for (let j = 0; j < k; j++) {
    let pivot = j;
    for (let i = j + 1; i < k; i++) if (Math.abs(a[i]![j]!) > Math.abs(a[pivot]![j]!)) pivot = i;
    [a[j], a[pivot]] = [a[pivot]!, a[j]!];
    if (a[j]![j] === 0) refuse('singular', 'the equations have no unique solution');
    for (let i = j + 1; i < k; i++) {
      const factor = a[i]![j]! / a[j]![j]!;
      for (let l = j; l <= k; l++) a[i]![l]! -= factor * a[j]![l]!;
    }
  }
  const x = new Array<number>(k).fill(0);
  for (let i = k - 1; i >= 0; i--) {
    let rest = a[i]![k]!;
    for (let j = i + 1; j < k; j++) rest -= a[i]![j]! * x[j]!;
    x[i] = rest / a[i]![i]!;
  }
  return x;
}
