import { logGamma } from '../distributions/log-gamma.js';
import type { Summary } from '../samples/summarise.js';

/** A difference of means in standard deviations. */
export interface StandardisedDifference {
  readonly cohensD: number | null;
  readonly hedgesG: number | null;
}

/**
 * Cohen's d = (m1 - m2)/pooled standard deviation, and Hedges' g = J d with the exact small-sample correction
 * J = gamma(f/2)/(sqrt(f/2) gamma((f-1)/2)), f = n1 + n2 - 2.
 *
 * A group of fewer than two, or no variance in either: null. Source: Cohen 1988; Hedges 1981.
 *
 * @example standardisedDifference({ n: 6, mean: 5, sd: 0 }, { n: 4, mean: 4.25, sd: 0.957427 }).cohensD // 1.279
 */
export function standardisedDifference(x: Summary, y: Summary): StandardisedDifference {
  const unknown = { cohensD: null, hedgesG: null };
  if (x.mean === null || y.mean === null || x.sd === null || y.sd === null) return unknown;
  const df = x.n + y.n - 2;
  const pooled = Math.sqrt(((x.n - 1) * x.sd * x.sd + (y.n - 1) * y.sd * y.sd) / df);
  if (pooled === 0) return unknown;
  const cohensD = (x.mean - y.mean) / pooled;
  const correction = Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
  return { cohensD, hedgesG: correction * cohensD };
}
