import { refuse } from '../refusal/scoring-error.js';

/**
 * The x between low and high where f changes sign, by Brent's method, to about 1e-15 of its size.
 *
 * No change of sign, or no convergence: `not_converged`. Source: Brent 1973, Algorithms for Minimization without
 * Derivatives.
 *
 * @example findRoot((x) => x * x - 2, 0, 2) // 1.4142135623730951
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b, fa, fb] = [low, high, f(low), f(high)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0)) refuse('not_converged', 'no change of sign between the bounds');
  let [c, fc, step, before] = [a, fa, b - a, b - a];
  for (let i = 0; i < 500; i++) {
    if (fb * fc > 0) [c, fc, step, before] = [a, fa, b - a, b - a];
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + 1e-300;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance || fb === 0) return b;
    const guess = interpolate(a, b, c, fa, fb, fc);
    const good = Math.abs(guess) < Math.abs(before) / 2 && guess * half > 0 && Math.abs(guess) < 1.5 * Math.abs(half);
    [before, step] = good ? [step, guess] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
  }
  return refuse('not_converged', 'no root found in 500 steps');
}

/** The step from b by secant, or by inverse quadratic interpolation when three points differ. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  if (a === c || fa === fc) return (fb * (b - a)) / (fa - fb);
  const [q, r, s] = [fa / fc, fb / fc, fb / fa];
  return (s * (2 * ((c - b) / 2) * q * (q - r) - (b - a) * (r - 1))) / -((q - 1) * (r - 1) * (s - 1));
}
