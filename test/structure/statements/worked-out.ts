import {
  arrays,
  everyColumnBut,
  excluded,
  named,
  selected,
  type SomeColumns,
} from '../../../apps/api/src/database/some-columns.ts';
import { snakeCase } from '../../../apps/api/src/database/snake-case.ts';
import type { Table } from '../../../apps/api/src/database/table.ts';
import { isList, isShape, isText, type Value } from './values.ts';

type Given = readonly (Value | null)[];

/** Functions that are called with what the source gives them, instead of followed: they leave out what a run alone could tell. */
export const workedOut: Readonly<Record<string, (given: Given) => Value | null>> = {
  snakeCase: ([name]) => snakeCase(String(plain(name))),
  selected: ([some, alias]) => selected(columnsOf(some), String(plain(alias))),
  named: ([some, alias]) => named(columnsOf(some), ...(alias === undefined ? [] : [String(plain(alias))])),
  excluded: ([some]) => excluded(columnsOf(some)),
  arrays: ([some, first]) => arrays(columnsOf(some), Number(plain(first))),
  everyColumnBut: ([table, without]) => {
    const { names } = everyColumnBut(plain(table) as Table, plain(without) as never[]);
    return shapeOf({ table: table ?? null, names: { list: names } });
  },
};

const columnsOf = (some: Value | null | undefined) => plain(some) as SomeColumns;

function shapeOf(members: Record<string, Value | null>): Value {
  return { members: new Map(Object.entries(members).map(([name, value]) => [name, () => value])) };
}

/** A value as JavaScript has it; null where that can't be told. */
function plain(value: Value | null | undefined): unknown {
  if (value === null || value === undefined || isText(value)) return value ?? null;
  if (isList(value)) return value.list.map(plain);
  return isShape(value) ? Object.fromEntries([...value.members].map(([name, get]) => [name, plain(get())])) : null;
}
