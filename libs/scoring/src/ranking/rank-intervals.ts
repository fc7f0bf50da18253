import { normalQuantile } from '../distributions/normal-quantile.js';
import { checkOpenFraction } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { countAbove } from './order-downwards.js';
import { inCallersOrder, sortEstimates, type SortedEstimates } from './sorted-estimates.js';

/** How many false statements about ranks may be made. */
export interface RankOptions {
  readonly alpha?: number;
  /** Over all pairs of units. Default holm: with 95 % confidence every range is right at once. */
  readonly adjustment?: 'holm' | 'bonferroni' | 'none';
  readonly higherIsBetter?: boolean;
}

/** The best and the worst rank that each unit may have. */
export interface RankIntervals {
  readonly lower: number[];
  readonly upper: number[];
}

/**
 * A range of ranks per unit: lower = 1 + units significantly better, upper = k - units significantly worse, where two
 * units differ when their two-sided z test has an adjusted p below alpha, over all k(k-1)/2 pairs.
 *
 * Computed from the sorted estimates without visiting all pairs: for each unit, whoever is further away than the
 * largest standard error could blur is counted by binary search, and only those in the narrow band between are looked
 * at. Holm's step-down is found as the fixed point of 'rejected so far -> next threshold', which gives exactly Holm's
 * rejections. Units are independent and normal. No units: empty lists. Negative standard deviation: `invalid_value`.
 * Source: Mogstad, Romano, Shaikh & Wilhelm 2024 (simultaneous ranks, here with Holm in place of the bootstrap); Holm
 * 1979.
 *
 * @example rankIntervals([90, 60, 30], [1, 1, 1]) // { lower: [1, 2, 3], upper: [1, 2, 3] }
 */
export function rankIntervals(
  means: readonly number[],
  sds: readonly number[],
  options: RankOptions = {},
): RankIntervals {
  const { alpha = 0.05, adjustment = 'holm', higherIsBetter = true } = options;
  checkOpenFraction(alpha, 'alpha');
  const sorted = sortEstimates(means, sds, higherIsBetter);
  const k = means.length;
  const { above, below } = distinct(sorted, criticalZ(sorted, alpha, adjustment));
  return {
    lower: inCallersOrder(
      sorted.order,
      above.map((count) => 1 + count),
    ),
    upper: inCallersOrder(
      sorted.order,
      below.map((count) => k - count),
    ),
  };
}

/** The |z| that a pair must exceed for its adjusted p-value to fall below alpha. */
function criticalZ(sorted: SortedEstimates, alpha: number, adjustment: string): number {
  const pairs = (sorted.mean.length * (sorted.mean.length - 1)) / 2;
  const at = (tests: number): number => -normalQuantile(alpha / (2 * Math.max(1, tests)));
  if (adjustment === 'none') return at(1);
  if (adjustment === 'bonferroni') return at(pairs);
  if (adjustment !== 'holm') refuse('invalid_parameter', `unknown adjustment: ${adjustment}`);
  let rejected = 0;
  for (;;) {
    const z = at(pairs - rejected);
    const next = distinct(sorted, z).pairs;
    if (next <= rejected || next === pairs) return z;
    rejected = next;
  }
}

/** For every unit, in sorted order, how many others are significantly above and below it at this z. */
function distinct(sorted: SortedEstimates, z: number): { above: number[]; below: number[]; pairs: number } {
  const { mean, sd, smallestSd, largestSd } = sorted;
  const k = mean.length;
  const above = new Array<number>(k).fill(0);
  const below = new Array<number>(k).fill(0);
  const startsBelow = new Int32Array(k + 1);
  let pairs = 0;
  for (let i = 0; i < k; i++) {
    const variance = sd[i]! * sd[i]!;
    const surely = countAbove(mean, mean[i]! + z * Math.sqrt(variance + largestSd * largestSd));
    const perhaps = countAbove(mean, mean[i]! + z * Math.sqrt(variance + smallestSd * smallestSd));
    let count = surely;
    startsBelow[0]! += surely > 0 ? 1 : 0;
    startsBelow[surely]! -= surely > 0 ? 1 : 0;
    for (let j = surely; j < perhaps; j++) {
      const gap = mean[j]! - mean[i]!;
      if (gap * gap > z * z * (variance + sd[j]! * sd[j]!)) {
        count += 1;
        below[j]! += 1;
      }
    }
    above[i] = count;
    pairs += count;
  }
  let running = 0;
  for (let j = 0; j < k; j++) {
    running += startsBelow[j]!;
    below[j]! += running;
  }
  return { above, below, pairs };
}
