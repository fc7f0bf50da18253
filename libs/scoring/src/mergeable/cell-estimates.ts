import { type MeanEstimate, meanIntervalFromSummary } from '../intervals/mean-interval.js';
import { wilsonLimits } from '../intervals/wilson-interval.js';
import { refuse } from '../refusal/scoring-error.js';
import type { Summary } from '../samples/summarise.js';
import { type NetPromoterScore, netPromoterScoreOfSizes } from '../scales/net-promoter-score.js';
import type { TopBox } from '../scales/top-box.js';
import type { DesignEffect } from '../weights/design-effect.js';
import type { Cell } from './cell.js';

/** Hundredths in a point. */
const HUNDREDTHS = 100;

/** What is left of so small a share of the squares is their rounding: all answers are alike. */
const ROUNDING = 1e-15;

/** A sample that is worth so little more than one answer has no spread to tell. */
const ONE_ANSWER = 1e-12;

/**
 * Kish's design effect of a cell's weights, n sum w²/(sum w)², and the number of equally weighted answers that it is
 * worth, (sum w)²/sum w². Weights that are all alike: exactly 1 and n. No weight: nulls.
 * Source: Kish 1965, Survey Sampling, 11.7; 1992, Journal of Official Statistics 8:183.
 *
 * @example designEffectOfCell(mergeCells([cellOf({ score: 0 }), cellOf({ score: 0, weight: 300 })])).effectiveN // 1.6
 */
export function designEffectOfCell({ n, weight, squaredWeights }: Cell): DesignEffect {
  if (!(weight > 0)) return { n, designEffect: null, effectiveN: null };
  const effectiveN = weight / (squaredWeights / weight);
  return { n, designEffect: n / effectiveN, effectiveN };
}

/**
 * Size, mean and standard deviation of a cell by its weights, in points 0-100. The size is the effective one; with weights of one
 * it is n. The variance is (sum w sum w x² - (sum w x)²)/((sum w)² - sum w²): with weights of one that of a sample, else the
 * unbiased one for weights that say how much an answer stands for. Numerator and denominator are whole numbers of any size,
 * so nothing cancels.
 *
 * No answers, or no weight: nulls; worth one answer: standard deviation null.
 * Source: R cov.wt(method = "unbiased"), which is R Hmisc wtd.var of weights brought to the sum of the effective size.
 *
 * @example summariseCell(mergeCells([cellOf({ score: 5000 }), cellOf({ score: 10000 })])) // { n: 2, mean: 75, sd: 35.36 }
 */
export function summariseCell(cell: Cell): Summary {
  return summariseSums(cell.weight, cell.weightedSum, cell.weightedSumOfSquares, cell.squaredWeights);
}

function summariseSums(weight: number, sum: number, sumOfSquares: number, squaredWeights: number): Summary {
  if (!(weight > 0)) return { n: 0, mean: null, sd: null };
  const n = weight / (squaredWeights / weight);
  const mean = sum / weight / HUNDREDTHS;
  const freedom = differenceOfProducts(weight, weight, squaredWeights, 1);
  if (freedom <= ONE_ANSWER * weight * weight) return { n, mean, sd: null };
  const squares = differenceOfProducts(weight, sumOfSquares, sum, sum);
  const spread = squares > ROUNDING * weight * sumOfSquares ? squares : 0;
  return { n, mean, sd: Math.sqrt(spread / freedom) / HUNDREDTHS };
}

/**
 * Size, mean and standard deviation of what a cell holds beside another one in it: a store against all others, without making the
 * cell of the others. Taking out what was never in: `invalid_value`.
 *
 * @example summariseWithout(all, store) // equals summariseCell(subtractCell(all, store))
 */
export function summariseWithout(all: Cell, own: Cell): Summary {
  const n = all.n - own.n;
  const weight = all.weight - own.weight;
  const sum = all.weightedSum - own.weightedSum;
  const sumOfSquares = all.weightedSumOfSquares - own.weightedSumOfSquares;
  const squaredWeights = all.squaredWeights - own.squaredWeights;
  if (n < 0 || weight < 0 || sum < 0 || sumOfSquares < 0 || squaredWeights < 0)
    refuse('invalid_value', 'these answers are not in the cell');
  return summariseSums(weight, sum, sumOfSquares, squaredWeights);
}

/** Weighted mean of a cell with its t interval at the effective size, in points. @example meanOfCell(cell).lower */
export function meanOfCell(cell: Cell, confidence = 0.95): MeanEstimate {
  return meanIntervalFromSummary(summariseCell(cell), confidence);
}

/**
 * Weighted percent of a cell's coded answers in the named boxes, with Wilson's interval at their effective size.
 *
 * @example topBoxOfCell(cell, [4, 5]).percent
 */
export function topBoxOfCell(cell: Cell, boxes: readonly number[], confidence = 0.95): TopBox {
  const sizes = effectiveHistogram(cell);
  const successes = boxes.reduce((sum, box) => sum + (sizes[box] ?? 0), 0);
  return shareOfSizes(successes, total(sizes), confidence);
}

/** Percent of a size, neither of which need be whole. */
function shareOfSizes(successes: number, n: number, confidence: number): TopBox {
  if (n === 0) return { n, successes, percent: null, lower: null, upper: null };
  const share = Math.min(1, successes / n);
  const { lower, upper } = wilsonLimits(share, n, confidence);
  return {
    n,
    successes,
    percent: 100 * share,
    lower: lower === null ? null : 100 * lower,
    upper: upper === null ? null : 100 * upper,
  };
}

/** Weighted net promoter score of a cell whose codes are the answers 0..10. @example netPromoterScoreOfCell(cell).score */
export function netPromoterScoreOfCell(cell: Cell, confidence = 0.95): NetPromoterScore {
  const sizes = effectiveHistogram(cell);
  const detractors = total(sizes.slice(0, 7));
  const passives = total(sizes.slice(7, 9));
  return netPromoterScoreOfSizes({ promoters: total(sizes.slice(9)), passives, detractors }, confidence);
}

/**
 * Of a code that some of the answers of a cell chose: its weighted percent with Wilson's interval at the cell's effective size.
 * `weight` is the sum of the weights of who chose it, in the cell's unit.
 *
 * @example shareOfCell(mergeCells([cellOf({ score: 0 }), cellOf({ score: 0, weight: 300 })]), 300).percent // 75
 */
export function shareOfCell(cell: Cell, weight: number, confidence = 0.95): TopBox {
  const { effectiveN } = designEffectOfCell(cell);
  const n = effectiveN ?? 0;
  return shareOfSizes(n === 0 ? 0 : Math.min(n, (n * weight) / cell.weight), n, confidence);
}

/** Answers by code at the cell's effective size: every code keeps its share of the weights. */
function effectiveHistogram({ weight, squaredWeights, weightedHistogram }: Cell): number[] {
  const worth = squaredWeights / weight;
  return weightedHistogram.map((sum) => (worth > 0 ? sum / worth : 0));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * a b - c d of whole numbers below 2^53: what rounding took off each product is added again, so that nothing cancels, however large
 * they are. Source: Dekker 1971, Numerische Mathematik 18:224.
 */
function differenceOfProducts(a: number, b: number, c: number, d: number): number {
  const [ab, cd] = [a * b, c * d];
  if (ab <= Number.MAX_SAFE_INTEGER && cd <= Number.MAX_SAFE_INTEGER) return ab - cd;
  return ab - cd + (roundedOff(a, b, ab) - roundedOff(c, d, cd));
}

/** 2^27 + 1: times this, a number falls into two halves whose products are exact. */
const HALVING = 134_217_729;

/** What a product of two whole numbers is more than the number it was rounded to. */
function roundedOff(a: number, b: number, product: number): number {
  const aHigh = HALVING * a - (HALVING * a - a);
  const bHigh = HALVING * b - (HALVING * b - b);
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
