import { checkFraction } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { betaTails, logBetaFront, type Tails } from './beta-tails.js';
import { solveTail } from './solve-tail.js';

/**
 * P(X <= x) of a Beta(a, b) variable. a, b <= 0: `invalid_parameter`.
 *
 * @example betaCdf(0.5, 2.5, 0.7) // 0.113983459...
 */
export function betaCdf(x: number, a: number, b: number): number {
  return betaTails(x, 1 - x, a, b).lower;
}

/** P(X > x) of a Beta(a, b) variable, exact when it is tiny. @example betaUpper(0.5, 1, 1) // 0.5 */
export function betaUpper(x: number, a: number, b: number): number {
  return betaTails(x, 1 - x, a, b).upper;
}

/**
 * The x with P(X <= x) = p of a Beta(a, b) variable.
 *
 * p = 0 and 1 give the ends of the scale. p outside 0..1 or a, b <= 0: `invalid_parameter`.
 *
 * @example betaQuantile(0.025, 19.4, 5.4) // 0.6039771340874325
 */
export function betaQuantile(p: number, a: number, b: number): number {
  checkFraction(p, 'probability');
  if (p === 0 || p === 1) return p;
  const logOdds = betaLogOdds({ lower: p, upper: 1 - p }, a, b);
  return logOdds === null ? (p < 0.5 ? 0 : 1) : 1 / (1 + Math.exp(-logOdds));
}

/**
 * The same as log odds log(x/(1-x)), for callers that need both x and 1 - x to full accuracy; null beyond ±700. A
 * good start saves steps.
 */
export function betaLogOdds(tails: Tails, a: number, b: number, start = Math.log(a / b)): number | null {
  if (!(a > 0 && b > 0)) refuse('invalid_parameter', `beta shapes must be above zero: ${a}, ${b}`);
  const scale = {
    tails: (u: number) => betaTails(1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u)), a, b),
    logSlope: (u: number) => logBetaFront(1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u)), a, b),
  };
  return solveTail(scale, tails, start);
}
