import { zFor } from '../distributions/normal-quantile.js';
import { type Interval, UNKNOWN } from '../intervals/interval.js';
import { wilsonLimits } from '../intervals/wilson-interval.js';
import type { Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { weightedMean } from './weighted-mean.js';
import { weightedMoments } from './weighted-moments.js';

/** A weighted proportion, as a fraction, with two intervals. */
export interface WeightedProportion {
  readonly n: number;
  readonly p: number | null;
  readonly se: number | null;
  /** Kish's effective sample size (sum w)²/sum w², and the one that the standard error implies, p(1-p)/se². */
  readonly effectiveN: number | null;
  readonly effectiveNFromVariance: number | null;
  /** Wilson's interval at Kish's effective size: the one to show. */
  readonly wilson: Interval;
  /** On the log-odds scale with z; null where p is 0 or 1. */
  readonly logit: Interval;
}

/**
 * Proportion of weighted 0/1 answers. logit interval: logit p ± z se/(p(1-p)).
 *
 * Nulls are dropped. Nothing weighted: nulls. A value other than 0 and 1 or a negative weight: `invalid_value`.
 * Source: Korn & Graubard 1998; R survey svyciprop(method = "logit", df = Inf).
 *
 * @example weightedProportion([1, 1, 1, 0], [1, 1, 1, 1]).p // 0.75
 */
export function weightedProportion(
  values: readonly Missable[],
  weights: readonly number[],
  confidence = 0.95,
): WeightedProportion {
  const z = zFor(confidence);
  const stray = values.find((value) => value !== null && value !== 0 && value !== 1);
  if (stray !== undefined) refuse('invalid_value', `a yes or no is 1 or 0: ${stray}`);
  const { n, mean: p, se } = weightedMean(values, weights);
  const { effectiveN } = weightedMoments(values, weights);
  if (p === null || effectiveN === null)
    return { n, p, se, effectiveN, effectiveNFromVariance: null, wilson: UNKNOWN, logit: UNKNOWN };

  const wilson = wilsonLimits(Math.min(1, Math.max(0, p)), effectiveN, confidence);
  const spread = p * (1 - p);
  if (se === null || se === 0 || !(spread > 0))
    return { n, p, se, effectiveN, effectiveNFromVariance: null, wilson, logit: UNKNOWN };

  const logOdds = Math.log(p / (1 - p));
  const back = (x: number): number => 1 / (1 + Math.exp(-x));
  const half = (z * se) / spread;
  const logit = { lower: back(logOdds - half), upper: back(logOdds + half) };
  return { n, p, se, effectiveN, effectiveNFromVariance: spread / (se * se), wilson, logit };
}
