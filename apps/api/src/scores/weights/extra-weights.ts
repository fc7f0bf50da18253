import type { Cell } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import { answersWithin } from '../../responses/answers-within.js';
import { cellTable } from '../cells/cell-tables.js';
import { groupedBy, type CellGrouping } from '../cells/cell-grouping.js';
import type { ScoreFilter } from '../score-filter.js';

/** What the weights of scored answers add to one code of a cell's histogram, in millionths beyond one for each answer. */
interface ExtraWeight {
  measure: string;
  store_id?: string;
  month?: string;
  channel?: string;
  code: number;
  extra: number;
}

/** The extra weights of the answers that a filter lets through, grouped as their cells are. */
export async function readExtraWeights(
  tx: Transaction,
  filter: ScoreFilter,
  measures: readonly string[],
  by: readonly CellGrouping[],
): Promise<ExtraWeight[]> {
  const { table, columns } = cellTable(filter, 'choices');
  const { keys, named } = groupedBy(by, columns.day);
  const within = answersWithin(tx, filter, columns);
  return tx.query<ExtraWeight>(
    `${within.with}
     select ${named}, c.code, sum(c.extra_weight)::float8 as extra from ${table} c
     where c.organisation_id = $1 and c.measure = any($${within.next}) and c.extra_weight <> 0 and ${within.where}
     group by ${keys}, c.code`,
    [...within.values, measures],
  );
}

/** A cell, and what it was grouped by. */
interface GroupedCell {
  measure: string;
  storeId: string | null;
  month: string | null;
  channel: string | null;
  cell: Cell;
}

/** Cells with the weights of their answers in their histograms. */
export function withExtraWeights<Read extends GroupedCell>(
  cells: readonly Read[],
  weights: readonly ExtraWeight[],
): Read[] {
  const key = (...of: readonly (string | null | undefined)[]) => of.map((each) => each ?? '').join(' ');
  const byCell = Map.groupBy(weights, ({ measure, store_id: store, month, channel }) =>
    key(measure, store, month, channel),
  );
  return cells.map((read) => {
    const weightedHistogram = [...read.cell.weightedHistogram];
    for (const { code, extra } of byCell.get(key(read.measure, read.storeId, read.month, read.channel)) ?? [])
      if (code < weightedHistogram.length) weightedHistogram[code] = (weightedHistogram[code] ?? 0) + extra;
    return { ...read, cell: { ...read.cell, weightedHistogram } };
  });
}
