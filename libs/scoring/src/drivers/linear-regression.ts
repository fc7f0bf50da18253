import { fUpper } from '../distributions/f-distribution.js';
import { studentTTwoSided } from '../distributions/student-t-distribution.js';
import { checkFinite, checkSameLength, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf } from '../samples/summarise.js';
import { type LeastSquares, leastSquares, standardErrorOf } from './least-squares.js';

/** One coefficient with its test on the residual degrees of freedom. */
export interface Coefficient {
  readonly value: number;
  readonly se: number | null;
  readonly t: number | null;
  readonly pValue: number | null;
}

/** A multiple regression. */
export interface LinearRegression {
  readonly n: number;
  readonly intercept: Coefficient;
  readonly slopes: Record<string, Coefficient>;
  readonly residualSd: number | null;
  /** null when the outcome is constant. */
  readonly rSquared: number | null;
  readonly f: number | null;
  readonly pValue: number | null;
}

/**
 * Ordinary least squares of an outcome on named predictors with intercept, on rows complete in all of them.
 *
 * Fewer rows than predictors + 2: `insufficient_data`; predictors that repeat each other or do not vary: `collinear`.
 * A perfect fit has standard errors of 0 and no t. Source: R lm; NIST StRD Longley for accuracy.
 *
 * @example linearRegression([1, 3, 5, 8], { x: [0, 1, 2, 3] }).slopes.x.value // 2.3
 */
export function linearRegression(
  outcome: readonly Missable[],
  predictors: Readonly<Record<string, readonly Missable[]>>,
): LinearRegression {
  const names = Object.keys(predictors);
  const columns = names.map((name) => predictors[name]!);
  checkSameLength(outcome, ...columns);
  const used = outcome
    .map((_, i) => i)
    .filter((i) => outcome[i] !== null && columns.every((column) => column[i] !== null));
  if (used.length < names.length + 2) refuse('insufficient_data', `${used.length} rows for ${names.length} predictors`);
  const y = used.map((i) => checkFinite(outcome[i]!, 'outcome'));
  const x = columns.map((column) => used.map((i) => checkFinite(column[i]!, 'predictor')));
  const centres = x.map((column) => meanOf(column));
  const spreads = x.map((column, j) =>
    column.reduce((most, value) => Math.max(most, Math.abs(value - centres[j]!)), 0),
  );
  if (spreads.some((spread, j) => !(spread > 1e-14 * Math.abs(centres[j]!))))
    refuse('collinear', 'a predictor does not vary');
  // Centring keeps digits; the intercept is moved back afterwards.
  const rows = used.map((_, i) => [1, ...x.map((column, j) => column[i]! - centres[j]!)]);
  const fit = leastSquares(rows, y);
  const middle = meanOf(y);
  const total = y.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const p = names.length;
  const explained = Math.max(0, total - fit.residualSquares);
  const f = p > 0 && fit.residualVariance! > 0 ? explained / p / fit.residualVariance! : null;
  return {
    n: used.length,
    intercept: interceptAtZero(fit, centres),
    slopes: Object.fromEntries(
      names.map((name, j) => [name, tested(fit.coefficients[j + 1]!, standardErrorOf(fit, j + 1), fit.df)]),
    ),
    residualSd: fit.residualVariance === null ? null : Math.sqrt(fit.residualVariance),
    rSquared: total > 0 ? 1 - fit.residualSquares / total : null,
    f,
    pValue: f === null ? null : fUpper(f, p, fit.df),
  };
}

function interceptAtZero(fit: LeastSquares, centres: readonly number[]): Coefficient {
  const at = [1, ...centres.map((centre) => -centre)];
  const value = fit.coefficients.reduce((sum, coefficient, j) => sum + coefficient * at[j]!, 0);
  const length = fit.inverseR.reduce(
    (sum, _, j) => sum + fit.inverseR.reduce((inner, row, i) => inner + at[i]! * row[j]!, 0) ** 2,
    0,
  );
  return tested(value, fit.residualVariance === null ? null : Math.sqrt(fit.residualVariance * length), fit.df);
}

function tested(value: number, se: number | null, df: number): Coefficient {
  const t = se === null || se === 0 ? null : value / se;
  return { value, se, t, pValue: t === null ? null : studentTTwoSided(t, df) };
}
