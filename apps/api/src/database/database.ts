import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { EventWriter } from '../jobs/event-writer.js';
import type { FlowEvent } from '../jobs/flow-event.js';
import type { Transaction } from './transaction.js';

/** The one door to PostgreSQL: every statement runs in a transaction that is bound to one organisation, or to none. */
@Injectable()
export class Database {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    private readonly events: EventWriter,
  ) {}

  /** Runs the work in one transaction that sees and writes this organisation's rows only. */
  async inOrganisation<Result>(organisationId: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.#inTransaction({ 'app.organisation': organisationId }, organisationId, work);
  }

  /** Runs the work outside any organisation: only the installation's own tables answer. */
  async inInstallation<Result>(
    work: (tx: Transaction) => Promise<Result>,
    bound: Record<string, string> = {},
  ): Promise<Result> {
    return this.#inTransaction(bound, '', work);
  }

  async #inTransaction<Result>(
    bound: Record<string, string>,
    organisationId: string,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      const names = Object.entries(bound).flat();
      const calls = Object.keys(bound).map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`);
      if (calls.length > 0) await runner.query(`select ${calls.join(', ')}`, names);
      const result = await work(this.#transaction(runner, organisationId));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
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
      manager: runner.manager,
      query,
      first: async <Row extends object>(sql: string, parameters?: readonly unknown[]) =>
        (await query<Row>(sql, parameters))[0] ?? null,
      change: async (sql, parameters) => (await run(sql, parameters)).affected ?? 0,
      publish: (event: FlowEvent) => this.events.write(organisationId, event, (sql, values) => query(sql, values)),
    };
  }
}
