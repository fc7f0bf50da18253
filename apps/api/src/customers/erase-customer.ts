import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/change-trail.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { CustomersReads } from './customers.reads.js';
import { OptOuts } from './opt-outs.js';

/** Erases customers: the person goes, and is not asked again by coming back; the figures stay. */
@Injectable()
export class EraseCustomer {
  constructor(
    private readonly reads: CustomersReads,
    private readonly optOuts: OptOuts,
    private readonly trail: ChangeTrail,
  ) {}

  /** Leaves no personal trace: the answers stay, cut off from the person, without what the person wrote. */
  async erase(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.optOuts.note(tx, [await this.reads.one(tx, id)], 'erased');
    await tx.query(
      `delete from comments where organisation_id = $1 and response_id in
         (select id from responses where organisation_id = $1 and customer_id = $2)`,
      [tx.organisationId, id],
    );
    const responses = await tx.query<{ id: string }>(
      `update responses set customer_id = null, invitation_id = null, record = jsonb_set(record, '{answers}', (
         select coalesce(jsonb_object_agg(key, case when jsonb_typeof(value -> 'value') = 'string' then '{"empty": "skipped"}'::jsonb
           when jsonb_typeof(value -> 'value' -> 'other') = 'string' then jsonb_set(value, '{value,other}', '""') else value end), '{}')
         from jsonb_each(record -> 'answers')))
       where organisation_id = $1 and customer_id = $2 returning id`,
      [tx.organisationId, id],
    );
    await tx.query(
      'delete from fills f using invitations i where f.organisation_id = $1 and i.organisation_id = $1 and f.invitation_id = i.id and i.customer_id = $2',
      [tx.organisationId, id],
    );
    const attemptIds = await forgetMails(tx, id);
    const responseIds = responses.map((response) => response.id);
    await tx.publish({ name: 'customer.erased', customerId: id, attemptIds, responseIds });
    await tx.query('delete from customers where organisation_id = $1 and id = $2', [tx.organisationId, id]);
    await this.trail.record(tx, who, { action: 'erased', kind: 'customer', id, name: '' });
  }
}

/** Mails that wait are not sent; what servers said of the others often quotes the address. */
async function forgetMails(tx: Transaction, customerId: string): Promise<string[]> {
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
  return attempts.map(({ id }) => id);
}
