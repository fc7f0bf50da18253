import { refuse } from '../refusal/scoring-error.js';

/**
 * A rollup cell: what is kept of many scored answers so that they can be added, merged and taken out again exactly.
 * Every field is a whole number. What is estimated from a cell goes by its weights; where they are not to be used, each
 * is made one ({@link weighedAlike}).
 *
 * Units: scores are hundredths of a point (0..10000), weights hundredths (100 is a weight of one) or any other unit that
 * all cells share: estimates do not depend on it.
 *
 * Exact while every field stays below 2^53 ({@link isExact}): `sum` to 9e11 answers, `sumOfSquares` to 9e7,
 * `weightedSumOfSquares` to 9e5 answers of weight one at full score. Cells per store and day stay far below; a merged
 * network cell beyond it is rounded in the 16th digit.
 */
export interface Cell {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Answers by answer code 0..10; answers without a code are in none. */
  readonly histogram: readonly number[];
  /** Their weights by answer code. */
  readonly weightedHistogram: readonly number[];
  readonly weight: number;
  readonly weightedSum: number;
  readonly weightedSumOfSquares: number;
  readonly squaredWeights: number;
}

/** One scored answer on its way into a cell. */
export interface ScoredAnswer {
  /** Hundredths of a point, 0..10000. */
  readonly score: number;
  /** Answer code 0..10 for the histogram, if the question has one. */
  readonly code?: number | null;
  /** Hundredths; default 100, a weight of one. */
  readonly weight?: number;
}

const CODES = 11;
const NO_CODES: readonly number[] = Object.freeze(new Array<number>(CODES).fill(0));

/** A cell of no answers. */
export const EMPTY_CELL: Cell = Object.freeze({
  n: 0,
  sum: 0,
  sumOfSquares: 0,
  histogram: NO_CODES,
  weightedHistogram: NO_CODES,
  weight: 0,
  weightedSum: 0,
  weightedSumOfSquares: 0,
  squaredWeights: 0,
});

/**
 * The cell of a single answer.
 *
 * A score that is not a whole number 0..10000, a code not 0..10 or a weight that is not a whole number of hundredths,
 * zero or more: `invalid_value`.
 *
 * @example cellOf({ score: 7500, code: 4 }).sumOfSquares // 56250000
 */
export function cellOf({ score, code = null, weight = 100 }: ScoredAnswer): Cell {
  if (!Number.isInteger(score) || score < 0 || score > 10_000)
    refuse('invalid_value', `a score is 0 to 10000 hundredths: ${score}`);

  if (!Number.isSafeInteger(weight) || weight < 0) refuse('invalid_value', `a weight is whole hundredths: ${weight}`);
  if (code !== null && !(Number.isInteger(code) && code >= 0 && code < CODES))
    refuse('invalid_value', `an answer code is 0 to 10: ${code}`);

  const codes = (value: number) => NO_CODES.map((_, at) => (at === code ? value : 0));
  return {
    n: 1,
    sum: score,
    sumOfSquares: score * score,
    histogram: codes(1),
    weightedHistogram: codes(weight),
    weight,
    weightedSum: weight * score,
    weightedSumOfSquares: weight * score * score,
    squaredWeights: weight * weight,
  };
}

/** A cell's counts and sums without its weights. */
export type Counts = Pick<Cell, 'n' | 'sum' | 'sumOfSquares' | 'histogram'>;

/** The cell of the same answers, each with a weight of one. @example meanOfCell(weighedAlike(cell)).mean // unweighted */
export function weighedAlike({ n, sum, sumOfSquares, histogram }: Counts): Cell {
  return {
    n,
    sum,
    sumOfSquares,
    histogram,
    weightedHistogram: histogram,
    weight: n,
    weightedSum: sum,
    weightedSumOfSquares: sumOfSquares,
    squaredWeights: n,
  };
}

/** Whether every field is a whole number that JavaScript holds without rounding. */
export function isExact(cell: Cell): boolean {
  const { histogram, weightedHistogram, ...sums } = cell;
  return [...Object.values(sums), ...histogram, ...weightedHistogram].every((value) => Number.isSafeInteger(value));
}
