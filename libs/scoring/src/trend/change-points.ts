import { median } from '../samples/quantile.js';
import { requireSeries, squaresOf } from './mean-shift.js';

/** Changes of level. Indexes are 1-based, each the last point before a change. */
export interface ChangePoints {
  /** Noise of single values, robustly from successive differences; null when the series is constant. */
  readonly scale: number | null;
  /** What a change must save in residual sum of squares, in squared scales: 2 log n. */
  readonly penalty: number;
  readonly minSegment: number;
  /** null when the noise cannot be judged (most successive values equal, yet the series varies). */
  readonly indexes: number[] | null;
}

/** Scale factor that makes the median absolute deviation estimate a normal standard deviation. */
const MAD = 1.4826;
const MIN_SEGMENT = 2;

/**
 * All changes of mean by penalised least squares, solved exactly (what PELT aims at): minimises residual sum of
 * squares of x/scale plus 2 log n per change, segments of at least two; scale = mad(differences)/sqrt 2.
 *
 * Constant: no change. Fewer than two values: `insufficient_data`. Source: Killick, Fearnhead & Eckley 2012; R
 * changepoint.
 *
 * @example changePoints([1, 1.4, 1.1, 0.8, 9, 9.5, 8.9, 9.2]).indexes // [4]
 */
export function changePoints(values: readonly number[]): ChangePoints {
  requireSeries(values);
  const penalty = 2 * Math.log(values.length);
  const rest = { penalty, minSegment: MIN_SEGMENT };
  if (values.every((value) => value === values[0])) return { scale: null, ...rest, indexes: [] };
  const differences = values.slice(1).map((value, i) => value - values[i]!);
  const middle = median(differences);
  const scale = (MAD * median(differences.map((value) => Math.abs(value - middle)))) / Math.SQRT2;
  const widest = differences.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (scale <= 1e-12 * widest) return { scale: 0, ...rest, indexes: null };
  return {
    scale,
    ...rest,
    indexes: segment(
      values.map((value) => value / scale),
      penalty,
    ),
  };
}

/**
 * Dynamic programming over the last change. PELT's pruning is left out: with a least length of segment it can lose
 * the best answer, and series of some thousand periods need none.
 */
function segment(values: readonly number[], penalty: number): number[] {
  const n = values.length;
  const squares = squaresOf(values);
  const cost = new Float64Array(n + 1).fill(Infinity);
  const last = new Int32Array(n + 1);
  cost[0] = -penalty;
  for (let end = MIN_SEGMENT; end <= n; end++)
    for (let start = 0; start <= end - MIN_SEGMENT; start++) {
      const total = cost[start]! + squares(start, end) + penalty;
      if (total < cost[end]!) [cost[end], last[end]] = [total, start];
    }

  const indexes: number[] = [];
  for (let end = last[n]!; end > 0; end = last[end]!) indexes.unshift(end);
  return indexes;
}
