import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/change-trail.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { ChangeCustomerInput, CustomerInput, PurchaseInput } from './customers.dto.js';
import { CustomersReads } from './customers.reads.js';
import { emailDigest, masked } from './email-digest.js';
import type { Topic } from './topics.js';

/** Why an address gets no more mail. */
export type SuppressionReason = 'unsubscribed' | 'complained' | 'dead_address' | 'bounces' | 'by_hand';

/** Adds, changes and erases customers, and keeps the list of those who get no mail. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly reads: CustomersReads,
    private readonly trail: ChangeTrail,
  ) {}

  async add(tx: Transaction, who: Who, input: CustomerInput): Promise<string> {
    const id = newId();
    await tx.query(
      `insert into customers (organisation_id, id, reference, email, name, phone, language, consent, consent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, case when $8 = 'unknown' then null else now() end)`,
      [tx.organisationId, id, input.reference, input.email, input.name, input.phone, input.language, input.consent],
    );
    await this.trail.record(tx, who, { action: 'added', kind: 'customer', id, name: '' });
    return id;
  }

  async change(tx: Transaction, who: Who, id: string, input: ChangeCustomerInput): Promise<void> {
    const before = await this.reads.one(tx, id);
    const after = { ...before, ...input };
    await tx.query(
      `update customers set reference = $3, email = $4, name = $5, phone = $6, language = $7, consent = $8,
         consent_at = case when consent = $8 then consent_at else now() end
       where organisation_id = $1 and id = $2`,
      [tx.organisationId, id, after.reference, after.email, after.name, after.phone, after.language, after.consent],
    );
    // The trail says which fields were changed; what stood in them is personal and would outlive an erasure.
    const fields = Object.fromEntries(Object.keys(input).map((name) => [name, ['…', '…'] as [unknown, unknown]]));
    await this.trail.record(tx, who, { action: 'changed', kind: 'customer', id, name: '', fields });
  }

  /** Leaves no personal trace: the answers stay, cut off from the person, without what the person wrote. */
  async erase(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.reads.one(tx, id);
    await tx.query(
      `delete from comments where organisation_id = $1 and response_id in
         (select id from responses where organisation_id = $1 and customer_id = $2)`,
      [tx.organisationId, id],
    );
    await tx.query(
      `update responses set customer_id = null, invitation_id = null, record = jsonb_set(record, '{answers}', (
         select coalesce(jsonb_object_agg(key, case when jsonb_typeof(value -> 'value') = 'string' then '{"empty": "skipped"}'::jsonb
           when jsonb_typeof(value -> 'value' -> 'other') = 'string' then jsonb_set(value, '{value,other}', '""') else value end), '{}')
         from jsonb_each(record -> 'answers')))
       where organisation_id = $1 and customer_id = $2`,
      [tx.organisationId, id],
    );
    await tx.query(
      'delete from fills f using invitations i where f.organisation_id = $1 and i.organisation_id = $1 and f.invitation_id = i.id and i.customer_id = $2',
      [tx.organisationId, id],
    );
    await this.#forgetMails(tx, id);
    await tx.query('delete from customers where organisation_id = $1 and id = $2', [tx.organisationId, id]);
    await this.trail.record(tx, who, { action: 'erased', kind: 'customer', id, name: '' });
  }

  /** Mails that wait are not sent; what servers said of the others often quotes the address. */
  async #forgetMails(tx: Transaction, customerId: string): Promise<void> {
    const values = [tx.organisationId, customerId];
    await tx.query(
      `update mail_reports r set detail = '' from attempts a join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
       where r.organisation_id = $1 and a.organisation_id = $1 and r.attempt_id = a.id and i.customer_id = $2`,
      values,
    );
    await tx.query(
      `update attempts a set detail = null, changed_at = now(),
         state = case when a.state in ('queued', 'sending') then 'cancelled' else a.state end,
         lease_owner = case when a.state = 'final' then a.lease_owner end, lease_until = case when a.state = 'final' then a.lease_until end
       from invitations i where a.organisation_id = $1 and i.organisation_id = $1 and a.invitation_id = i.id and i.customer_id = $2`,
      values,
    );
  }

  async addPurchase(tx: Transaction, who: Who, customerId: string, input: PurchaseInput): Promise<string> {
    await this.reads.one(tx, customerId);
    const id = newId();
    const added = await tx.change(
      `insert into purchases (organisation_id, id, customer_id, store_id, purchased_on, amount_cents, category, reference)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict on constraint purchases_once do nothing`,
      [
        tx.organisationId,
        id,
        customerId,
        input.storeId,
        input.purchasedOn,
        input.amount === null ? null : Math.round(input.amount * 100),
        input.category,
        input.reference,
      ],
    );
    if (added === 0) throw new Problem('taken', { field: 'purchase' });
    await this.trail.record(tx, who, { action: 'added a purchase', kind: 'customer', id: customerId, name: '' });
    return id;
  }

  /** Puts an address on the list of those who get no mail; one that is there already stays as it is. */
  async suppress(tx: Transaction, who: Who | null, email: string, reason: SuppressionReason): Promise<void> {
    const added = await tx.change(
      `insert into suppressions (organisation_id, email_digest, id, shown_as, reason) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [tx.organisationId, emailDigest(tx.organisationId, email), newId(), masked(email), reason],
    );
    if (added === 0) return;
    await this.trail.record(tx, who, { action: 'suppressed', kind: 'address', id: null, name: masked(email) });
    // Also what is being sent at this moment: its lease is gone before its message ends.
    await tx.query(
      `update attempts a set state = 'cancelled', detail = 'The address is on the suppression list.', lease_owner = null, lease_until = null,
         changed_at = now()
       from customers c join invitations i on i.organisation_id = c.organisation_id and i.customer_id = c.id
       where c.organisation_id = $1 and c.email = $2 and a.organisation_id = $1 and a.invitation_id = i.id and a.state = 'sending'`,
      [tx.organisationId, email],
    );
  }

  /** Takes back what the person pressed; an address that is on the list for another reason stays there. */
  async takeBackUnsubscription(tx: Transaction, email: string): Promise<void> {
    const lifted = await tx.change(
      `delete from suppressions where organisation_id = $1 and email_digest = $2 and reason = 'unsubscribed'`,
      [tx.organisationId, emailDigest(tx.organisationId, email)],
    );
    if (lifted > 0)
      await this.trail.record(tx, null, { action: 'subscribed again', kind: 'address', id: null, name: masked(email) });
  }

  /** What the person chose on their page. The trail says that they chose, not what. */
  async choosePreferences(tx: Transaction, id: string, choice: { mutes: Topic[]; language: string }): Promise<void> {
    const changed = await tx.change(
      'update customers set mutes = $3, language = $4 where organisation_id = $1 and id = $2 and (mutes, language) is distinct from ($3::text[], $4)',
      [tx.organisationId, id, choice.mutes, choice.language],
    );
    if (changed > 0) await this.trail.record(tx, null, { action: 'chose what to get', kind: 'customer', id, name: '' });
  }

  async liftSuppression(tx: Transaction, who: Who, id: string): Promise<void> {
    const row = await tx.first<{ shown_as: string }>(
      'delete from suppressions where organisation_id = $1 and id = $2 returning shown_as',
      [tx.organisationId, id],
    );
    if (row === null) throw new Problem('not_found', {});
    await this.trail.record(tx, who, { action: 'lifted suppression', kind: 'address', id, name: row.shown_as });
  }
}
