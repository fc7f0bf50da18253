import { checkCount, checkFraction } from '../refusal/checks.js';
import { betaTails, type Tails } from './beta-tails.js';
import { logBinomialTerm } from './log-binomial-term.js';

/** P(X = k) for k of n at probability p. @example binomialDensity(5, 10, 0.5) // 0.24609375 */
export function binomialDensity(k: number, n: number, p: number): number {
  checkCount(n, 'n');
  checkFraction(p, 'probability');
  return Number.isInteger(k) && k >= 0 && k <= n ? Math.exp(logBinomialTerm(k, n, p, 1 - p)) : 0;
}

/** P(X <= k), exact when tiny. @example binomialCdf(5, 20, 0.35) // 0.24539574514843855 */
export function binomialCdf(k: number, n: number, p: number): number {
  return tailsOf(k, n, p).lower;
}

/** P(X > k), exact when tiny. @example binomialUpper(10, 20, 0.35) // 0.05316661436294609 */
export function binomialUpper(k: number, n: number, p: number): number {
  return tailsOf(k, n, p).upper;
}

/**
 * The smallest k with P(X <= k) >= q.
 *
 * q outside 0..1 or p outside 0..1: `invalid_parameter`; n not a count: `invalid_value`.
 *
 * @example binomialQuantile(0.5, 20, 0.35) // 7
 */
export function binomialQuantile(q: number, n: number, p: number): number {
  checkFraction(q, 'probability');
  checkCount(n, 'n');
  checkFraction(p, 'probability');
  if (p === 0 || n === 0 || q === 0) return p === 1 ? n : 0;
  if (p === 1 || q === 1) return n;
  // R's fuzz: a q that equals a cumulative probability up to rounding counts as reached.
  const goal = q * (1 - 64 * Number.EPSILON);
  let low = -1;
  let high = n;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, p) >= goal) high = middle;
    else low = middle;
  }
  return high;
}

function tailsOf(k: number, n: number, p: number): Tails {
  checkCount(n, 'n');
  checkFraction(p, 'probability');
  const whole = Math.floor(k);
  if (whole < 0) return { lower: 0, upper: 1 };
  if (whole >= n) return { lower: 1, upper: 0 };
  const { lower, upper } = betaTails(p, 1 - p, whole + 1, n - whole);
  return { lower: upper, upper: lower };
}
