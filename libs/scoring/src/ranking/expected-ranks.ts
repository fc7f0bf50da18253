import { normalCdf } from '../distributions/normal-distribution.js';
import { inCallersOrder, sortEstimates } from './sorted-estimates.js';

/** Beyond this many standard errors the normal tail is below half an ulp of 1. */
const CERTAIN = 8.5;

/**
 * Expected rank of each unit, 1 + sum over the others of P(other is better), for independent normal estimates.
 *
 * Pairs further apart than 8.5 standard errors are counted, not computed: the result is the same to double precision.
 * Two units of standard deviation zero at the same value share the place. Negative standard deviation: `invalid_value`.
 * Source: Laird & Louis 1989, Journal of Educational Statistics 14:29.
 *
 * @example expectedRanks([75, 75], [3, 3]) // [1.5, 1.5]
 */
export function expectedRanks(means: readonly number[], sds: readonly number[], higherIsBetter = true): number[] {
  const { mean, sd, order, largestSd } = sortEstimates(means, sds, higherIsBetter);
  const k = mean.length;
  const expected = new Float64Array(k);
  for (let i = 0; i < k; i++) expected[i]! += 1 + i;
  for (let i = 0; i < k; i++) {
    // Every unit after i starts as certainly worse; what is uncertain is moved over.
    const reach = mean[i]! - CERTAIN * Math.hypot(sd[i]!, largestSd);
    for (let j = i + 1; j < k && mean[j]! >= reach; j++) {
      const upset = chanceOfUpset(mean[i]! - mean[j]!, sd[i]! * sd[i]! + sd[j]! * sd[j]!);
      expected[i]! += upset;
      expected[j]! -= upset;
    }
  }
  return inCallersOrder(order, expected);
}

/** P(the lower estimate belongs to the better unit). */
function chanceOfUpset(gap: number, variance: number): number {
  if (variance === 0) return gap === 0 ? 0.5 : 0;
  return normalCdf(-gap / Math.sqrt(variance));
}
