import type { FlowEvent } from '../jobs/flow-event.js';
import type { Table } from './table.js';
import type { TableRows } from './table-rows.js';

/** One transaction of one organisation. What follows from it (events, jobs) is written in it too. */
export interface Transaction {
  readonly organisationId: string;
  /** Runs one parameterised statement and gives its rows. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The first row, or null. */
  first<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row | null>;
  /** The number of rows that an insert, update or delete touched. */
  change(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** The rows of a table that are this organisation's: what one row or a few are about, without SQL. */
  table<Of extends Table>(table: Of): TableRows<Of>;
  /** Records that something happened; the jobs that `flow.ts` names for it run after the commit. */
  publish(event: FlowEvent): Promise<void>;
}
