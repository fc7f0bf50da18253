import { checkFinite, checkSameLength } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { orderDownwards } from './order-downwards.js';

/** Units sorted from the best downwards, with the way back to the caller's order. */
export interface SortedEstimates {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** Caller's index of each sorted unit. */
  readonly order: Uint32Array;
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
  for (let i = 0; i < means.length; i++) {
    checkFinite(means[i]!, 'estimate');
    if (checkFinite(sds[i]!, 'standard deviation') < 0)
      refuse('invalid_value', `negative standard deviation: ${sds[i]}`);
  }
  const sign = higherIsBetter ? 1 : -1;
  const order = orderDownwards(higherIsBetter ? means : means.map((value) => -value));
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
export function inCallersOrder(order: Uint32Array, sorted: ArrayLike<number>): number[] {
  const result = new Array<number>(order.length);
  for (let rank = 0; rank < order.length; rank++) result[order[rank]!] = sorted[rank]!;
  return result;
}
