import { normalCdf } from '../distributions/normal-distribution.js';
import { logGamma } from '../distributions/log-gamma.js';
import { refuse } from '../refusal/scoring-error.js';

/** Factors for control charts of samples of n; null below n = 2. */
export interface ControlConstants {
  /** Mean standard deviation of a normal sample, in sigmas. */
  readonly c4: number | null;
  readonly A3: number | null;
  readonly B3: number | null;
  readonly B4: number | null;
  /** Mean range of a normal sample, in sigmas. */
  readonly d2: number | null;
}

/**
 * c4 = sqrt(2/(n-1)) gamma(n/2)/gamma((n-1)/2); A3 = 3/(c4 sqrt n); B3, B4 = 1 ∓ 3 sqrt(1-c4²)/c4, B3 not below 0;
 * d2 = integral of 1 - Phi(x)^n - (1 - Phi(x))^n.
 *
 * n < 2: nulls; n not a count: `invalid_value`. Source: Montgomery 2013, appendix VI.
 *
 * @example controlConstants(5).c4 // 0.9400
 */
export function controlConstants(n: number): ControlConstants {
  if (!Number.isInteger(n) || n < 0) refuse('invalid_value', `not a sample size: ${n}`);
  if (n < 2) return { c4: null, A3: null, B3: null, B4: null, d2: null };
  const c4 = meanSdFactor(n);
  const spread = (3 * Math.sqrt(1 - c4 * c4)) / c4;
  return { c4, A3: 3 / (c4 * Math.sqrt(n)), B3: Math.max(0, 1 - spread), B4: 1 + spread, d2: meanRange(n) };
}

/** c4 for n >= 2. */
export function meanSdFactor(n: number): number {
  return Math.sqrt(2 / (n - 1)) * Math.exp(logGamma(n / 2) - logGamma((n - 1) / 2));
}

/** Trapezoidal sum, which converges faster than any power of the step here. */
function meanRange(n: number): number {
  const step = 0.05;
  let sum = 0;
  for (let i = -200; i <= 200; i++) {
    const upper = normalCdf(-i * step);
    const lower = normalCdf(i * step);
    sum += -Math.expm1(n * Math.log(lower)) - upper ** n;
  }
  return sum * step;
}
