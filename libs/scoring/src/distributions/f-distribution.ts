import { checkOpenFraction, checkPositive } from '../refusal/checks.js';
import { betaLogOdds } from './beta-distribution.js';
import { betaTails, type Tails } from './beta-tails.js';

/** P(F > x) on df1 and df2 degrees of freedom, exact when tiny. @example fUpper(4, 3, 17.2) // 0.0249811836348807 */
export function fUpper(x: number, df1: number, df2: number): number {
  return tailsOf(x, df1, df2).lower;
}

/** P(F <= x) on df1 and df2 degrees of freedom. @example fCdf(1, 5, 5) // 0.5 */
export function fCdf(x: number, df1: number, df2: number): number {
  return tailsOf(x, df1, df2).upper;
}

/** The x with P(F <= x) = p, 0 < p < 1. @example fQuantile(0.95, 2, 10) // 4.1028210151304 */
export function fQuantile(p: number, df1: number, df2: number): number {
  checkOpenFraction(p, 'probability');
  checkPositive(df1, 'degrees of freedom');
  checkPositive(df2, 'degrees of freedom');
  const logOdds = betaLogOdds({ lower: 1 - p, upper: p }, df2 / 2, df1 / 2);
  return (df2 / df1) * Math.exp(-(logOdds ?? (p < 0.5 ? 700 : -700)));
}

/** Tails of df2/(df2 + df1 F), which is Beta(df2/2, df1/2): its lower tail is the upper tail of F. */
function tailsOf(x: number, df1: number, df2: number): Tails {
  checkPositive(df1, 'degrees of freedom');
  checkPositive(df2, 'degrees of freedom');
  if (x <= 0) return { lower: 1, upper: 0 };
  const sum = df2 + df1 * x;
  return betaTails(df2 / sum, (df1 * x) / sum, df2 / 2, df1 / 2);
}
