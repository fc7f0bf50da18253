/** Eigenvalues with their eigenvectors: vectors[j] belongs to values[j], of length one. Not sorted. */
export interface Eigen {
  readonly values: number[];
  readonly vectors: number[][];
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations; small eigenvalues keep their digits.
 *
 * Source: Golub & Van Loan, Matrix Computations, 8.5.
 *
 * @example symmetricEigen([[2, 1], [1, 2]]).values // 1 and 3, in some order
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const k = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = Array.from({ length: k }, (_, i) => Array.from({ length: k }, (__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 100; sweep++) {
    if (isDiagonal(a)) break;
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) rotate(a, vectors, p, q);
  }
  return { values: a.map((row, i) => row[i]!), vectors };
}

/** Rotates so that a[p][q] vanishes; rows of `vectors` turn along. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const apq = a[p]![q]!;
  if (apq === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let i = 0; i < a.length; i++) {
    const [ip, iq] = [a[i]![p]!, a[i]![q]!];
    a[i]![p] = c * ip - s * iq;
    a[i]![q] = s * ip + c * iq;
  }
  for (const rows of [a, vectors]) {
    const [rp, rq] = [rows[p]!, rows[q]!];
    rows[p] = rp.map((value, i) => c * value - s * rq[i]!);
    rows[q] = rp.map((value, i) => s * value + c * rq[i]!);
  }
}

/** Whether what is left beside the diagonal is below rounding. */
function isDiagonal(a: readonly (readonly number[])[]): boolean {
  let [beside, on] = [0, 0];
  for (const [i, row] of a.entries())
    for (const [j, value] of row.entries())
      if (i === j) on += value * value;
      else beside += value * value;

  return beside <= 1e-34 * on;
}
