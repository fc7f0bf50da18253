import { columnsOf } from '../../../apps/api/src/database/columns-of.ts';
import type { Table } from '../../../apps/api/src/database/table.ts';
import { isList, isShape, isText, type Value } from './values.ts';

/** Functions that are called with what the source gives them, instead of followed: they leave out what a run alone could tell. */
export const workedOut: Readonly<Record<string, (given: readonly (Value | null)[]) => string | null>> = {
  columnsOf: ([table, alias, ...without]) =>
    columnsOf(plain(table) as Pick<Table, 'columns'>, String(plain(alias)), ...(without.map(plain) as string[])),
};

/** A value as JavaScript has it; null where that can't be told. */
function plain(value: Value | null | undefined): unknown {
  if (value === null || value === undefined || isText(value)) return value ?? null;
  if (isList(value)) return value.list.map(plain);
  return isShape(value) ? Object.fromEntries([...value.members].map(([name, get]) => [name, plain(get())])) : null;
}
