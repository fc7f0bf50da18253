import { EMPTY_CELL, weighedAlike, type Cell } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import type { Channel } from '../../responses/hand-in.js';
import type { AddedUp } from './add-columns.js';
import { answersWithin } from '../../responses/answers-within.js';
import { groupedBy, type CellGrouping } from './cell-grouping.js';
import type { CellEmptiness } from './contributions.js';
import { cellTable } from './cell-tables.js';
import { readKeptCells } from './read-kept-cells.js';
import { readExtraWeights, withExtraWeights } from '../weights/extra-weights.js';
import { isWholeMonths, type ScoreFilter } from '../score-filter.js';
import { weightOfOne } from '../weights/weight-of-one.js';

/** A cell read from the database, with what it was grouped by. */
export interface ReadCell {
  measure: string;
  storeId: string | null;
  /** The first day of the month, week or day. */
  month: string | null;
  channel: Channel | null;
  cell: Cell;
  emptiness: Record<CellEmptiness, number>;
}

const moments = ['n', 'sum', 'sum_squares'];
const weights = ['weight', 'weighted_sum', 'weighted_sum_squares', 'squared_weight'];
const histogram = Array.from({ length: 11 }, (_, code) => `h${code}`);
const empties = ['not_shown', 'not_applicable', 'skipped', 'refused'] as const;

/** Which of a cell's sums a screen needs: reading fewer is faster. */
export type CellDetail = 'moments' | 'histogram' | 'all';

const sumsOf: Record<CellDetail, readonly string[]> = {
  moments,
  histogram: [...moments, ...histogram],
  all: [...moments, ...histogram, ...empties],
};

/**
 * Adds up the cells that a filter lets through, per measure and grouping: cells of months, and of days where those are asked for.
 * Every answer has the weight that the filter says: its own, or one. The cost depends on the number of cells, never on the number
 * of responses.
 */
export async function readCells(
  tx: Transaction,
  filter: ScoreFilter,
  measures: readonly string[],
  by: readonly CellGrouping[] = [],
  detail: CellDetail = 'all',
): Promise<ReadCell[]> {
  const isWeighted = filter.weights === 'used';
  const isByDay = by.includes('day') || by.includes('week') || !isWholeMonths(filter);
  const apart = { store: by.includes('store'), month: by.includes('month') };
  const isKept = mayBeKept(filter) && !isByDay && !by.includes('channel');
  const kept = isKept ? await readKeptCells(tx, filter, { measures, sums: sumsOf[detail], by: apart }) : null;
  if (kept !== null) return kept.map((added) => asCell(added, detail));
  const sums = [...sumsOf[detail], ...(isWeighted ? weights : [])];
  const { table, columns } = cellTable(filter, isByDay ? 'day' : 'month');
  const { keys, named } = groupedBy(by, columns.day);
  const within = answersWithin(tx, filter, columns);
  const rows = await tx.query<Record<string, unknown>>(
    `${within.with}
     select ${named}, ${sums.map((name) => `sum(c.${name})::float8 as ${name}`).join(', ')}
     from ${table} c where c.organisation_id = $1 and c.measure = any($${within.next}) and ${within.where}
     group by ${keys}`,
    [...within.values, measures],
  );
  const cells = rows.map(asReadCell);
  if (!isWeighted || detail === 'moments') return cells;
  return withExtraWeights(cells, await readExtraWeights(tx, filter, measures, by));
}

/** Sums that pass what a number holds are added by the database; a single store's cells are few, and found by its id. */
function mayBeKept({ weights: use, field, storeId }: ScoreFilter): boolean {
  return use === 'ignored' && field === null && storeId === null;
}

const noEmptiness = { not_shown: 0, not_applicable: 0, skipped: 0, refused: 0 };

function asCell({ measure, storeId, month, sums, at }: AddedUp, detail: CellDetail): ReadCell {
  const sum = (index: number) => sums[at + index] ?? 0;
  const codes = detail === 'moments' ? EMPTY_CELL.histogram : histogram.map((_, code) => sum(moments.length + code));
  const cell = weighedAlike({ n: sum(0), sum: sum(1), sumOfSquares: sum(2), histogram: codes });
  if (detail !== 'all') return { measure, storeId, month, channel: null, cell, emptiness: noEmptiness };
  const [not_shown, not_applicable, skipped, refused] = empties.map((_, index) =>
    sum(moments.length + histogram.length + index),
  ) as [number, number, number, number];
  return { measure, storeId, month, channel: null, cell, emptiness: { not_shown, not_applicable, skipped, refused } };
}

function asReadCell(row: Record<string, unknown>): ReadCell {
  const number = (name: string) => Number(row[name] ?? 0);
  return {
    measure: String(row['measure']),
    storeId: (row['store_id'] as string | undefined) ?? null,
    month: (row['month'] as string | undefined) ?? null,
    channel: (row['channel'] as Channel | undefined) ?? null,
    cell: cellOf(row, number),
    emptiness: {
      not_shown: number('not_shown'),
      not_applicable: number('not_applicable'),
      skipped: number('skipped'),
      refused: number('refused'),
    },
  };
}

/** In millionths of a weight, where weights were read. */
function cellOf(row: Record<string, unknown>, number: (name: string) => number): Cell {
  const counts = {
    n: number('n'),
    sum: number('sum'),
    sumOfSquares: number('sum_squares'),
    histogram: 'h0' in row ? histogram.map(number) : EMPTY_CELL.histogram,
  };
  if (!('weight' in row)) return weighedAlike(counts);
  return {
    ...counts,
    weightedHistogram: counts.histogram.map((count) => count * weightOfOne),
    weight: number('weight'),
    weightedSum: number('weighted_sum'),
    weightedSumOfSquares: number('weighted_sum_squares'),
    squaredWeights: number('squared_weight'),
  };
}
