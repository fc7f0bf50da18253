import { snakeCase } from './snake-case.js';
import type { Row, Table } from './table.js';

type NameIn<Of extends Table> = keyof Row<Of> & string;

/**
 * Some columns of a table, in an order: what a statement reads of a row, or writes. Its lists for SQL and the type of what it reads
 * (`Part`) come from here, so that they can't differ. It is said once beside its statements, and their texts are made once.
 */
export interface SomeColumns<Of extends Table = Table, Name extends NameIn<Of> = NameIn<Of>> {
  readonly table: Of;
  readonly names: readonly Name[];
}

/** What a row has in some columns. */
export type Part<Some> = Some extends SomeColumns<infer Of, infer Name> ? Pick<Row<Of>, Name> : never;

/** These columns. */
export function someColumns<Of extends Table, const Name extends NameIn<Of>>(
  table: Of,
  names: readonly Name[],
): SomeColumns<Of, Name> {
  return { table, names };
}

/** All columns but these. */
export function everyColumnBut<Of extends Table, const Name extends NameIn<Of>>(
  table: Of,
  without: readonly Name[],
): SomeColumns<Of, Exclude<NameIn<Of>, Name>> {
  const names = Object.keys(table.columns).filter((name) => !without.includes(name as Name));
  return { table, names: names as Exclude<NameIn<Of>, Name>[] };
}

/** In a select, by the properties of the rows: `s.id as "id", s.opened_on::text as "openedOn"`. */
export function selected({ table, names }: SomeColumns, alias: string): string {
  return names.map((name) => `${alias}.${snakeCase(name)}${table.columns[name]?.cast} as "${name}"`).join(', ');
}

/** As SQL calls them: `id, opened_on`, or `g.id, g.opened_on`. */
export function named({ names }: SomeColumns, alias?: string): string {
  return names.map((name) => (alias === undefined ? '' : `${alias}.`) + snakeCase(name)).join(', ');
}

/** In an upsert, taken from the row that was there to be inserted: `id = excluded.id, opened_on = excluded.opened_on`. */
export function excluded({ names }: SomeColumns): string {
  return names.map((name) => `${snakeCase(name)} = excluded.${snakeCase(name)}`).join(', ');
}

/** Parameters that bring many rows to `unnest`, one for each column, none of them a list, from a number on: `$2::uuid[], $3::date[]`. */
export function arrays({ table, names }: SomeColumns, first: number): string {
  return names.map((name, index) => `$${first + index}::${table.columns[name]?.type}[]`).join(', ');
}

/** The values of those parameters. */
export function listsOf<Of extends Table, Name extends NameIn<Of>>(
  { table, names }: SomeColumns<Of, Name>,
  rows: readonly Readonly<Pick<Row<Of>, Name>>[],
): unknown[][] {
  return names.map((name) => {
    const values = rows.map((row) => row[name]);
    if (table.columns[name]?.type !== 'jsonb') return values;
    return values.map((value) => (value === null ? null : JSON.stringify(value)));
  });
}
