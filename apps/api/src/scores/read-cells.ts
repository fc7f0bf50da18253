import { EMPTY_CELL, type Cell } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { answersWithin } from './answers-within.js';
import type { CellEmptiness } from './contributions.js';
import { cellTable } from './cell-tables.js';
import { isWholeMonths, type ScoreFilter } from './score-filter.js';

/** What cells are kept apart by; all else is added up. */
export type CellGrouping = 'store' | 'channel' | TimeGrouping;
export type TimeGrouping = 'day' | 'week' | 'month';

/** A cell read from the database, with what it was grouped by. */
export interface ReadCell {
  measure: string;
  storeId: string | null;
  /** The first day of the month, week or day. */
  month: string | null;
  channel: string | null;
  cell: Cell;
  emptiness: Record<CellEmptiness, number>;
}

const times: Record<TimeGrouping, string> = {
  day: 'c.day',
  week: `date_trunc('week', c.day)::date`,
  month: `date_trunc('month', c.day)::date`,
};

const moments = ['n', 'sum', 'sum_squares'];
const weights = ['weight', 'weighted_sum', 'weighted_sum_squares', 'squared_weight'];
const histogram = Array.from({ length: 11 }, (_, code) => `h${code}`);
const empties = ['not_shown', 'not_applicable', 'skipped', 'refused'] as const;

/** Which of a cell's sums a screen needs: reading fewer is faster. */
export type CellDetail = 'moments' | 'histogram' | 'all';

const sumsOf: Record<CellDetail, readonly string[]> = {
  moments,
  histogram: [...moments, ...histogram],
  all: [...moments, ...weights, ...histogram, ...empties],
};

/**
 * Adds up the cells that a filter lets through, per measure and grouping: cells of months, and of days where those are asked for.
 * The cost depends on the number of cells, never on the number of responses.
 */
export async function readCells(
  tx: Transaction,
  filter: ScoreFilter,
  measures: readonly string[],
  by: readonly CellGrouping[] = [],
  detail: CellDetail = 'all',
): Promise<ReadCell[]> {
  const sums = sumsOf[detail];
  const isByDay = by.includes('day') || by.includes('week') || !isWholeMonths(filter);
  const { table, columns } = cellTable(filter, isByDay ? 'day' : 'month');
  const expressionOf = (group: CellGrouping): [expression: string, named: string] => {
    if (group === 'store') return ['c.store_id', 'c.store_id as store_id'];
    if (group === 'channel') return ['c.channel', 'c.channel as channel'];
    const start = isByDay ? times[group] : 'c.month';
    return [start, `(${start})::text as month`];
  };
  const groups = by.map(expressionOf);
  const keys = ['c.measure', ...groups.map(([expression]) => expression)].join(', ');
  const named = groups.map(([, each]) => each);
  const within = answersWithin(tx, filter, columns);
  const rows = await tx.query<Record<string, unknown>>(
    `${within.with}
     select ${['c.measure', ...named].join(', ')}, ${sums.map((name) => `sum(c.${name})::float8 as ${name}`).join(', ')}
     from ${table} c where c.organisation_id = $1 and c.measure = any($${within.next}) and ${within.where}
     group by ${keys}`,
    [...within.values, measures],
  );
  return rows.map(asReadCell);
}

function asReadCell(row: Record<string, unknown>): ReadCell {
  const number = (name: string) => Number(row[name] ?? 0);
  return {
    measure: String(row['measure']),
    storeId: (row['store_id'] as string | undefined) ?? null,
    month: (row['month'] as string | undefined) ?? null,
    channel: (row['channel'] as string | undefined) ?? null,
    cell: {
      n: number('n'),
      sum: number('sum'),
      sumOfSquares: number('sum_squares'),
      weight: number('weight'),
      weightedSum: number('weighted_sum'),
      weightedSumOfSquares: number('weighted_sum_squares'),
      squaredWeights: number('squared_weight'),
      histogram: 'h0' in row ? histogram.map(number) : EMPTY_CELL.histogram,
    },
    emptiness: {
      not_shown: number('not_shown'),
      not_applicable: number('not_applicable'),
      skipped: number('skipped'),
      refused: number('refused'),
    },
  };
}
