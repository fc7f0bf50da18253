import { type MeanEstimate, meanIntervalFromSummary } from '../intervals/mean-interval.js';
import { refuse } from '../refusal/scoring-error.js';
import type { Summary } from '../samples/summarise.js';
import { type NetPromoterScore, netPromoterScore } from '../scales/net-promoter-score.js';
import { shareInPercent, type TopBox } from '../scales/top-box.js';
import { type Cell, EMPTY_CELL } from './cell.js';

/** Hundredths in a point, and in a weight of one. */
const HUNDREDTHS = 100;

/**
 * n, mean and standard deviation of a cell, in points 0-100. The variance is (n sum x² - (sum x)²)/(n (n-1)), its
 * numerator in whole numbers of any size, so nothing cancels. n = 0: nulls; n = 1: standard deviation null.
 *
 * @example summariseCell(mergeCells([cellOf({ score: 5000 }), cellOf({ score: 10000 })])) // { n: 2, mean: 75, sd: 35.36 }
 */
export function summariseCell({ n, sum, sumOfSquares }: Cell): Summary {
  if (n === 0) return { n, mean: null, sd: null };
  const mean = sum / n / HUNDREDTHS;
  if (n < 2) return { n, mean, sd: null };
  const numerator = differenceOfProducts(n, sumOfSquares, sum, sum);
  return { n, mean, sd: Math.sqrt(numerator / (n * (n - 1))) / HUNDREDTHS };
}

/**
 * n, mean and standard deviation of what a cell holds beside another one in it: a store against all others, without making the
 * cell of the others. Taking out what was never in: `invalid_value`.
 *
 * @example summariseWithout(all, store) // equals summariseCell(subtractCell(all, store))
 */
export function summariseWithout(all: Cell, own: Cell): Summary {
  const n = all.n - own.n;
  const sum = all.sum - own.sum;
  const sumOfSquares = all.sumOfSquares - own.sumOfSquares;
  if (n < 0 || sum < 0 || sumOfSquares < 0) refuse('invalid_value', 'these answers are not in the cell');
  return summariseCell({ ...EMPTY_CELL, n, sum, sumOfSquares });
}

/** Mean of a cell with its t interval, in points. @example meanOfCell(cell).lower */
export function meanOfCell(cell: Cell, confidence = 0.95): MeanEstimate {
  return meanIntervalFromSummary(summariseCell(cell), confidence);
}

/** A weighted mean in points with Kish's effective sample size in place of n. */
export interface WeightedCellEstimate extends MeanEstimate {
  readonly effectiveN: number | null;
}

/**
 * Weighted mean of a cell with a t interval at Kish's effective sample size n' = (sum w)²/sum w²:
 * variance sum w (x - m)²/sum w · n'/(n'-1), se² = variance/n'.
 *
 * With weights of one it equals {@link meanOfCell}. It is an approximation (a cell holds no sum of w² x²); for the
 * linearised error use `weightedMean` on the answers. No weight: nulls. n' <= 1: no interval.
 * Source: Kish 1965, Survey Sampling, 8.2.
 */
export function weightedMeanOfCell(cell: Cell, confidence = 0.95): WeightedCellEstimate {
  const { weight, weightedSum, weightedSumOfSquares, squaredWeights } = cell;
  if (weight === 0) return { ...meanIntervalFromSummary({ n: 0, mean: null, sd: null }), n: cell.n, effectiveN: null };
  const effectiveN = differenceOfProducts(weight, weight, 0, 0) / squaredWeights;
  const mean = weightedSum / weight / HUNDREDTHS;
  const numerator = differenceOfProducts(weight, weightedSumOfSquares, weightedSum, weightedSum);
  const about = numerator / (weight * weight) / HUNDREDTHS ** 2;
  const sd = effectiveN > 1 ? Math.sqrt((about * effectiveN) / (effectiveN - 1)) : null;
  return { ...meanIntervalFromSummary({ n: effectiveN, mean, sd }, confidence), n: cell.n, effectiveN };
}

/** Percent of a cell's coded answers in the named boxes. @example topBoxOfCell(cell, [4, 5]).percent */
export function topBoxOfCell({ histogram }: Cell, boxes: readonly number[], confidence = 0.95): TopBox {
  const successes = boxes.reduce((sum, box) => sum + (histogram[box] ?? 0), 0);
  return shareInPercent(successes, total(histogram), confidence);
}

/** Net promoter score of a cell whose codes are the answers 0..10. @example netPromoterScoreOfCell(cell).score */
export function netPromoterScoreOfCell({ histogram }: Cell, confidence = 0.95): NetPromoterScore {
  const detractors = total(histogram.slice(0, 7));
  const passives = total(histogram.slice(7, 9));
  return netPromoterScore({ promoters: total(histogram.slice(9)), passives, detractors }, confidence);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** a b - c d of whole numbers without rounding, however large the products. */
function differenceOfProducts(a: number, b: number, c: number, d: number): number {
  const [ab, cd] = [a * b, c * d];
  if (Number.isSafeInteger(ab) && Number.isSafeInteger(cd)) return ab - cd;
  return Number(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
}
