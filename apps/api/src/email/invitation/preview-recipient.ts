import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { MailRecipient } from './invitation-mail.service.js';

/** A recipient for looking at: a store of one's own and a name; the links lead nowhere. */
export async function someone(tx: Transaction, language: string, number: number): Promise<MailRecipient> {
  const store = await tx.first<{ name: string }>(
    'select name from stores where organisation_id = $1 order by code limit 1',
    [tx.organisationId],
  );
  const purchasedOn = new Date().toISOString().slice(0, 10);
  const about = { store: store?.name ?? null, purchasedOn, category: '', product: '', fields: {} };
  return {
    messageKey: newId(),
    invitationId: newId(),
    email: 'someone@example.com',
    name: 'Alex',
    language,
    number,
    ...about,
  };
}

/** A customer as they would be written to, with their latest purchase; the links lead nowhere. */
export async function recipient(tx: Transaction, customerId: string, number: number): Promise<MailRecipient> {
  const found = await tx.first<Omit<MailRecipient, 'messageKey' | 'invitationId' | 'number'>>(
    `select coalesce(c.email, '') as email, c.name, c.language, s.name as store, p.purchased_on::text as "purchasedOn", p.category,
       p.product, c.attributes as fields
     from customers c
     left join purchases p on p.organisation_id = c.organisation_id and p.customer_id = c.id
     left join stores s on s.organisation_id = p.organisation_id and s.id = p.store_id
     where c.organisation_id = $1 and c.id = $2 order by p.purchased_on desc nulls last limit 1`,
    [tx.organisationId, customerId],
  );
  if (found === null) throw new Problem('not_found', {});
  return { ...found, messageKey: newId(), invitationId: newId(), number };
}
