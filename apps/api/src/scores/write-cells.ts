import type { Transaction } from '../database/transaction.js';
import type { CellKey } from './cell-key.js';
import type { CellSums } from './cell-sums.js';

/** Every sum of a cell: its column and how it is read off. */
const sums: readonly { column: string; type: string; of: (sums: CellSums) => number | string }[] = [
  { column: 'n', type: 'bigint', of: (cell) => cell.n },
  { column: 'sum', type: 'bigint', of: (cell) => cell.sum },
  { column: 'sum_squares', type: 'bigint', of: (cell) => cell.sumSquares },
  { column: 'weight', type: 'bigint', of: (cell) => cell.weight },
  { column: 'weighted_sum', type: 'numeric', of: (cell) => String(cell.weightedSum) },
  { column: 'weighted_sum_squares', type: 'numeric', of: (cell) => String(cell.weightedSumSquares) },
  { column: 'squared_weight', type: 'numeric', of: (cell) => String(cell.squaredWeight) },
  ...Array.from({ length: 11 }, (_, code) => ({
    column: `h${code}`,
    type: 'bigint',
    of: (cell: CellSums) => cell.histogram[code] ?? 0,
  })),
  { column: 'not_shown', type: 'bigint', of: (cell) => cell.notShown },
  { column: 'not_applicable', type: 'bigint', of: (cell) => cell.notApplicable },
  { column: 'skipped', type: 'bigint', of: (cell) => cell.skipped },
  { column: 'refused', type: 'bigint', of: (cell) => cell.refused },
];

/** The columns that a cell adds up. */
export const sumColumns: readonly string[] = sums.map(({ column }) => column);

const given = [
  ...['survey_id uuid', 'measure text', 'store_id uuid', 'channel text', 'language text', 'day date'].map((each) =>
    each.split(' '),
  ),
  ...sums.map(({ column, type }) => [column, type]),
];
const arrays = given.map(([, type], index) => `$${index + 2}::${type}[]`).join(', ');
const names = given.map(([name]) => name).join(', ');
const added = (table: string) => sumColumns.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ');
const summed = sums.map(({ column, type }) => `sum(${column})::${type} as ${column}`).join(', ');

/** Adds to cells of days and of their months in one statement. Rows are taken in key order, so that folders never wait in a circle. */
const statement = `
  with given as materialized (select * from unnest(${arrays}) as g (${names})),
  days as (
    insert into day_cells as d (organisation_id, ${names})
    select $1::uuid, ${names} from given order by survey_id, measure, store_id, day, channel, language
    on conflict (organisation_id, survey_id, measure, store_id, day, channel, language) do update set ${added('d')}
  )
  insert into month_cells as m (organisation_id, survey_id, measure, store_id, channel, language, month, ${sumColumns.join(', ')})
  select $1::uuid, survey_id, measure, store_id, channel, language, date_trunc('month', day)::date, ${summed}
  from given group by survey_id, measure, store_id, channel, language, date_trunc('month', day)
  order by survey_id, measure, store_id, date_trunc('month', day), channel, language
  on conflict (organisation_id, survey_id, measure, store_id, month, channel, language) do update set ${added('m')}`;

/** Adds gathered sums to the cells, days and months together. */
export async function writeCells(tx: Transaction, cells: readonly { key: CellKey; sums: CellSums }[]): Promise<void> {
  if (cells.length === 0) return;
  const keys = (['surveyId', 'measure', 'storeId', 'channel', 'language', 'day'] as const).map((name) =>
    cells.map(({ key }) => key[name]),
  );
  await tx.query(statement, [tx.organisationId, ...keys, ...sums.map(({ of }) => cells.map((cell) => of(cell.sums)))]);
}
