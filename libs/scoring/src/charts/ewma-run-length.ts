import { normalCdf, normalDensity } from '../distributions/normal-distribution.js';
import { gaussLegendre } from '../numerics/gauss-legendre.js';
import { solveLinear } from '../numerics/solve-linear.js';
import { checkFinite, checkPositive } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/**
 * Mean number of points until an EWMA chart with fixed (asymptotic) limits ± width sqrt(lambda/(2-lambda)) signals,
 * when the mean is off target by `shift` standard deviations.
 *
 * Solves L(z) = 1 + 1/lambda ∫ L(x) phi((x - (1-lambda) z)/lambda - shift) dx over the limits by Gauss-Legendre
 * nodes. One-sided charts are reset to the target when they fall below it. lambda outside (0, 1], width not above
 * zero, unknown side: `invalid_parameter`. Source: Crowder 1987; Lucas & Saccucci 1990; R spc.
 *
 * @example ewmaRunLength({ lambda: 0.1, width: 2.814 }) // 499.6
 */
export function ewmaRunLength(options: {
  readonly lambda: number;
  readonly width: number;
  readonly shift?: number;
  readonly sided?: 'one' | 'two';
}): number {
  const { lambda, width, shift = 0, sided = 'two' } = options;
  if (!(lambda > 0 && lambda <= 1)) refuse('invalid_parameter', `lambda is above 0 and at most 1: ${lambda}`);
  checkPositive(width, 'width');
  checkFinite(shift, 'shift');
  if (sided !== 'one' && sided !== 'two') refuse('invalid_parameter', `unknown side: ${String(sided)}`);
  const limit = width * Math.sqrt(lambda / (2 - lambda));
  const order = Math.min(240, Math.max(60, Math.ceil((4 * limit) / lambda)));
  const { points, weights } = gaussLegendre(order, sided === 'one' ? 0 : -limit, limit);
  const reset = (z: number): number => (sided === 'one' ? normalCdf((-(1 - lambda) * z) / lambda - shift) : 0);
  const move = (z: number): number[] => [
    reset(z),
    ...points.map((x, j) => (weights[j]! / lambda) * normalDensity((x - (1 - lambda) * z) / lambda - shift)),
  ];
  const states = [0, ...points];
  const equations = states.map((z, i) => move(z).map((value, j) => (i === j ? 1 : 0) - value));
  return solveLinear(
    equations,
    states.map(() => 1),
  )[0]!;
}
