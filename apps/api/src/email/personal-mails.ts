import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.js';
import type { Transaction } from '../database/transaction.js';

interface ToldMail {
  kind: string;
  state: string;
  at: Date;
  detail: string | null;
  reports: { kind: string; at: string; detail: string }[];
}

/** Mails to a customer. Those that wait are not sent; what servers said of the others often quotes the address. */
@Injectable()
export class PersonalMails implements PersonalData {
  readonly tables = ['attempts', 'mail_reports'];

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const mails = await tx.query<ToldMail>(
      `select a.kind, a.state, coalesce(a.sent_at, a.changed_at) as at, a.detail, (
         select coalesce(json_agg(json_build_object('kind', r.kind, 'at', r.received_at, 'detail', r.detail) order by r.received_at), '[]')
         from mail_reports r where r.organisation_id = $1 and r.attempt_id = a.id) as reports
       from attempts a join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
       where a.organisation_id = $1 and i.customer_id = $2 order by at`,
      [tx.organisationId, customerId],
    );
    return { mails };
  }

  async forget(tx: Transaction, customerId: string) {
    const values = [tx.organisationId, customerId];
    await tx.query(
      `update mail_reports r set detail = '' from attempts a join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
       where r.organisation_id = $1 and a.organisation_id = $1 and r.attempt_id = a.id and i.customer_id = $2`,
      values,
    );
    const attempts = await tx.query<{ id: string }>(
      `update attempts a set detail = null, changed_at = now(),
         state = case when a.state in ('queued', 'sending') then 'cancelled' else a.state end,
         lease_owner = case when a.state = 'final' then a.lease_owner end, lease_until = case when a.state = 'final' then a.lease_until end
       from invitations i where a.organisation_id = $1 and i.organisation_id = $1 and a.invitation_id = i.id and i.customer_id = $2
       returning a.id`,
      values,
    );
    return { attemptIds: attempts.map(({ id }) => id) };
  }
}
