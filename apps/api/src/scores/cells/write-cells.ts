import type { Transaction } from '../../database/transaction.js';
import type { CellSums, GatheredCell } from './cell-sums.js';

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

/** Where cells are kept: those of all answers, or those of the answers of customers with a value in one of their own fields. */
interface CellTables {
  days: string;
  months: string;
  /** Columns of the key that come before all others. */
  lead: readonly (keyof CellPart)[];
}

/** The value of a customer's own field that cells are kept apart by. */
export interface CellPart {
  field: string;
  value: string;
}

const keyTypes = { survey_id: 'uuid', measure: 'text', store_id: 'uuid', channel: 'text', language: 'text' };

/** Adds to cells of days and of their months in one statement. Rows are taken in key order, so that folders never wait in a circle. */
function statementFor({ days, months, lead }: CellTables): string {
  const own = [...lead, ...Object.keys(keyTypes)];
  const types = [...lead.map(() => 'text'), ...Object.values(keyTypes), 'date', ...sums.map(({ type }) => type)];
  const arrays = types.map((type, index) => `$${index + 2}::${type}[]`).join(', ');
  const names = [...own, 'day', ...sumColumns].join(', ');
  const added = (table: string) => sumColumns.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ');
  const summed = sums.map(({ column, type }) => `sum(${column})::${type} as ${column}`).join(', ');
  const inOrder = (time: string) =>
    [...lead, 'survey_id', 'measure', 'store_id', time, 'channel', 'language'].join(', ');
  const month = `date_trunc('month', day)`;
  return `
  with given as materialized (select * from unnest(${arrays}) as g (${names})),
  days as (
    insert into ${days} as d (organisation_id, ${names})
    select $1::uuid, ${names} from given order by ${inOrder('day')}
    on conflict (organisation_id, ${inOrder('day')}) do update set ${added('d')}
  )
  insert into ${months} as m (organisation_id, ${own.join(', ')}, month, ${sumColumns.join(', ')})
  select $1::uuid, ${own.join(', ')}, ${month}::date, ${summed}
  from given group by ${own.join(', ')}, ${month}
  order by ${inOrder(month)}
  on conflict (organisation_id, ${inOrder('month')}) do update set ${added('m')}`;
}

const ofAll = statementFor({ days: 'day_cells', months: 'month_cells', lead: [] });
const ofFields = statementFor({ days: 'field_day_cells', months: 'field_month_cells', lead: ['field', 'value'] });

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
  const keys = (['surveyId', 'measure', 'storeId', 'channel', 'language', 'day'] as const).map((name) =>
    cells.map(({ key }) => key[name]),
  );
  return [...keys, ...sums.map(({ of }) => cells.map((cell) => of(cell.sums)))];
}
