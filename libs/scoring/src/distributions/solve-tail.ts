import type { Tails } from './beta-tails.js';

/** A distribution on a free scale u (log odds, or log), with the logarithm of its density there. */
export interface OnFreeScale {
  tails(u: number): Tails;
  logSlope(u: number): number;
}

/**
 * The u at which the lower tail is `lower` and the upper tail `upper` (which sum to 1); null when it lies outside ±700.
 *
 * Newton's method on the logarithm of the smaller tail, guarded by a bracket, so that a quantile of 1e-200 is as exact
 * as one of 0.4.
 */
export function solveTail(at: OnFreeScale, { lower, upper }: Tails, start: number): number | null {
  const useLower = lower <= upper;
  const goal = Math.log(useLower ? lower : upper);
  let low = -700;
  let high = 700;
  let u = Math.max(low + 1, Math.min(high - 1, start));
  for (let i = 0; i < 300; i++) {
    const tails = at.tails(u);
    const tail = useLower ? tails.lower : tails.upper;
    const miss = tail > 0 ? Math.log(tail) - goal : -Infinity;
    if (miss === 0) return u;
    if (miss > 0 === useLower) high = u;
    else low = u;
    const slope = ((useLower ? 1 : -1) * Math.exp(at.logSlope(u))) / tail;
    const newton = u - miss / slope;
    const trusted = newton > low && newton < high;
    const next = trusted ? newton : (low + high) / 2;
    // Newton squares the error, so after so small a step only rounding is left; halving does not.
    const small = (trusted ? 1e-10 : 4e-16) * Math.max(1, Math.abs(u));
    if (Math.abs(next - u) <= small) return inside(next);
    u = next;
  }
  return inside(u);
}

function inside(u: number): number | null {
  return Math.abs(u) < 699 ? u : null;
}
