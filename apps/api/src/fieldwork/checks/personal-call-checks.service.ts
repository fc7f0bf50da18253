import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../../customers/personal-data.service.js';
import type { Transaction } from '../../database/transaction.js';
import { CallCheckTable } from '../tables/call-check.table.js';

/** That a customer was asked whether she was called, and what she said. */
@Injectable()
export class PersonalCallChecks implements PersonalData {
  readonly tables = ['call_checks'];

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const askedWhetherCalled = await tx.query<{ at: Date; answer: string | null }>(
      `select changed_at as at, answer from call_checks where organisation_id = $1 and customer_id = $2 order by changed_at`,
      [tx.organisationId, customerId],
    );
    return { askedWhetherCalled };
  }

  async forget(tx: Transaction, customerId: string) {
    await tx.table(CallCheckTable).delete({ customerId });
    return {};
  }
}
