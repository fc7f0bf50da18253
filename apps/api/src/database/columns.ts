/** PostgreSQL's types that the tables use. */
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'boolean'
  | 'smallint'
  | 'integer'
  | 'bigint'
  | 'numeric'
  | 'double precision'
  | 'date'
  | 'timestamptz'
  | 'jsonb'
  | 'bytea'
  | 'bit';

/** One column of a table: `Value` is what a row of it has, `Left` whether a new row may leave it to the database. */
export interface Column<Value = unknown, Left extends boolean = boolean> {
  readonly type: ColumnType;
  /** What turns it into `Value` where SQL selects it. */
  readonly cast: string;
  readonly isList: boolean;
  readonly isNullable: boolean;
  readonly hasDefault: boolean;
  /** The only texts that it may be; null where any may. */
  readonly texts: readonly string[] | null;
  /** For the compiler alone; never there. */
  readonly of?: Value;
  readonly left?: Left;
}

function column<Value>(type: ColumnType, cast = '', texts: readonly string[] | null = null): Column<Value, false> {
  return { type, cast, texts, isList: false, isNullable: false, hasDefault: false };
}

export const uuid = () => column<string>('uuid');
export const text = () => column<string>('text');
/** A text that is one of these, which a check of the table ensures too. */
export const oneOf = <const Texts extends readonly string[]>(...texts: Texts) =>
  column<Texts[number]>('text', '', texts);
export const boolean = () => column<boolean>('boolean');
export const smallint = () => column<number>('smallint');
export const integer = () => column<number>('integer');
/** A whole number within ±2⁵³. */
export const bigint = () => column<number>('bigint');
/** An exact decimal number, as a text. */
export const numeric = () => column<string>('numeric');
export const double = () => column<number>('double precision');
/** A day of the calendar, `YYYY-MM-DD`. */
export const day = () => column<string>('date', '::text');
/** A moment in time. */
export const moment = () => column<Date>('timestamptz');
export const json = <Value>() => column<Value>('jsonb');
export const bytes = () => column<Buffer>('bytea');
/** A row of bits, as a text of 0 and 1. */
export const bits = () => column<string>('bit');

/** The same, or null. */
export function orNull<Value, Left extends boolean>(of: Column<Value, Left>): Column<Value | null, true> {
  return { ...of, isNullable: true } as Column<Value | null, true>;
}

/** The same, which the database sets where a new row does not. */
export function byDefault<Value, Left extends boolean>(of: Column<Value, Left>): Column<Value, true> {
  return { ...of, hasDefault: true } as Column<Value, true>;
}

/** Many of it, as PostgreSQL's array. */
export function listOf<Value>(of: Column<Value, false>): Column<Value[], false> {
  return { ...of, isList: true, cast: of.cast === '' ? '' : `${of.cast}[]` } as unknown as Column<Value[], false>;
}
