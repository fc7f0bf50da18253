import type { EntityManager } from 'typeorm';
import type { FlowEvent } from '../jobs/flow-event.js';

/** One transaction of one organisation. What follows from it (events, jobs) is written in it too. */
export interface Transaction {
  readonly organisationId: string;
  readonly manager: EntityManager;
  /** Runs one parameterised statement and gives its rows. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The first row, or null. */
  first<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row | null>;
  /** The number of rows that an insert, update or delete touched. */
  change(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** Records that something happened; the jobs that `flow.ts` names for it run after the commit. */
  publish(event: FlowEvent): Promise<void>;
}
