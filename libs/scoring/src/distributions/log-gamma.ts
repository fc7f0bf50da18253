import { refuse } from '../refusal/scoring-error.js';
import { stirlingError } from './stirling-error.js';

const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/**
 * Logarithm of the gamma function for x > 0: log gamma(x) = (x - 1/2) log x - x + log(2 pi)/2 + delta(x).
 *
 * Absolute error about 1e-15 times the size of the terms; exactly 0 at 1 and 2. x <= 0 or not finite: `invalid_value`.
 * Source: Abramowitz & Stegun 6.1.41.
 *
 * @example logGamma(10) // 12.801827480081469 (log 9!)
 */
export function logGamma(x: number): number {
  if (!(x > 0) || !Number.isFinite(x)) refuse('invalid_value', `log gamma is defined above zero: ${x}`);
  if (x === 1 || x === 2) return 0;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
