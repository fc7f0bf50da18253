import type { FlowEvent } from '../jobs/flow-event.js';
import type { Table } from './table.js';
import type { TableRows } from './table-rows.js';

/** A statement that a connection keeps by its name, and the plan of it with it; each name has one text. */
export interface Prepared {
  name: string;
  text: string;
}

/**
 * In the list of a select: what is prepared is planned once for each connection, not for each of its first values, from here on to the end of
 * the transaction. For look-ups by key, of which the plan costs more than the rows; a plan made while a
 * table was empty must not read it whole, nor sort what an index has in order.
 */
export const plannedOnce = `set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
  set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)`;

/** One transaction of one organisation. What follows from it (events, jobs) is written in it too. */
export interface Transaction {
  readonly organisationId: string;
  /** Runs one parameterised statement and gives its rows. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The same, of a statement that is run so often that its plan is worth being kept. */
  prepared<Row extends object>(statement: Prepared, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The first row, or null. */
  first<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row | null>;
  /** The number of rows that an insert, update or delete touched. */
  change(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** The rows of a table that are this organisation's: what one row or a few are about, without SQL. */
  table<Of extends Table>(table: Of): TableRows<Of>;
  /** Records that something happened; the jobs that `flow.ts` names for it run after the commit. */
  publish(event: FlowEvent): Promise<void>;
}
