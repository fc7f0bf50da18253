import { Injectable } from '@nestjs/common';
import { selected, someColumns, type Part } from '../database/some-columns.js';
import type { Transaction } from '../database/transaction.js';
import { decodeId, pageOf } from '../http/page.js';
import type { CountedPage } from '../http/page.wire.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import { Problem } from '../http/problem.js';
import type { CustomersQuery } from './customers.dto.js';
import type { Purchase } from './customers.wire.js';
import { emailDigest } from './email-digest.js';
import type { FieldValue } from './fields/field.js';
import { readPhone, type PhoneFault } from './phones/read-phone.js';
import { searchedPhone } from './phones/search-phone.js';
import { CustomerTable } from './tables/customer.table.js';

const told = someColumns(CustomerTable, [
  'id',
  'name',
  'email',
  'phone',
  'phoneExtension',
  'phoneTyped',
  'reference',
  'language',
  'timeZone',
  'consent',
  'address',
  'noPostSince',
  'lastAskedAt',
]);

/** A customer as listed. */
export interface Customer extends Part<typeof told> {
  /** Values of the organisation's own fields, by their keys. */
  fields: Record<string, FieldValue>;
  lastPurchaseOn: string | null;
}

/** The same as told: whether mail goes there, and what keeps the number from being rung. */
interface ToldCustomer extends Customer {
  suppressed: boolean;
  phoneFault: PhoneFault | null;
}

const columns = `${selected(told, 'c')}, c.attributes as fields,
  (select max(p.purchased_on)::text from purchases p where p.organisation_id = c.organisation_id and p.customer_id = c.id) as "lastPurchaseOn"`;

/** Who the customers are and what they were asked. */
@Injectable()
export class CustomersReads {
  constructor(private readonly organisations: OrganisationsService) {}

  async list(tx: Transaction, query: CustomersQuery): Promise<CountedPage<ToldCustomer>> {
    const where = `c.organisation_id = $1 and c.erased_at is null
      and ($2::text is null or c.name ilike '%' || $2 || '%' or c.email ilike '%' || $2 || '%' or c.reference ilike $2 || '%'
        or c.phone = $4 or c.phone like '%' || $5 || '%' or regexp_replace(c.phone_typed, '\\D', '', 'g') like '%' || $5 || '%')
      and ($3::uuid is null or exists (select 1 from purchases p
        where p.organisation_id = c.organisation_id and p.customer_id = c.id and p.store_id = $3))
      and ($6::text is null or (c.phone is null and c.phone_typed is not null))`;
    const { number, figures } = await this.#searched(tx, query.search);
    const text = query.search?.replaceAll(/[\\%_]/g, '\\$&') ?? null;
    const values = [tx.organisationId, text, query.storeId ?? null, number, figures, query.phone ?? null];
    const after = decodeId(query.after);
    const rows = await tx.query<Customer>(
      `select ${columns} from customers c where ${where} and ($7::uuid is null or c.id < $7) order by c.id desc limit $8`,
      [...values, after, query.limit + 1],
    );
    const count = await tx.first<{ total: number }>(
      `select count(*)::int as total from customers c where ${where}`,
      values,
    );
    const page = pageOf(rows, query.limit, (customer) => customer.id);
    return { ...page, items: await this.#told(tx, page.items), total: count?.total ?? 0 };
  }

  async #told(tx: Transaction, customers: readonly Customer[]): Promise<ToldCustomer[]> {
    const suppressed = await this.suppressedAmong(tx, customers);
    const isUnread = ({ phone, phoneTyped }: Customer) => phone === null && phoneTyped !== null;
    const country = customers.some(isUnread) ? (await this.organisations.read(tx)).settings.country : null;
    return customers.map((customer) => ({
      ...customer,
      suppressed: suppressed.has(customer.id),
      phoneFault: isUnread(customer) ? readPhone(customer.phoneTyped ?? '', country).fault : null,
    }));
  }

  async #searched(tx: Transaction, typed: string | undefined) {
    if (typed === undefined || !/\d/.test(typed)) return { number: null, figures: null };
    return searchedPhone(typed, (await this.organisations.read(tx)).settings.country);
  }

  async one(tx: Transaction, id: string): Promise<ToldCustomer> {
    const found = await tx.first<Customer>(
      `select ${columns} from customers c where c.organisation_id = $1 and c.id = $2 and c.erased_at is null`,
      [tx.organisationId, id],
    );
    const [told] = await this.#told(tx, found === null ? [] : [found]);
    if (told === undefined) throw new Problem('not_found', {});
    return told;
  }

  async purchases(tx: Transaction, customerId: string) {
    return tx.query<Purchase>(
      `select p.id, p.purchased_on::text as "purchasedOn", (p.amount_cents / 100.0)::float8 as amount, p.category, p.product, p.reference, p.store_id as "storeId", s.name as store
       from purchases p join stores s on s.organisation_id = p.organisation_id and s.id = p.store_id
       where p.organisation_id = $1 and p.customer_id = $2 order by p.purchased_on desc limit 200`,
      [tx.organisationId, customerId],
    );
  }

  async suppressions(tx: Transaction, after: string | null, limit: number) {
    return tx.query<{ id: string; address: string; at: Date; reason: string }>(
      `select id, shown_as as address, at, case when exists (select 1 from opt_outs o
           where o.organisation_id = $1 and o.person_id = s.person_id and o.reason = 'erased') then 'erased' else reason end as reason
       from suppressions s where organisation_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [tx.organisationId, after, limit + 1],
    );
  }

  /** Which of these are on the suppression list. */
  async suppressedAmong(
    tx: Transaction,
    customers: readonly { id: string; email: string | null }[],
  ): Promise<Set<string>> {
    const known = customers.flatMap(({ id, email }) =>
      email === null ? [] : [{ id, digest: emailDigest(tx.organisationId, email) }],
    );
    const rows = await tx.query<{ email_digest: Buffer }>(
      'select email_digest from suppressions where organisation_id = $1 and email_digest = any($2)',
      [tx.organisationId, known.map(({ digest }) => digest)],
    );
    const listed = new Set(rows.map((row) => row.email_digest.toString('hex')));
    return new Set(known.filter(({ digest }) => listed.has(digest.toString('hex'))).map(({ id }) => id));
  }
}
