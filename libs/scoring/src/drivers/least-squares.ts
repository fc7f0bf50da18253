import { checkSameLength } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** A least-squares fit. Columns are the caller's, in order. */
export interface LeastSquares {
  readonly coefficients: number[];
  readonly residualSquares: number;
  readonly df: number;
  /** Residual sum of squares over df; null without degrees of freedom. */
  readonly residualVariance: number | null;
  /** Inverse of the triangular factor R, for standard errors. */
  readonly inverseR: readonly (readonly number[])[];
}

/**
 * A column keeps at least this share of its length after the others are taken out, or it repeats them (as R's lm).
 */
const ALIASED = 1e-7;

/** Residuals of so small a share of the outcome, squared, are its rounding: the fit is perfect. */
const PERFECT = 1e-28;

/**
 * Least squares by Householder's QR decomposition, which squares no condition number.
 *
 * `rows` are the rows of the design, intercept included where wanted. A column that the others determine:
 * `collinear`; fewer rows than columns: `insufficient_data`. Residuals that are rounding of the outcome count as none. Source: Golub & Van Loan, Matrix Computations, 5.3; R
 * lm.
 *
 * @example leastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 5]).coefficients // [1, 2]
 */
export function leastSquares(rows: readonly (readonly number[])[], outcome: readonly number[]): LeastSquares {
  checkSameLength(rows, outcome);
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < k || n === 0) refuse('insufficient_data', `${n} rows for ${k} coefficients`);
  const columns = Array.from({ length: k }, (_, j) => Float64Array.from(rows, (row) => row[j]!));
  const y = Float64Array.from(outcome);
  for (let j = 0; j < k; j++) reflect(columns, y, j, norm(columns[j]!, 0));
  const coefficients = new Array<number>(k).fill(0);
  for (let j = k - 1; j >= 0; j--) {
    let rest = y[j]!;
    for (let l = j + 1; l < k; l++) rest -= columns[l]![j]! * coefficients[l]!;
    coefficients[j] = rest / columns[j]![j]!;
  }
  const left = norm(y, k) ** 2;
  const residualSquares = left > PERFECT * norm(Float64Array.from(outcome), 0) ** 2 ? left : 0;
  const df = n - k;
  const residualVariance = df > 0 ? residualSquares / df : null;
  return { coefficients, residualSquares, df, residualVariance, inverseR: invertUpper(columns, k) };
}

/** Standard error of a coefficient; null without residual degrees of freedom. */
export function standardErrorOf({ inverseR, residualVariance }: LeastSquares, column: number): number | null {
  if (residualVariance === null) return null;
  return Math.sqrt(residualVariance * inverseR[column]!.reduce((sum, value) => sum + value * value, 0));
}

/**
 * One Householder reflection that clears column j below its diagonal, applied to what is right of it (lengths stay).
 */
function reflect(columns: readonly Float64Array[], y: Float64Array, j: number, length: number): void {
  const column = columns[j]!;
  const rest = norm(column, j);
  if (!(rest > ALIASED * length)) refuse('collinear', `column ${j + 1} is determined by the ones before it`);
  const diagonal = column[j]! > 0 ? -rest : rest;
  const v = column.slice();
  v[j]! -= diagonal;
  const scale = 2 / norm(v, j) ** 2;
  for (const target of [...columns.slice(j + 1), y]) {
    let product = 0;
    for (let i = j; i < v.length; i++) product += v[i]! * target[i]!;
    for (let i = j; i < v.length; i++) target[i]! -= scale * product * v[i]!;
  }
  column[j] = diagonal;
}

function norm(values: Float64Array, from: number): number {
  let largest = 0;
  for (let i = from; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = from; i < values.length; i++) sum += (values[i]! / largest) ** 2;
  return largest * Math.sqrt(sum);
}

function invertUpper(columns: readonly Float64Array[], k: number): number[][] {
  const inverse = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (let j = 0; j < k; j++) {
    inverse[j]![j] = 1 / columns[j]![j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let l = i + 1; l <= j; l++) sum += columns[l]![i]! * inverse[l]![j]!;
      inverse[i]![j] = -sum / columns[i]![i]!;
    }
  }
  return inverse;
}
