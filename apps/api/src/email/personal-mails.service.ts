import { Injectable } from '@nestjs/common';
import { CustomerHistory } from '../customers/customer-history.reads.js';
import type { AskedRow } from '../customers/customers.wire.js';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';

/** What came back about mails to a customer: what servers said often quotes the address. */
@Injectable()
export class PersonalMails implements PersonalData {
  readonly tables = ['mail_attempts', 'mail_reports'];

  constructor(register: PersonalDataRegister, history: CustomerHistory) {
    register.add(this);
    history.add((tx, customerId, most) => this.#history(tx, customerId, most));
  }

  async tell(tx: Transaction, customerId: string) {
    const mailReports = await tx.query<{ kind: string; at: Date; detail: string }>(
      `select r.kind, r.received_at as at, r.detail from mail_reports r ${ofCustomer('r')} order by r.received_at`,
      [tx.organisationId, customerId],
    );
    const mailsThatCameBack = await tx.query<{ bouncedAt: Date | null; awayAt: Date | null; said: string | null }>(
      `select m.bounced_at as "bouncedAt", m.away_at as "awayAt", m.said from mail_attempts m ${ofCustomer('m')} order by m.attempt_id`,
      [tx.organisationId, customerId],
    );
    return { mailReports, mailsThatCameBack };
  }

  async forget(tx: Transaction, customerId: string) {
    const values = [tx.organisationId, customerId];
    await tx.query(
      `update mail_reports set detail = '' where organisation_id = $1 and id in (select r.id from mail_reports r ${ofCustomer('r')})`,
      values,
    );
    await tx.query(
      `update mail_attempts set said = null
       where organisation_id = $1 and attempt_id in (select m.attempt_id from mail_attempts m ${ofCustomer('m')})`,
      values,
    );
    return {};
  }

  async #history(tx: Transaction, customerId: string, most: number): Promise<AskedRow[]> {
    return tx.query<AskedRow>(
      `select r.received_at as at, c.name as campaign, c.id as "campaignId", a.channel, 'report' as what, r.kind as outcome, r.detail
       from mail_reports r ${ofCustomer('r', 'join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id')}
       order by r.received_at desc limit $3`,
      [tx.organisationId, customerId, most],
    );
  }
}

/** Of rows about attempts those whose invitation is the customer's. */
const ofCustomer = (rows: string, more = '') => `
  join attempts a on a.organisation_id = ${rows}.organisation_id and a.id = ${rows}.attempt_id
  join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id ${more}
  where ${rows}.organisation_id = $1 and i.customer_id = $2`;
