import { cholesky, choleskySolve } from '../numerics/cholesky.js';
import { checkFinite, checkSameLength, type Missable } from '../refusal/checks.js';
import { refuse, ScoringError } from '../refusal/scoring-error.js';

/** Correlations among possible drivers and with the outcome: all that importance needs. */
export interface DriverSystem {
  readonly n: number;
  readonly names: readonly string[];
  readonly among: readonly (readonly number[])[];
  readonly withOutcome: readonly number[];
}

/**
 * Sums of products from which correlations follow, as a cube of cross-products keeps them: sums[i][j] = sum of x_i
 * x_j.
 */
export interface CrossProducts {
  readonly n: number;
  readonly sums: readonly number[];
  readonly products: readonly (readonly number[])[];
}

/**
 * Correlations of named predictors with an outcome and each other, from rows complete in all of them.
 *
 * Fewer rows than predictors + 2: `insufficient_data`; a constant or repeated predictor: `collinear`; a constant
 * outcome: `insufficient_data`; no predictor: `invalid_parameter`.
 *
 * @example driverSystem([1, 2, 3, 5], { a: [1, 2, 3, 4] }).withOutcome // [0.983]
 */
export function driverSystem(
  outcome: readonly Missable[],
  predictors: Readonly<Record<string, readonly Missable[]>>,
): DriverSystem {
  const names = Object.keys(predictors);
  const columns = [outcome, ...names.map((name) => predictors[name]!)];
  checkSameLength(...columns);
  const complete = outcome.map((_, i) => i).filter((i) => columns.every((column) => column[i] !== null));
  const data = columns.map((column) => complete.map((i) => checkFinite(column[i]!, 'value')));
  const n = complete.length;
  requireRows(n, names.length);
  const centred = data.map((column) => {
    const mean = column.reduce((a, b) => a + b, 0) / n;
    return column.map((value) => value - mean);
  });
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const sizes = data.map((column) => dot(column, column));
  return fromSquares(
    n,
    names,
    centred.map((a) => centred.map((b) => dot(a, b))),
    sizes,
  );
}

/**
 * The same from sums and cross-products (outcome first), so that a cube of them answers without reading responses.
 *
 * Lists of the wrong size: `invalid_parameter`; else as {@link driverSystem}.
 */
export function driverSystemFromProducts({ n, sums, products }: CrossProducts, names: readonly string[]): DriverSystem {
  if (sums.length !== names.length + 1) refuse('invalid_parameter', 'one sum per name, after the outcome');
  checkSameLength(sums, products, ...products);
  requireRows(n, names.length);
  const squares = products.map((row, i) =>
    row.map((value, j) => checkFinite(value, 'product') - (sums[i]! * sums[j]!) / n),
  );
  return fromSquares(
    n,
    names,
    squares,
    products.map((row, i) => row[i]!),
  );
}

function requireRows(n: number, predictors: number): void {
  if (predictors === 0) refuse('invalid_parameter', 'no predictors');
  if (n < predictors + 2) refuse('insufficient_data', `${n} complete rows for ${predictors} predictors`);
}

/**
 * Turns centred sums of squares into correlations; a variance that is rounding noise of its column counts as none.
 */
function fromSquares(
  n: number,
  names: readonly string[],
  squares: readonly (readonly number[])[],
  sizes: readonly number[],
): DriverSystem {
  const varies = squares.map((row, i) => row[i]! > 1e-13 * Math.max(sizes[i]!, 1e-300));
  if (!varies[0]) refuse('insufficient_data', 'the outcome does not vary');
  if (varies.includes(false)) refuse('collinear', 'a predictor does not vary');
  const r = squares.map((row, i) => row.map((value, j) => value / Math.sqrt(squares[i]![i]! * squares[j]![j]!)));
  const system = { n, names, among: r.slice(1).map((row) => row.slice(1)), withOutcome: r[0]!.slice(1) };
  standardisedCoefficients(system);
  return system;
}

/**
 * Standardised regression coefficients of all predictors together. Predictors that repeat each other: `collinear`.
 */
export function standardisedCoefficients({ among, withOutcome }: DriverSystem): number[] {
  return choleskySolve(factor(among), withOutcome);
}

/** Cholesky factor of a correlation matrix; `collinear` where it has none. */
export function factor(among: readonly (readonly number[])[]): number[][] {
  try {
    return cholesky(among);
  } catch (error) {
    if (error instanceof ScoringError) refuse('collinear', 'predictors repeat each other');
    throw error;
  }
}
