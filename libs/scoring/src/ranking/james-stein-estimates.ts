import { checkFinite, checkPositive } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf, sumOfSquaresAbout } from '../samples/summarise.js';

/** James and Stein's estimates of several means measured with one common variance. */
export interface JamesSteinEstimates {
  readonly mean: number;
  /** Share of each deviation that is kept, 1 - (k-3) variance/sum of squares; null when all values are equal. */
  readonly kept: number | null;
  readonly estimates: number[];
  /** The same with a negative share taken as 0: use these. */
  readonly positivePart: number[];
}

/**
 * Draws k >= 4 means with a common known variance towards their plain mean: mean + c (y - mean),
 * c = 1 - (k-3) variance/sum (y - mean)².
 *
 * Fewer than four: `insufficient_data` (the method does not improve on raw means). Variance not above zero:
 * `invalid_parameter`. Source: Efron & Morris 1973, 1975.
 *
 * @example jamesSteinEstimates([60, 70, 80, 75, 90], 20).kept // 0.92
 */
export function jamesSteinEstimates(values: readonly number[], variance: number): JamesSteinEstimates {
  for (const value of values) checkFinite(value, 'estimate');
  checkPositive(variance, 'variance');
  if (values.length < 4) refuse('insufficient_data', 'James-Stein needs at least four means');
  const mean = meanOf(values);
  const squares = sumOfSquaresAbout(values, mean);
  if (squares === 0)
    return { mean, kept: null, estimates: values.map(() => mean), positivePart: values.map(() => mean) };
  const kept = 1 - ((values.length - 3) * variance) / squares;
  const drawn = (share: number): number[] => values.map((value) => mean + share * (value - mean));
  return { mean, kept, estimates: drawn(kept), positivePart: drawn(Math.max(0, kept)) };
}
