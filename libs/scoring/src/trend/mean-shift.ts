import { checkFinite } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf } from '../samples/summarise.js';

/** A series of at least two finite values, else `insufficient_data` or `invalid_value`. */
export function requireSeries(values: readonly number[]): void {
  for (const value of values) checkFinite(value, 'value');
  if (values.length < 2) refuse('insufficient_data', 'a series needs at least two values');
}

/**
 * The single split of a series that leaves the least variance. index is 1-based, the last point before the change.
 */
export interface MeanShift {
  readonly index: number | null;
  readonly squaresBefore: number;
  readonly squaresAfter: number | null;
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
}

/**
 * Splits a series in two where the residual sum of squares about the two means is least; first such place on ties.
 *
 * It always finds a place: whether the change is real, Pettitt's test and PELT say. Constant: no change (nulls).
 * Fewer than two values: `insufficient_data`. Source: Hinkley 1970.
 *
 * @example meanShift([1, 1.1, 9, 9.2]).index // 2
 */
export function meanShift(values: readonly number[]): MeanShift {
  requireSeries(values);
  const squares = squaresOf(values);
  const squaresBefore = squares(0, values.length);
  if (values.every((value) => value === values[0]))
    return { index: null, squaresBefore: 0, squaresAfter: null, meanBefore: null, meanAfter: null };

  let [index, least] = [1, Infinity];
  for (let k = 1; k < values.length; k++) {
    const sum = squares(0, k) + squares(k, values.length);
    if (sum < least - 1e-12 * squaresBefore) [index, least] = [k, sum];
  }
  const [before, after] = [values.slice(0, index), values.slice(index)];
  return { index, squaresBefore, squaresAfter: least, meanBefore: meanOf(before), meanAfter: meanOf(after) };
}

/**
 * Sum of squares about its own mean of any stretch [from, to) of a series, from running sums about the overall mean.
 */
export function squaresOf(values: readonly number[]): (from: number, to: number) => number {
  const centre = meanOf(values);
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) {
    sums[i + 1] = sums[i]! + (value - centre);
    squares[i + 1] = squares[i]! + (value - centre) ** 2;
  }
  return (from, to) => Math.max(0, squares[to]! - squares[from]! - (sums[to]! - sums[from]!) ** 2 / (to - from));
}
