import { devianceTerm } from './deviance-term.js';
import { stirlingError } from './stirling-error.js';

/**
 * Logarithm of gamma(n+1)/(gamma(x+1) gamma(n-x+1)) p^x q^(n-x), for real 0 <= x <= n and p + q = 1.
 *
 * p and q are both arguments so that neither has to be got by subtraction. Relative error of the result's exponential
 * stays near 1e-14 from n = 1 to n = 1e9. Source: Loader 2000.
 *
 * @example Math.exp(logBinomialTerm(5, 10, 0.5, 0.5)) // 0.24609375
 */
export function logBinomialTerm(x: number, n: number, p: number, q: number): number {
  if (p === 0) return x === 0 ? 0 : -Infinity;
  if (q === 0) return x === n ? 0 : -Infinity;
  if (x === 0) return n === 0 ? 0 : p < 0.1 ? -devianceTerm(n, n * q) - n * p : n * Math.log(q);
  if (x === n) return q < 0.1 ? -devianceTerm(n, n * p) - n * q : n * Math.log(p);
  const shape = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const deviance = devianceTerm(x, n * p) + devianceTerm(n - x, n * q);
  return shape - deviance - 0.5 * (Math.log(2 * Math.PI) + Math.log(x) + Math.log1p(-x / n));
}
