import { checkOpenFraction, checkPositive } from '../refusal/checks.js';
import { betaLogOdds } from './beta-distribution.js';
import { betaTails } from './beta-tails.js';
import { normalTwoSided } from './normal-distribution.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * From here on the normal distribution with Hill's correction is exact to 15 digits, where the beta function no
 * longer is.
 */
const MANY = 1e5;

/**
 * Two-sided p-value of a t statistic, P(|T| > |t|) = I_x(df/2, 1/2) with x = df/(df + t^2).
 *
 * df need not be whole; df <= 0: `invalid_parameter`. Exact in the far tail.
 *
 * @example studentTTwoSided(5, 7.3) // 0.00138277437931346
 */
export function studentTTwoSided(t: number, df: number): number {
  if (df === Infinity) return normalTwoSided(t);
  checkPositive(df, 'degrees of freedom');
  if (df > MANY) return normalTwoSided(asNormal(t, df));
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
  if (p !== USUAL || !Number.isInteger(df) || df < 1 || df >= usual.length) return quantileOf(p, df);
  return (usual[df] ||= quantileOf(p, df));
}

/** Quantiles of 95 % intervals on whole degrees of freedom, found once each: every mean of every screen needs one. */
const USUAL = 0.975;
const usual = new Float64Array(4096);

function quantileOf(p: number, df: number): number {
  checkOpenFraction(p, 'probability');
  if (df === Infinity) return normalQuantile(p);
  checkPositive(df, 'degrees of freedom');
  if (df > MANY) return fromNormal(normalQuantile(p), df);
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? 2 * p : 2 * (1 - p);
  const guess = fromNormal(normalQuantile(tail / 2), df);
  const start = df > 2 ? Math.log(df / (guess * guess)) : undefined;
  const logOdds = betaLogOdds({ lower: tail, upper: 1 - tail }, df / 2, 0.5, start);
  const size = Math.sqrt(df * Math.exp(-(logOdds ?? -700)));
  return p < 0.5 ? -size : size;
}

/** The z with the same tail as t on many degrees of freedom. Source: Hill 1970, Algorithm 395, Comm. ACM 13:617. */
function asNormal(t: number, df: number): number {
  const a = df - 0.5;
  const b = 48 * a * a;
  const y = a * Math.log1p((t * t) / df);
  const bend = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b);
  return ((bend + y + 3) / b + 1) * Math.sqrt(y);
}

/** The t with the same tail as z on many degrees of freedom. Source: Abramowitz & Stegun 26.7.5. */
function fromNormal(z: number, df: number): number {
  const s = z * z;
  const third = (((3 * s + 19) * s + 17) * s - 15) / 384;
  return z * (1 + ((s + 1) / 4 + (((5 * s + 16) * s + 3) / 96 + third / df) / df) / df);
}
