import type { Transaction } from '../../database/transaction.js';
import { snakeCase } from '../../database/snake-case.js';
import { arrays, named, someColumns, type SomeColumns } from '../../database/some-columns.js';
import { cellColumns } from '../tables/cell-columns.js';
import { DayCellTable } from '../tables/day-cell.table.js';
import { FieldDayCellTable } from '../tables/field-day-cell.table.js';
import type { CellSums, GatheredCell } from './cell-sums.js';

const chosen = (code: number) => (cell: CellSums) => cell.histogram[code] ?? 0;

/** How each sum of a cell is read off. */
const read: { readonly [Name in keyof typeof cellColumns]: (cell: CellSums) => number | string } = {
  n: (cell) => cell.n,
  sum: (cell) => cell.sum,
  sumSquares: (cell) => cell.sumSquares,
  weight: (cell) => cell.weight,
  weightedSum: (cell) => String(cell.weightedSum),
  weightedSumSquares: (cell) => String(cell.weightedSumSquares),
  squaredWeight: (cell) => String(cell.squaredWeight),
  h0: chosen(0),
  h1: chosen(1),
  h2: chosen(2),
  h3: chosen(3),
  h4: chosen(4),
  h5: chosen(5),
  h6: chosen(6),
  h7: chosen(7),
  h8: chosen(8),
  h9: chosen(9),
  h10: chosen(10),
  notShown: (cell) => cell.notShown,
  notApplicable: (cell) => cell.notApplicable,
  skipped: (cell) => cell.skipped,
  refused: (cell) => cell.refused,
};
const sums = Object.keys(cellColumns) as (keyof typeof cellColumns)[];

/** The columns that a cell adds up. */
export const sumColumns: readonly string[] = sums.map((name) => snakeCase(name));

const place = ['surveyId', 'measure', 'storeId', 'channel', 'language'] as const;
const key = [...place, 'day'] as const;

/** The value of a customer's own field that cells are kept apart by. */
export interface CellPart {
  field: string;
  value: string;
}

/**
 * Adds to cells of days and of their months in one statement. Rows are taken in key order, so that folders never wait in a circle.
 * `lead` are columns of the key that come before all others.
 */
function statementFor(days: SomeColumns, months: string, lead: readonly (keyof CellPart)[]): string {
  const own = [...lead, ...place.map((name) => snakeCase(name))];
  const names = named(days);
  const added = (table: string) => sumColumns.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ');
  const summed = Object.entries(cellColumns)
    .map(([name, { type }]) => `sum(${snakeCase(name)})::${type} as ${snakeCase(name)}`)
    .join(', ');
  const inOrder = (time: string) =>
    [...lead, 'survey_id', 'measure', 'store_id', time, 'channel', 'language'].join(', ');
  const month = `date_trunc('month', day)`;
  return `
  with given as materialized (select * from unnest(${arrays(days, 2)}) as g (${names})),
  days as (
    insert into ${days.table.name} as d (organisation_id, ${names})
    select $1::uuid, ${names} from given order by ${inOrder('day')}
    on conflict (organisation_id, ${inOrder('day')}) do update set ${added('d')}
  )
  insert into ${months} as m (organisation_id, ${own.join(', ')}, month, ${sumColumns.join(', ')})
  select $1::uuid, ${own.join(', ')}, ${month}::date, ${summed}
  from given group by ${own.join(', ')}, ${month}
  order by ${inOrder(month)}
  on conflict (organisation_id, ${inOrder('month')}) do update set ${added('m')}`;
}

const ofAll = statementFor(someColumns(DayCellTable, [...key, ...sums]), 'month_cells', []);
const fieldColumns = someColumns(FieldDayCellTable, ['field', 'value', ...key, ...sums]);
const ofFields = statementFor(fieldColumns, 'field_month_cells', ['field', 'value']);

/** Adds gathered sums to the cells, days and months together. */
export async function writeCells(tx: Transaction, cells: readonly GatheredCell[]): Promise<void> {
  if (cells.length === 0) return;
  await tx.query(ofAll, [tx.organisationId, ...arraysOf(cells)]);
}

/** The same for cells by the values of customers' own fields. */
export async function writeFieldCells(tx: Transaction, cells: readonly (GatheredCell & CellPart)[]): Promise<void> {
  if (cells.length === 0) return;
  const parts = (['field', 'value'] as const).map((name) => cells.map((cell) => cell[name]));
  await tx.query(ofFields, [tx.organisationId, ...parts, ...arraysOf(cells)]);
}

function arraysOf(cells: readonly GatheredCell[]): unknown[][] {
  const keys = key.map((name) => cells.map((cell) => cell.key[name]));
  return [...keys, ...sums.map((name) => cells.map((cell) => read[name](cell.sums)))];
}
