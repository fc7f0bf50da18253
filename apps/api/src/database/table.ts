import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Column } from './columns.js';
import { snakeCase } from './snake-case.js';

type Columns = Readonly<Record<string, Column>>;

/** A table as its room declares it: the one place that names its columns. */
export interface Table<Of extends Columns = Columns> {
  readonly name: string;
  /** The properties that its primary key is made of, in their order. */
  readonly key: readonly string[];
  readonly columns: Of;
  /** Unique constraints that a person can be in the way of, each with what it guards in words, such as `store code`. */
  readonly taken: Readonly<Record<string, string>>;
  readonly schema: EntitySchema<object>;
}

type ValueOf<Of> = Of extends Column<infer Value> ? Value : never;
type RowOf<Of extends Columns> = { -readonly [Name in keyof Of]: ValueOf<Of[Name]> };

/** A row of a table, by its properties. */
export type Row<Of extends Table> = RowOf<Of['columns']>;

type Left<Of extends Columns> = {
  [Name in keyof Of]: Of[Name] extends Column<unknown, false> ? never : Name;
}[keyof Of];
type NewOf<Of extends Columns> = Omit<RowOf<Of>, Left<Of> | 'organisationId'> & Partial<Pick<RowOf<Of>, Left<Of>>>;

/** A row to be: without the organisation, which the transaction knows, and with or without what the database sets. */
export type NewRow<Of extends Table> = NewOf<Of['columns']>;

/** Declares a table. Its columns are called as its properties are, in snake case. */
export function defineTable<const Of extends Columns>(
  name: string,
  key: readonly (keyof Of & string)[],
  columns: Of,
  taken: Readonly<Record<string, string>> = {},
): Table<Of> {
  const schema = new EntitySchema<object>({ name, tableName: name, columns: entityColumns(key, columns) });
  return { name, key, columns, taken, schema };
}

function entityColumns(key: readonly string[], columns: Columns): Record<string, EntitySchemaColumnOptions> {
  return Object.fromEntries(
    Object.entries(columns).map(([property, { type, isList, isNullable }]) => [
      property,
      { name: snakeCase(property), type, array: isList, nullable: isNullable, primary: key.includes(property) },
    ]),
  );
}
