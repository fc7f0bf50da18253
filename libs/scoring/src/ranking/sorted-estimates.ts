import { checkFinite, checkSameLength } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Units sorted from the best downwards, with the way back to the caller's order. */
export interface SortedEstimates {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** Caller's index of each sorted unit. */
  readonly order: readonly number[];
  readonly smallestSd: number;
  readonly largestSd: number;
}

/**
 * Checks and sorts estimates for the ranking functions. A negative or non-finite standard deviation: `invalid_value`.
 */
export function sortEstimates(
  means: readonly number[],
  sds: readonly number[],
  higherIsBetter = true,
): SortedEstimates {
  checkSameLength(means, sds);
  for (const [i, mean] of means.entries()) {
    checkFinite(mean, 'estimate');
    if (checkFinite(sds[i]!, 'standard deviation') < 0)
      refuse('invalid_value', `negative standard deviation: ${sds[i]}`);
  }
  const sign = higherIsBetter ? 1 : -1;
  const order = means.map((_, i) => i).sort((a, b) => sign * (means[b]! - means[a]!) || a - b);
  let [smallestSd, largestSd] = [Infinity, 0];
  for (const sd of sds) {
    if (sd < smallestSd) smallestSd = sd;
    if (sd > largestSd) largestSd = sd;
  }
  return {
    mean: Float64Array.from(order, (i) => sign * means[i]!),
    sd: Float64Array.from(order, (i) => sds[i]!),
    order,
    smallestSd,
    largestSd,
  };
}

/** Puts per-unit results back into the caller's order. */
export function inCallersOrder(order: readonly number[], sorted: ArrayLike<number>): number[] {
  const result = new Array<number>(order.length);
  for (const [rank, i] of order.entries()) result[i] = sorted[rank]!;
  return result;
}

/** How many of the units sorted downwards lie strictly above a value. */
export function countAbove(descending: Float64Array, value: number): number {
  let [low, high] = [0, descending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (descending[middle]! > value) low = middle + 1;
    else high = middle;
  }
  return low;
}
