import { checkFraction, checkPositive } from '../refusal/checks.js';
import { gammaTails, logGammaFront } from './gamma-tails.js';
import { solveTail } from './solve-tail.js';

/**
 * P(X > x) of chi-square on df degrees of freedom, exact when tiny.
 *
 * @example chiSquareUpper(60, 3) // 5.878230727906908e-13
 */
export function chiSquareUpper(x: number, df: number): number {
  checkPositive(df, 'degrees of freedom');
  return gammaTails(df / 2, x / 2).upper;
}

/** P(X <= x) of chi-square on df degrees of freedom. @example chiSquareCdf(3.841458820694124, 1) // 0.95 */
export function chiSquareCdf(x: number, df: number): number {
  checkPositive(df, 'degrees of freedom');
  return gammaTails(df / 2, x / 2).lower;
}

/**
 * The x with P(X <= x) = p; p = 0 gives 0, p must be below 1.
 *
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquareQuantile(p: number, df: number): number {
  checkFraction(p < 1 ? p : NaN, 'probability');
  checkPositive(df, 'degrees of freedom');
  if (p === 0) return 0;
  const shape = df / 2;
  const scale = {
    tails: (u: number) => gammaTails(shape, Math.exp(u)),
    logSlope: (u: number) => logGammaFront(shape, Math.exp(u)),
  };
  const logHalf = solveTail(scale, { lower: p, upper: 1 - p }, Math.log(shape));
  return logHalf === null ? 0 : 2 * Math.exp(logHalf);
}
