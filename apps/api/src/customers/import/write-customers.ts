import { newId } from '../../database/ids.js';
import { arrays, excluded, listsOf, named, selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { CustomerTable } from '../tables/customer.table.js';
import { PurchaseTable } from '../tables/purchase.table.js';
import { toldColumns, type KnownCustomer } from './merge-customer.js';
import type { ReadCustomer } from './read-customer-row.js';
import { knownConsents } from './take-consents.js';

const known = `select c.id, ${selected(toldColumns, 'c')}, c.attributes as fields, ${knownConsents} as consents, false as "isNew", false as "isChanged", false as "hasMoved"
  from customers c`;

/** The customers that rows may mean: those with one of their numbers, addresses or telephones. */
export async function findCustomers(tx: Transaction, rows: readonly ReadCustomer[]): Promise<KnownCustomer[]> {
  const told = (name: 'email' | 'reference') => rows.map((row) => row[name]).filter((value) => value !== null);
  const found = await tx.query<KnownCustomer>(
    `${known} where c.organisation_id = $1 and c.email = any($2) union ${known} where c.organisation_id = $1 and c.reference = any($3)
     union ${known} where c.organisation_id = $1 and c.phone = any($4)`,
    [tx.organisationId, told('email'), told('reference'), rows.flatMap(({ phone }) => phone?.phone ?? [])],
  );
  return found;
}

const keptColumns = someColumns(CustomerTable, [...toldColumns.names, 'attributes']);
const writtenColumns = someColumns(CustomerTable, ['id', ...keptColumns.names]);
const upsertCustomers = `
  insert into customers (organisation_id, ${named(writtenColumns)}, consent_at, import_id)
  select $1, g.*, case when g.consent = 'unknown' then null else now() end, $2::uuid
  from unnest(${arrays(writtenColumns, 3)}) as g (${named(writtenColumns)})
  on conflict (organisation_id, id) do update set ${excluded(keptColumns)},
    consent_at = case when customers.consent = excluded.consent then customers.consent_at else now() end`;

/** Writes customers in one statement, new and changed ones alike; new ones are the import’s. */
export async function writeCustomers(
  tx: Transaction,
  importId: string | null,
  customers: readonly KnownCustomer[],
): Promise<void> {
  if (customers.length === 0) return;
  const rows = customers.map(({ fields, ...customer }) => ({ ...customer, attributes: fields }));
  await tx.query(upsertCustomers, [tx.organisationId, importId, ...listsOf(writtenColumns, rows)]);
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

const sameColumns = someColumns(PurchaseTable, [
  'customerId',
  'storeId',
  'purchasedOn',
  'amountCents',
  'category',
  'reference',
]);
const boughtColumns = someColumns(PurchaseTable, [...sameColumns.names, 'product']);
type Bought = Part<typeof boughtColumns>;
const addedColumns = someColumns(PurchaseTable, ['id', ...boughtColumns.names]);
const insertPurchases = `insert into purchases (organisation_id, import_id, ${named(addedColumns)})
  select $1, $2::uuid, g.* from unnest(${arrays(addedColumns, 3)}) as g on conflict on constraint purchases_once do nothing
  returning id`;

/** Adds purchases, but for those that are there already; gives the ids of the new ones. */
export async function addPurchases(tx: Transaction, importId: string | null, purchases: readonly Bought[]) {
  const rows = purchases.map((purchase) => ({ ...purchase, id: newId() }));
  const values = [tx.organisationId, importId, ...listsOf(addedColumns, rows)];
  return (await tx.query<{ id: string }>(insertPurchases, values)).map(({ id }) => id);
}

/** The same of a list: one that is there already gets the product that a later file tells of it. */
export async function writePurchases(
  tx: Transaction,
  importId: string | null,
  purchases: readonly Bought[],
): Promise<void> {
  if (purchases.length === 0) return;
  await fillProducts(
    tx,
    purchases.filter(({ product }) => product !== null),
  );
  await addPurchases(tx, importId, purchases);
}

const fillIn = `
  update purchases p set product = g.product from (
    select distinct on (${named(sameColumns)}) * from unnest(${arrays(boughtColumns, 2)}) as g (${named(boughtColumns)})) g
  where p.organisation_id = $1 and p.product is null and p.customer_id = g.customer_id and p.store_id = g.store_id
    and p.purchased_on = g.purchased_on
    and (p.amount_cents, p.category, p.reference) is not distinct from (g.amount_cents, g.category, g.reference)
    and not exists (select 1 from purchases o where o.organisation_id = $1 and o.customer_id = g.customer_id and o.store_id = g.store_id
      and o.purchased_on = g.purchased_on and o.product = g.product
      and (o.amount_cents, o.category, o.reference) is not distinct from (g.amount_cents, g.category, g.reference))`;

/** Puts products into purchases that were kept without one: a list that tells more than the last one doubles nothing. */
async function fillProducts(tx: Transaction, purchases: readonly Bought[]): Promise<void> {
  if (purchases.length > 0) await tx.query(fillIn, [tx.organisationId, ...listsOf(boughtColumns, purchases)]);
}
