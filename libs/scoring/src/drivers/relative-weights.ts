import { symmetricEigen } from '../numerics/symmetric-eigen.js';
import type { DriverSystem } from './driver-system.js';

/** Johnson's relative weights, in the order of the system's names; they sum to R². */
export interface RelativeWeights {
  readonly rSquared: number;
  readonly raw: number[];
  readonly percent: number[];
}

/**
 * Relative weights of drivers: the predictors are replaced by the closest uncorrelated ones, Z = X R^(-1/2); with
 * Λ = R^(1/2) and β = Λ^-1 r, weight_i = sum_j Λ_ij² β_j².
 *
 * For any number of predictors; with two it equals the Shapley value. R² of zero: percents are 0.
 * Source: Johnson 2000, Multivariate Behavioral Research 35:1; identical to Genizi 1993.
 *
 * @example relativeWeights(driverSystem(y, { a, b })).percent
 */
export function relativeWeights({ among, withOutcome }: DriverSystem): RelativeWeights {
  const { values, vectors } = symmetricEigen(among);
  const power = (exponent: number): number[][] =>
    among.map((row, i) =>
      row.map((_, j) =>
        values.reduce((sum, value, k) => sum + value ** exponent * vectors[k]![i]! * vectors[k]![j]!, 0),
      ),
    );
  const root = power(0.5);
  const beta = power(-0.5).map((row) => row.reduce((sum, value, j) => sum + value * withOutcome[j]!, 0));
  const raw = root.map((row) => row.reduce((sum, value, j) => sum + (value * beta[j]!) ** 2, 0));
  const rSquared = beta.reduce((sum, value) => sum + value * value, 0);
  return { rSquared, raw, percent: raw.map((value) => (rSquared > 0 ? (100 * value) / rSquared : 0)) };
}
