import { type Interval, UNKNOWN } from '../intervals/interval.js';
import { type Share, wilsonInterval } from '../intervals/wilson-interval.js';

/** A difference of two proportions (first minus second), as fractions. */
export interface ProportionDifference extends Interval {
  readonly difference: number | null;
}

/**
 * Newcombe's hybrid score interval for a difference of independent proportions, from the two Wilson intervals [l, u]:
 * lower = d - sqrt((p1-l1)² + (u2-p2)²), upper = d + sqrt((u1-p1)² + (p2-l2)²).
 *
 * A group of none: nulls. Impossible counts: `invalid_value`. Source: Newcombe 1998, Statistics in Medicine 17:873,
 * method 10.
 *
 * @example newcombeInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 }) // 0.2, 0.0524 to 0.3339
 */
export function newcombeInterval(x: Share, y: Share, confidence = 0.95): ProportionDifference {
  const [a, b] = [wilsonInterval(x, confidence), wilsonInterval(y, confidence)];
  if (a.lower === null || a.upper === null || b.lower === null || b.upper === null)
    return { difference: null, ...UNKNOWN };

  const [p, q] = [x.successes / x.n, y.successes / y.n];
  return {
    difference: p - q,
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
}
