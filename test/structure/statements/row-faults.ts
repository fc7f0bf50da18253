import type pg from 'pg';
import { describeStatement, numbered } from './describe-statement.ts';
import type { RowType, Statement } from './find-statements.ts';

/** What the driver makes of PostgreSQL's types, by their names; of others a text. */
const made: Record<string, string> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  oid: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  timestamp: 'Date',
  date: 'Date',
  json: 'anything',
  jsonb: 'anything',
  bytea: 'Buffer',
};

/** Where statements are refused, or what they say of their rows is not what PostgreSQL says. */
export async function rowFaults(client: pg.Client, statements: readonly Statement[]): Promise<string[]> {
  const { rows } = await client.query<{ oid: number; name: string; element: string | null }>(
    `select t.oid::int as oid, t.typname as name, e.typname as element from pg_type t
     left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'`,
  );
  const kinds = new Map(
    rows.map(({ oid, name, element }) => [
      oid,
      element === null ? (made[name] ?? 'string') : `list of ${made[element] ?? 'string'}`,
    ]),
  );
  const faults: string[] = [];
  for (const { place, texts, row } of statements) {
    if (!Array.isArray(texts)) continue;
    for (const text of texts) {
      const description = await describeStatement(client, numbered(text));
      if ('refused' in description) faults.push(`${place}: ${description.refused}`);
      else if (row !== null)
        faults.push(...differences(row, columnsOf(description.columns, kinds)).map((each) => `${place}: ${each}`));
    }
  }
  return [...new Set(faults)];
}

function columnsOf(columns: { name: string; type: number }[], kinds: ReadonlyMap<number, string>) {
  return new Map(columns.map(({ name, type }) => [name, kinds.get(type) ?? 'string']));
}

function differences({ named, others }: RowType, columns: ReadonlyMap<string, string>): string[] {
  const missing = Object.entries(named).flatMap(([name, { isOptional }]) =>
    columns.has(name) || isOptional ? [] : [`no column ${name}`],
  );
  const wrong = [...columns].flatMap(([name, column]) => {
    const said = named[name]?.type ?? others;
    if (said === null) return [`nobody knows of the column ${name}`];
    return fits(column, said) ? [] : [`${name} is ${column}, and said to be ${said}`];
  });
  return [...missing, ...wrong];
}

function fits(column: string, said: string): boolean {
  if (said === 'anything' || said.split(' | ').includes(column)) return true;
  if (column === 'anything') return true;
  if (column === 'list of anything') return said.startsWith('list');
  return said === `list of ${column.slice('list of '.length)}`;
}
