import { meanInterval } from '../intervals/mean-interval.js';
import { present, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** The effort question's scale and the lowest answer that counts as agreement. Default 1-7, agreement from 5. */
export interface EffortOptions {
  readonly min?: number;
  readonly max?: number;
  readonly agreeFrom?: number;
  readonly confidence?: number;
}

/**
 * Mean agreement that it was made easy, on the question's own scale, with its t interval and the percent agreeing.
 */
export interface CustomerEffortScore {
  readonly n: number;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly percentAgree: number | null;
}

/**
 * Customer effort score (CES 2.0): mean of 'the company made it easy for me' on 1-7, with Student's t interval, and the
 * percent answering at least `agreeFrom`.
 *
 * Zero variance: the interval collapses on the mean. One answer: interval null. No answers: nulls. An answer outside
 * the scale: `invalid_value`. Source: Dixon, Freeman & Toman 2010; CEB 2013 for the agreement wording.
 *
 * @example customerEffortScore([7, 6, 4]) // { n: 3, mean: 5.67, lower: 1.87, upper: 9.46, percentAgree: 66.67 }
 */
export function customerEffortScore(values: readonly Missable[], options: EffortOptions = {}): CustomerEffortScore {
  const { min = 1, max = 7, agreeFrom = 5, confidence = 0.95 } = options;
  if (!(max > min)) refuse('invalid_parameter', `a scale runs upwards: ${min} to ${max}`);
  const kept = present(values);
  const stray = kept.find((value) => value < min || value > max);
  if (stray !== undefined) refuse('invalid_value', `${stray} is outside the scale ${min} to ${max}`);
  const { n, mean, lower, upper } = meanInterval(kept, confidence);
  const agreeing = kept.filter((value) => value >= agreeFrom).length;
  return { n, mean, lower, upper, percentAgree: n === 0 ? null : (100 * agreeing) / n };
}
