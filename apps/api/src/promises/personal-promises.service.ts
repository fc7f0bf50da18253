import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';
import { PromiseLog } from './promise-log.service.js';
import { PromisesReads } from './promises.reads.js';
import { PromiseTable } from './tables/promise.table.js';

/** What was promised to a customer. */
@Injectable()
export class PersonalPromises implements PersonalData {
  readonly tables = ['promises', 'promise_events'];

  constructor(
    private readonly log: PromiseLog,
    private readonly reads: PromisesReads,
    register: PersonalDataRegister,
  ) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    return { promises: await this.reads.ofCustomer(tx, customerId) };
  }

  async forget(tx: Transaction, customerId: string) {
    const made = await tx.table(PromiseTable).findBy({ customerId }, 'id');
    if (made.length > 0)
      await this.log.forget(
        tx,
        made.map(({ id }) => id),
      );
    return {};
  }

  async letGo(tx: Transaction, customerId: string): Promise<void> {
    await this.log.letGo(tx, customerId);
  }

  async involved(tx: Transaction, customerIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'select distinct customer_id as id from promises where organisation_id = $1 and customer_id = any($2)',
      [tx.organisationId, customerIds],
    );
    return rows.map(({ id }) => id);
  }
}
