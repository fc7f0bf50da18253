import { normalCdf, normalDensity } from '../distributions/normal-distribution.js';
import { inCallersOrder, sortEstimates } from './sorted-estimates.js';

/** Looks at a normal curve in all, at most, so that one near-certain unit cannot make the sum endless. */
const MOST_WORK = 2e6;
/** Steps over the whole range that are always allowed. */
const FINEST = 8000;
/** Half-width, in standard deviations, of what counts of a normal curve. */
const WIDTH = 9;

/**
 * P(each unit is truly the best): the integral of its density times the product of the others' distribution functions,
 * for independent normal estimates.
 *
 * Trapezoidal sum with steps of half the smallest standard deviation, whose error is below 1e-15 for such curves; a
 * standard deviation too small for the steps allowed (1/8000 of the range; finer for fewer than 250 units) is treated as
 * that small. Sums to 1. Negative standard deviation:
 * `invalid_value`. Source: Laird & Louis 1989; Trefethen & Weideman 2014 for the trapezoidal rule.
 *
 * @example probabilityOfBest([75, 75], [3, 3]) // [0.5, 0.5]
 */
export function probabilityOfBest(means: readonly number[], sds: readonly number[], higherIsBetter = true): number[] {
  const { mean, sd, order } = sortEstimates(means, sds, higherIsBetter);
  const k = mean.length;
  if (k === 0) return [];
  let [low, high] = [-Infinity, -Infinity];
  for (let i = 0; i < k; i++) {
    low = Math.max(low, mean[i]! - WIDTH * sd[i]!);
    high = Math.max(high, mean[i]! + WIDTH * sd[i]!);
  }
  if (high === low) return sharedByLeaders(mean, order);
  const floor = (2 * (high - low)) / Math.max(FINEST, MOST_WORK / k);
  const spread = Float64Array.from(sd, (value) => Math.max(value, floor));
  const step = spread.reduce((least, value) => Math.min(least, value), Infinity) / 2;
  const chance = new Float64Array(k);
  const from = low - WIDTH * floor;
  const steps = Math.ceil((high + WIDTH * floor - from) / step);
  for (let s = 0; s <= steps; s++) addPoint(from + s * step, step, mean, spread, chance);
  const total = chance.reduce((sum, value) => sum + value, 0);
  return inCallersOrder(
    order,
    chance.map((value) => value / total),
  );
}

/** Adds the mass that lies at one value of 'the best is here'. */
function addPoint(x: number, step: number, mean: Float64Array, spread: Float64Array, chance: Float64Array): void {
  let everyoneBelow = 0;
  const below = new Float64Array(mean.length);
  for (let i = 0; i < mean.length; i++) {
    below[i] = normalCdf((x - mean[i]!) / spread[i]!);
    everyoneBelow += Math.log(below[i]!);
  }
  if (everyoneBelow === -Infinity) return;
  const all = Math.exp(everyoneBelow);
  for (let i = 0; i < mean.length; i++) {
    const z = (x - mean[i]!) / spread[i]!;
    if (Math.abs(z) < 30) chance[i]! += ((normalDensity(z) / spread[i]!) * step * all) / below[i]!;
  }
}

function sharedByLeaders(mean: Float64Array, order: Uint32Array): number[] {
  const leaders = mean.filter((value) => value === mean[0]).length;
  return inCallersOrder(
    order,
    mean.map((value) => (value === mean[0] ? 1 / leaders : 0)),
  );
}
