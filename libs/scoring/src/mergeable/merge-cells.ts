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
  let total = EMPTY_CELL;
  for (const cell of cells) total = combine(total, cell, 1);
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
  const rest = combine(from, taken, -1);
  const { histogram, ...sums } = rest;
  const impossible = [...Object.values(sums), ...histogram].some((value) => value < 0);
  if (impossible) refuse('invalid_value', 'these answers are not in the cell');
  return rest;
}

function combine(a: Cell, b: Cell, sign: 1 | -1): Cell {
  return {
    n: a.n + sign * b.n,
    sum: a.sum + sign * b.sum,
    sumOfSquares: a.sumOfSquares + sign * b.sumOfSquares,
    histogram: a.histogram.map((count, code) => count + sign * (b.histogram[code] ?? 0)),
    weight: a.weight + sign * b.weight,
    weightedSum: a.weightedSum + sign * b.weightedSum,
    weightedSumOfSquares: a.weightedSumOfSquares + sign * b.weightedSumOfSquares,
    squaredWeights: a.squaredWeights + sign * b.squaredWeights,
  };
}
