import { snakeCase } from './snake-case.js';
import type { Table } from './table.js';

/** `s.id as "id", s.opened_on::text as "openedOn"`: a table's columns in a select, by the properties of its rows, without some. */
export function columnsOf<Of extends Pick<Table, 'columns'>>(
  table: Of,
  alias: string,
  ...without: readonly (keyof Of['columns'] & string)[]
): string {
  return Object.entries(table.columns)
    .filter(([name]) => !without.includes(name))
    .map(([name, column]) => `${alias}.${snakeCase(name)}${column.cast} as "${name}"`)
    .join(', ');
}
