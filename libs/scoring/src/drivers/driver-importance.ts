import { forwardSolve } from '../numerics/cholesky.js';
import { refuse } from '../refusal/scoring-error.js';
import { type DriverSystem, factor, standardisedCoefficients } from './driver-system.js';

/** How much of the outcome's variance each predictor accounts for, in the order of the system's names. */
export interface DriverImportance {
  readonly n: number;
  readonly rSquared: number;
  /** Mean over all orders of entry of the increment in R² (Shapley value); sums to R². */
  readonly shapley: number[];
  readonly shapleyPercent: number[];
  /** R² of the predictor alone, and its increment when it enters last. */
  readonly first: number[];
  readonly last: number[];
  /** Standardised coefficient times correlation (may be negative), and the coefficient squared. */
  readonly pratt: number[];
  readonly squaredCoefficient: number[];
}

/** 2^p regressions are made. */
const MOST_PREDICTORS = 16;

/**
 * Importance of drivers by Lindeman, Merenda and Gold (the Shapley value of R²), beside simpler measures.
 *
 * Correlated drivers share what they explain together. Importance is not cause: say so beside the chart. R² of zero:
 * percents are 0. More than 16 predictors: `invalid_parameter` (use `relativeWeights`). Source: Lindeman, Merenda &
 * Gold 1980; Grömping 2006, JSS 17(1); R relaimpo.
 *
 * @example driverImportance(driverSystem(y, { a, b })).shapley // [0.36, 0.01]
 */
export function driverImportance(system: DriverSystem): DriverImportance {
  const p = system.names.length;
  if (p > MOST_PREDICTORS) refuse('invalid_parameter', `more than ${MOST_PREDICTORS} predictors`);
  const explained = rSquaredOfSubsets(system);
  const everything = explained.length - 1;
  const rSquared = explained[everything]!;
  const shapley = shapleyValues(explained, p);
  const beta = standardisedCoefficients(system);
  return {
    n: system.n,
    rSquared,
    shapley,
    shapleyPercent: shapley.map((value) => (rSquared > 0 ? (100 * value) / rSquared : 0)),
    first: system.withOutcome.map((r) => r * r),
    last: shapley.map((_, i) => rSquared - explained[everything & ~(1 << i)]!),
    pratt: beta.map((b, i) => b * system.withOutcome[i]!),
    squaredCoefficient: beta.map((b) => b * b),
  };
}

/** R² of every set of predictors, indexed by its bits: r' R^-1 r = |L^-1 r|². */
function rSquaredOfSubsets({ among, withOutcome }: DriverSystem): Float64Array {
  const p = withOutcome.length;
  const explained = new Float64Array(1 << p);
  for (let set = 1; set < explained.length; set++) {
    const members = withOutcome.map((_, i) => i).filter((i) => set & (1 << i));
    const lower = factor(members.map((i) => members.map((j) => among[i]![j]!)));
    const z = forwardSolve(
      lower,
      members.map((i) => withOutcome[i]!),
    );
    explained[set] = z.reduce((sum, value) => sum + value * value, 0);
  }
  return explained;
}

function shapleyValues(explained: Float64Array, p: number): number[] {
  // A set of s others precedes predictor i in s! (p-1-s)!/p! of the orders.
  const weight = [1 / p];
  for (let s = 1; s < p; s++) weight.push((weight[s - 1]! * s) / (p - s));
  const sizes = new Uint8Array(explained.length);
  for (let set = 1; set < sizes.length; set++) sizes[set] = sizes[set >> 1]! + (set & 1);
  return Array.from({ length: p }, (_, i) => {
    let value = 0;
    for (let set = 0; set < explained.length; set++)
      if (!(set & (1 << i))) value += weight[sizes[set]!]! * (explained[set | (1 << i)]! - explained[set]!);

    return value;
  });
}
