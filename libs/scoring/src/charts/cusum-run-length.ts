import { normalCdf, normalDensity } from '../distributions/normal-distribution.js';
import { gaussLegendre } from '../numerics/gauss-legendre.js';
import { solveLinear } from '../numerics/solve-linear.js';
import { checkFinite, checkPositive } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/**
 * Mean number of points until a tabular cusum signals, when the mean is off target by `shift` standard deviations.
 *
 * One side solves L(u) = 1 + L(0) Phi(k - u - shift) + ∫_0^h L(x) phi(x + k - u - shift) dx by Gauss-Legendre nodes;
 * two sides combine as (L+(u) L-(0) + L-(u) L+(0) - L+(0) L-(0))/(L+(0) + L-(0)) at head start u.
 *
 * h not above zero, k or headStart below zero, unknown side: `invalid_parameter`. Source: Page 1954; Lucas & Crosier
 * 1982; R spc.
 *
 * @example cusumRunLength({ k: 0.5, h: 5, shift: 0 }) // 465.4
 */
export function cusumRunLength(options: {
  readonly k: number;
  readonly h: number;
  readonly shift?: number;
  readonly sided?: 'one' | 'two';
  readonly headStart?: number;
}): number {
  const { k, h, shift = 0, sided = 'two', headStart = 0 } = options;
  checkPositive(h, 'h');
  checkFinite(shift, 'shift');
  if (!(k >= 0 && headStart >= 0)) refuse('invalid_parameter', 'k and head start are not below zero');
  if (sided !== 'one' && sided !== 'two') refuse('invalid_parameter', `unknown side: ${String(sided)}`);
  const up = oneSided(k, h, shift, headStart);
  if (sided === 'one') return up.started;
  const down = oneSided(k, h, -shift, headStart);
  const both = up.started * down.fresh + down.started * up.fresh - up.fresh * down.fresh;
  return both / (up.fresh + down.fresh);
}

function oneSided(k: number, h: number, shift: number, headStart: number): { fresh: number; started: number } {
  const order = Math.min(120, Math.max(40, Math.ceil(8 * h)));
  const { points, weights } = gaussLegendre(order, 0, h);
  const states = [0, ...points];
  const move = (u: number): number[] => [
    normalCdf(k - u - shift),
    ...points.map((x, j) => weights[j]! * normalDensity(x + k - u - shift)),
  ];
  const equations = states.map((u, i) => move(u).map((value, j) => (i === j ? 1 : 0) - value));
  const lengths = solveLinear(
    equations,
    states.map(() => 1),
  );
  const from = (u: number): number => 1 + move(u).reduce((sum, value, j) => sum + value * lengths[j]!, 0);
  return { fresh: lengths[0]!, started: headStart === 0 ? lengths[0]! : from(headStart) };
}
