import { checkOpenFraction, checkPositive } from '../refusal/checks.js';
import { betaLogOdds } from './beta-distribution.js';
import { betaTails } from './beta-tails.js';
import { normalTwoSided } from './normal-distribution.js';
import { normalQuantile } from './normal-quantile.js';

/** Beyond this many degrees of freedom t and normal agree to 15 digits. */
const AS_NORMAL = 1e15;

/**
 * Two-sided p-value of a t statistic, P(|T| > |t|) = I_x(df/2, 1/2) with x = df/(df + t^2).
 *
 * df need not be whole; df <= 0: `invalid_parameter`. Exact in the far tail.
 *
 * @example studentTTwoSided(5, 7.3) // 0.00138277437931346
 */
export function studentTTwoSided(t: number, df: number): number {
  if (df > AS_NORMAL) return normalTwoSided(t);
  checkPositive(df, 'degrees of freedom');
  const square = t * t;
  return betaTails(df / (df + square), square / (df + square), df / 2, 0.5).lower;
}

/** P(T <= t). @example studentTCdf(0, 5) // 0.5 */
export function studentTCdf(t: number, df: number): number {
  const tail = studentTTwoSided(t, df) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t with P(T <= t) = p on df degrees of freedom.
 *
 * 0 < p < 1 and df > 0, else `invalid_parameter`.
 *
 * @example studentTQuantile(0.975, 5) // 2.570581835636314
 */
export function studentTQuantile(p: number, df: number): number {
  checkOpenFraction(p, 'probability');
  if (df > AS_NORMAL) return normalQuantile(p);
  checkPositive(df, 'degrees of freedom');
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? 2 * p : 2 * (1 - p);
  const logOdds = betaLogOdds({ lower: tail, upper: 1 - tail }, df / 2, 0.5);
  const size = Math.sqrt(df * Math.exp(-(logOdds ?? -700)));
  return p < 0.5 ? -size : size;
}
