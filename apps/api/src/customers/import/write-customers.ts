import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { KnownCustomer } from './merge-customer.js';
import type { ReadCustomer, ReadPurchase } from './read-customer-row.js';

/** The customers that rows may mean: those with one of their numbers or addresses. */
export async function findCustomers(tx: Transaction, rows: readonly ReadCustomer[]): Promise<KnownCustomer[]> {
  const told = (name: 'email' | 'reference') => rows.map((row) => row[name]).filter((value) => value !== null);
  const found = await tx.query<KnownCustomer>(
    `select id, email, reference, name, phone, language, consent, attributes as fields, false as "isNew", false as "isChanged", false as "hasMoved"
     from customers where organisation_id = $1 and email = any($2)
     union
     select id, email, reference, name, phone, language, consent, attributes, false, false, false from customers
     where organisation_id = $1 and reference = any($3)`,
    [tx.organisationId, told('email'), told('reference')],
  );
  return found;
}

/** Writes customers in one statement, new and changed ones alike; new ones are the import’s. */
export async function writeCustomers(
  tx: Transaction,
  importId: string | null,
  customers: readonly KnownCustomer[],
): Promise<void> {
  if (customers.length === 0) return;
  const column = (name: keyof KnownCustomer) => customers.map((customer) => customer[name]);
  await tx.query(
    `insert into customers (organisation_id, id, email, reference, name, phone, language, consent, attributes, consent_at, import_id)
     select $1, *, case when consent = 'unknown' then null else now() end, $9::uuid
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $10::jsonb[])
       as g (id, email, reference, name, phone, language, consent, attributes)
     on conflict (organisation_id, id) do update set email = excluded.email, reference = excluded.reference, name = excluded.name,
       phone = excluded.phone, language = excluded.language, consent = excluded.consent, attributes = excluded.attributes,
       consent_at = case when customers.consent = excluded.consent then customers.consent_at else now() end`,
    [
      tx.organisationId,
      column('id'),
      column('email'),
      column('reference'),
      column('name'),
      column('phone'),
      column('language'),
      column('consent'),
      importId,
      customers.map(({ fields }) => JSON.stringify(fields)),
    ],
  );
}

/** A mailbox is asked once: whoever is new at one that was asked counts as asked then. */
export async function shareAskedTimes(tx: Transaction, customers: readonly KnownCustomer[]): Promise<void> {
  if (customers.length === 0) return;
  await tx.query(
    `update customers c set last_asked_at = m.at from (
       select email, max(last_asked_at) as at from customers
       where organisation_id = $1 and email = any($3) and last_asked_at is not null group by email) m
     where c.organisation_id = $1 and c.id = any($2) and c.email = m.email and c.last_asked_at is distinct from m.at`,
    [tx.organisationId, customers.map(({ id }) => id), customers.flatMap(({ email }) => email ?? [])],
  );
}

/** Adds purchases; one that is there already stays one, and gets the product that a later file tells of it. */
export async function writePurchases(
  tx: Transaction,
  importId: string | null,
  purchases: readonly (ReadPurchase & { customerId: string })[],
): Promise<void> {
  if (purchases.length === 0) return;
  await fillProducts(
    tx,
    purchases.filter(({ product }) => product !== null),
  );
  const column = (name: keyof ReadPurchase | 'customerId') => purchases.map((purchase) => purchase[name]);
  await tx.query(
    `insert into purchases (organisation_id, id, customer_id, store_id, purchased_on, amount_cents, category, reference, product, import_id)
     select $1, *, $10::uuid from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::bigint[], $7::text[], $8::text[], $9::text[])
     on conflict on constraint purchases_once do nothing`,
    [
      tx.organisationId,
      purchases.map(() => newId()),
      column('customerId'),
      column('storeId'),
      column('purchasedOn'),
      column('amountCents'),
      column('category'),
      column('reference'),
      column('product'),
      importId,
    ],
  );
}

/** Puts products into purchases that were kept without one: a list that tells more than the last one doubles nothing. */
async function fillProducts(
  tx: Transaction,
  purchases: readonly (ReadPurchase & { customerId: string })[],
): Promise<void> {
  if (purchases.length === 0) return;
  const column = (name: keyof ReadPurchase | 'customerId') => purchases.map((purchase) => purchase[name]);
  await tx.query(
    `update purchases p set product = g.product from (
       select distinct on (customer_id, store_id, purchased_on, amount_cents, category, reference) *
       from unnest($2::uuid[], $3::uuid[], $4::date[], $5::bigint[], $6::text[], $7::text[], $8::text[])
         as g (customer_id, store_id, purchased_on, amount_cents, category, reference, product)) g
     where p.organisation_id = $1 and p.product is null and p.customer_id = g.customer_id and p.store_id = g.store_id
       and p.purchased_on = g.purchased_on
       and (p.amount_cents, p.category, p.reference) is not distinct from (g.amount_cents, g.category, g.reference)
       and not exists (select 1 from purchases o where o.organisation_id = $1 and o.customer_id = g.customer_id and o.store_id = g.store_id
         and o.purchased_on = g.purchased_on and o.product = g.product
         and (o.amount_cents, o.category, o.reference) is not distinct from (g.amount_cents, g.category, g.reference))`,
    [
      tx.organisationId,
      column('customerId'),
      column('storeId'),
      column('purchasedOn'),
      column('amountCents'),
      column('category'),
      column('reference'),
      column('product'),
    ],
  );
}
