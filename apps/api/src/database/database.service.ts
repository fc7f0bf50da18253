import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { escapeLiteral, type PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { isWork } from '../jobs/as-work.js';
import { EventWriter } from '../jobs/event-writer.service.js';
import type { FlowEvent } from '../jobs/flow-event.js';
import { keptForInner } from './connections/connections-for.js';
import { WORK_SOURCE } from './data-source.js';
import { Pulse } from './connections/pulse.service.js';
import { rowsOf } from './table-rows.js';
import type { Prepared, Transaction } from './transaction.js';
import { Turns } from './connections/turns.js';

/** The connections of requests, or of work, and who may take one now. */
interface Share {
  source: DataSource;
  turns: Turns;
  inside: AsyncLocalStorage<true>;
}

/** The one door to PostgreSQL: every statement runs in a transaction that is bound to one organisation, or to none. */
@Injectable()
export class Database {
  readonly #requests: Share;
  readonly #work: Share;

  constructor(
    @Inject(DataSource) source: DataSource,
    @Inject(WORK_SOURCE) workSource: DataSource,
    private readonly events: EventWriter,
    private readonly pulse: Pulse,
  ) {
    this.#requests = shareOf(source, 5_000);
    this.#work = shareOf(workSource, 60_000);
  }

  /** Runs the work in one transaction that sees and writes this organisation's rows only. */
  async inOrganisation<Result>(organisationId: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.#inTurn({ 'app.organisation': organisationId }, organisationId, work);
  }

  /** Runs the work outside any organisation: only the installation's own tables answer. */
  async inInstallation<Result>(
    work: (tx: Transaction) => Promise<Result>,
    bound: Record<string, string> = {},
  ): Promise<Result> {
    return this.#inTurn(bound, '', work);
  }

  /** Waits for a connection; one inside of another never does, or all could wait for one another. */
  async #inTurn<Result>(
    bound: Record<string, string>,
    organisationId: string,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    this.pulse.refuseWhileAway();
    const { source, turns, inside } = isWork() ? this.#work : this.#requests;
    const run = () => this.#inTransaction(source, bound, organisationId, work);
    return inside.getStore() ? run() : turns.during(organisationId, () => inside.run(true, run));
  }

  async #inTransaction<Result>(
    source: DataSource,
    bound: Record<string, string>,
    organisationId: string,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const runner = source.createQueryRunner();
    await runner.connect();
    try {
      await begin(runner, bound);
      const result = await work(this.#transaction(runner, organisationId));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // Where the connection broke there is nothing to roll back, and what broke it is what went wrong.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  #transaction(runner: QueryRunner, organisationId: string): Transaction {
    const run = (sql: string, parameters: readonly unknown[] = []) => runner.query(sql, [...parameters], true);
    const query = async <Row extends object>(sql: string, parameters?: readonly unknown[]) =>
      (await run(sql, parameters)).records as Row[];
    return {
      organisationId,
      query,
      prepared: async <Row extends object>(statement: Prepared, values: readonly unknown[] = []) => {
        // TypeORM passes on texts only; it is this connection all the same.
        const client = (await runner.connect()) as PoolClient;
        return (await client.query<Row>({ ...statement, values: [...values] })).rows;
      },
      first: async <Row extends object>(sql: string, parameters?: readonly unknown[]) =>
        (await query<Row>(sql, parameters))[0] ?? null,
      change: async (sql, parameters) => (await run(sql, parameters)).affected ?? 0,
      table: (of) => rowsOf(of, runner.manager, organisationId),
      publish: (event: FlowEvent) => this.events.write(organisationId, event, (sql, values) => query(sql, values)),
    };
  }
}

/** A transaction, and whom it is bound to, in one round trip; TypeORM is told of it, so that it ends it and lets rows be locked. */
async function begin(runner: QueryRunner, bound: Record<string, string>): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const calls = Object.entries(bound).map((pair) => `set_config(${pair.map(escapeLiteral).join(', ')}, true)`);
  await client.query(`start transaction${calls.length > 0 ? `; select ${calls.join(', ')}` : ''}`);
  Object.assign(runner, { isTransactionActive: true });
}

function shareOf(source: DataSource, patience: number): Share {
  const size = (source.options as { poolSize?: number }).poolSize ?? 2;
  const atOnce = size - keptForInner(size);
  // A quarter stays free for organisations that come later.
  const ofOne = Math.max(1, atOnce - Math.max(1, Math.floor(atOnce / 4)));
  return { source, turns: new Turns({ atOnce, ofOne, patience }), inside: new AsyncLocalStorage() };
}
