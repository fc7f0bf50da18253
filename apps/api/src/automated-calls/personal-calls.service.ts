import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';

const theirs = `select c.attempt_id from automated_calls c join callings k on k.organisation_id = $1 and k.id = c.calling_id
  where c.organisation_id = $1 and k.customer_id = $2`;

/** What was said and pressed in the calls of a machine. */
@Injectable()
export class PersonalCalls implements PersonalData {
  readonly tables = ['automated_calls', 'automated_call_turns'];

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const values = [tx.organisationId, customerId];
    const automatedCalls = await tx.query<{ number: string | null; askedAt: Date; answeredAt: Date | null }>(
      `select number, asked_at as "askedAt", answered_at as "answeredAt" from automated_calls
       where organisation_id = $1 and attempt_id in (${theirs}) order by asked_at`,
      values,
    );
    const pressedInCalls = await tx.query<{ at: Date; digits: string; said: string }>(
      `select at, digits, said from automated_call_turns where organisation_id = $1 and attempt_id in (${theirs}) order by attempt_id, number`,
      values,
    );
    return { automatedCalls, pressedInCalls };
  }

  /** What was said goes, names and all, and what was pressed; that there was a call stays. */
  async forget(tx: Transaction, customerId: string) {
    const values = [tx.organisationId, customerId];
    await tx.query(`delete from automated_call_turns where organisation_id = $1 and attempt_id in (${theirs})`, values);
    await tx.query(
      `update automated_calls set number = null where organisation_id = $1 and attempt_id in (${theirs})`,
      values,
    );
    return {};
  }
}
