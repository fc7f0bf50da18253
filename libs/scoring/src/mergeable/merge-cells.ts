import { refuse } from '../refusal/scoring-error.js';
import { type Cell, EMPTY_CELL } from './cell.js';

/**
 * Adds up cells. Whole numbers are added, so the order does not matter and the result is exact (limits: {@link Cell}).
 *
 * No cells: the empty cell.
 *
 * @example mergeCells([cellOf({ score: 5000 }), cellOf({ score: 10000 })]).sum // 15000
 */
export function mergeCells(cells: Iterable<Cell>): Cell {
  const [histogram, weightedHistogram] = [[...EMPTY_CELL.histogram], [...EMPTY_CELL.weightedHistogram]];
  const total = { ...EMPTY_CELL, histogram, weightedHistogram };
  for (const cell of cells) {
    total.n += cell.n;
    total.sum += cell.sum;
    total.sumOfSquares += cell.sumOfSquares;
    total.weight += cell.weight;
    total.weightedSum += cell.weightedSum;
    total.weightedSumOfSquares += cell.weightedSumOfSquares;
    total.squaredWeights += cell.squaredWeights;
    if (cell.histogram === EMPTY_CELL.histogram && cell.weightedHistogram === EMPTY_CELL.weightedHistogram) continue;
    for (let code = 0; code < histogram.length; code++) {
      histogram[code]! += cell.histogram[code] ?? 0;
      weightedHistogram[code]! += cell.weightedHistogram[code] ?? 0;
    }
  }
  return total;
}

/**
 * Takes answers out of a cell again (erasure, correction): the exact inverse of merging.
 *
 * Taking out what was never in (any count or sum falling below zero): `invalid_value`.
 *
 * @example subtractCell(mergeCells([a, b]), b) // equals a
 */
export function subtractCell(from: Cell, taken: Cell): Cell {
  const rest = {
    n: from.n - taken.n,
    sum: from.sum - taken.sum,
    sumOfSquares: from.sumOfSquares - taken.sumOfSquares,
    histogram: from.histogram.map((count, code) => count - (taken.histogram[code] ?? 0)),
    weightedHistogram: from.weightedHistogram.map((weight, code) => weight - (taken.weightedHistogram[code] ?? 0)),
    weight: from.weight - taken.weight,
    weightedSum: from.weightedSum - taken.weightedSum,
    weightedSumOfSquares: from.weightedSumOfSquares - taken.weightedSumOfSquares,
    squaredWeights: from.squaredWeights - taken.squaredWeights,
  };
  const { n, sum, sumOfSquares, weight, weightedSum, weightedSumOfSquares, squaredWeights } = rest;
  const least = Math.min(n, sum, sumOfSquares, weight, weightedSum, weightedSumOfSquares, squaredWeights);
  if (least < 0 || [...rest.histogram, ...rest.weightedHistogram].some((count) => count < 0))
    refuse('invalid_value', 'these answers are not in the cell');
  return rest;
}
