import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../../customers/personal-data.service.js';
import type { Transaction } from '../../database/transaction.js';
import { toldState } from './attempt-state.js';
import { AttemptsService } from './attempts.service.js';

/** Each time that a customer was asked, in whichever way. What waits is not made, and what was noted often quotes the address. */
@Injectable()
export class PersonalAttempts implements PersonalData {
  readonly tables = ['attempts'];

  constructor(
    private readonly attempts: AttemptsService,
    register: PersonalDataRegister,
  ) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const attempts = await tx.query<{ channel: string; kind: string; state: string; at: Date; detail: string | null }>(
      `select a.channel, a.kind, ${toldState('a')} as state, coalesce(a.sent_at, a.changed_at) as at, a.detail
       from attempts a join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
       where a.organisation_id = $1 and i.customer_id = $2 order by at`,
      [tx.organisationId, customerId],
    );
    return { attempts };
  }

  async forget(tx: Transaction, customerId: string) {
    return { attemptIds: await this.attempts.forget(tx, customerId) };
  }
}
