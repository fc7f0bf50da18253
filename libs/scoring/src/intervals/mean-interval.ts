import { checkOpenFraction, type Missable } from '../refusal/checks.js';
import { studentTQuantile } from '../distributions/student-t-distribution.js';
import { summarise, type Summary } from '../samples/summarise.js';
import { around, type Interval, UNKNOWN } from './interval.js';

/** A mean with its base, spread, standard error and interval. */
export interface MeanEstimate extends Summary, Interval {
  readonly se: number | null;
}

/**
 * Mean of the values with Student's t interval: mean ± t(n-1) s/sqrt(n), in the units of the values.
 *
 * No values: all null. One value: its mean, the rest null. Zero variance: the interval is [mean, mean]. Nulls are
 * dropped. Confidence outside 0..1: `invalid_parameter`; NaN: `invalid_value`. Source: Student 1908; R t.test.
 *
 * @example meanInterval([50, 100]) // { n: 2, mean: 75, sd: 35.36, se: 25, lower: -242.66, upper: 392.66 }
 */
export function meanInterval(values: readonly Missable[], confidence = 0.95): MeanEstimate {
  return meanIntervalFromSummary(summarise(values), confidence);
}

/** The same from n, mean and standard deviation, as cells of counts and sums deliver them. */
export function meanIntervalFromSummary({ n, mean, sd }: Summary, confidence = 0.95): MeanEstimate {
  checkOpenFraction(confidence);
  if (mean === null || sd === null || n < 2) return { n, mean, sd: null, se: null, ...UNKNOWN };
  const se = sd / Math.sqrt(n);
  const half = se === 0 ? 0 : studentTQuantile((1 + confidence) / 2, n - 1) * se;
  return { n, mean, sd, se, ...around(mean, half) };
}
