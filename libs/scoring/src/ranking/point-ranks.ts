import { countAbove } from './order-downwards.js';
import { inCallersOrder, sortEstimates } from './sorted-estimates.js';

/**
 * Plain ranks of the estimates: 1 is the best, ties share the smaller rank. Show them only beside a rank range.
 *
 * NaN: `invalid_value`.
 *
 * @example pointRanks([82, 90, 82, 70]) // [2, 1, 2, 4]
 */
export function pointRanks(estimates: readonly number[], higherIsBetter = true): number[] {
  const { mean, order } = sortEstimates(
    estimates,
    estimates.map(() => 0),
    higherIsBetter,
  );
  return inCallersOrder(
    order,
    Array.from(mean, (value) => 1 + countAbove(mean, value)),
  );
}
