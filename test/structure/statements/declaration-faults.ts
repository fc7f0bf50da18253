import type pg from 'pg';
import type { Table } from '../../../apps/api/src/database/table.ts';
import { snakeCase } from '../../../apps/api/src/database/snake-case.ts';

interface Column {
  table: string;
  name: string;
  type: string;
  isList: boolean;
  isNullable: boolean;
  hasDefault: boolean;
  key: number;
  texts: string[] | null;
}

/** Where tables are not as they are declared, or not declared: columns, their types, what is left to the database, and keys. */
export async function declarationFaults(client: pg.Client, tables: readonly Table[]): Promise<string[]> {
  const there = await catalogue(client);
  const declared = new Map(tables.flatMap((table) => columnsOf(table).map((one) => [`${one.table}.${one.name}`, one])));
  const faults: string[] = [];
  for (const [name, column] of there) {
    const said = declared.get(name);
    if (!said) faults.push(`${name} is not declared`);
    else if (JSON.stringify(said) !== JSON.stringify(column))
      faults.push(`${name} is ${JSON.stringify(column)}, and declared as ${JSON.stringify(said)}`);
  }
  for (const name of declared.keys()) if (!there.has(name)) faults.push(`${name} is not there`);
  const unique = await uniqueConstraints(client);
  for (const { name, taken } of tables)
    for (const constraint of Object.keys(taken))
      if (!unique.has(`${name}.${constraint}`)) faults.push(`${constraint} is no unique constraint of ${name}`);
  return faults;
}

function columnsOf({ name, key, columns }: Table): Column[] {
  return Object.entries(columns).map(([property, { type, isList, isNullable, hasDefault, texts }]) => ({
    table: name,
    name: snakeCase(property),
    type: type === 'timestamptz' ? 'timestamp with time zone' : type,
    isList,
    isNullable,
    hasDefault,
    key: key.indexOf(property),
    texts: texts ? [...texts].toSorted() : null,
  }));
}

async function uniqueConstraints(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select conrelid::regclass || '.' || conname as name from pg_constraint where contype = 'u'`,
  );
  return new Set(rows.map(({ name }) => name));
}

async function catalogue(client: pg.Client): Promise<Map<string, Column>> {
  const { rows } = await client.query<Column>(
    `select c.relname as "table", a.attname as "name", format_type(coalesce(nullif(t.typelem, 0), t.oid), null) as "type",
       t.typcategory = 'A' as "isList", not a.attnotnull as "isNullable", a.atthasdef as "hasDefault",
       coalesce(array_position(p.conkey, a.attnum), 0) - 1 as "key",
       (select array_agg(distinct m[1] order by m[1]) from pg_constraint k,
          regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g') m
        where k.conrelid = c.oid and k.contype = 'c'
          and pg_get_constraintdef(k.oid) like 'CHECK ((' || a.attname || ' = ANY (ARRAY[%') as "texts"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_type t on t.oid = a.atttypid
     left join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations'
     order by c.relname, a.attnum`,
  );
  return new Map(rows.map((row) => [`${row.table}.${row.name}`, row]));
}
