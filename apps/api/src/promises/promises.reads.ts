import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { storesOf, type Scope } from '../access/who.js';
import { selected, someColumns, type Part } from '../database/some-columns.js';
import type { Transaction } from '../database/transaction.js';
import { decodeKey, pageOf, refusePlace } from '../http/page.js';
import type { PromisesQuery } from './promises.wire.js';
import { PromiseEventTable } from './tables/promise-event.table.js';
import { PromiseTable } from './tables/promise.table.js';

const kept = someColumns(PromiseTable, [
  'id',
  'storeId',
  'caseId',
  'kind',
  'what',
  'madeAt',
  'dueOn',
  'firstDueOn',
  'endsAt',
  'state',
]);
interface Found extends Part<typeof kept> {
  storeName: string | null;
  customer: string | null;
  by: string | null;
}

const event = someColumns(PromiseEventTable, ['promiseId', 'number', 'kind', 'at', 'words', 'channel', 'dueOn']);
const placeSchema = z.tuple([z.iso.date(), z.uuid()]);

/** Promises that are to be kept, what is due first on top; and those that are over, the newest first. */
@Injectable()
export class PromisesReads {
  async list(tx: Transaction, scope: Scope, { open, storeId, caseId, after, limit }: PromisesQuery) {
    const key = decodeKey(after);
    const [day, id] = key === null ? [null, null] : (placeSchema.safeParse(key.split(' ')).data ?? refusePlace());
    // Broken ones can still be done: they are looked at until somebody does.
    const where = `p.organisation_id = $1 and ($2::uuid[] is null or p.store_id = any($2)) and (p.state in ('open', 'broken')) = $3
      and ($4::uuid is null or p.store_id = $4) and ($5::uuid is null or p.case_id = $5)`;
    const values = [tx.organisationId, storesOf(scope), open, storeId ?? null, caseId ?? null];
    const [than, order] = open ? ['>', 'asc'] : ['<', 'desc'];
    const rows = await tx.query<Found>(
      `select ${selected(kept, 'p')}, s.name as "storeName", coalesce(c.name, c.email, p.to_whom) as customer, w.name as by
       from promises p
       left join stores s on s.organisation_id = $1 and s.id = p.store_id
       left join customers c on c.organisation_id = $1 and c.id = p.customer_id
       left join people w on w.organisation_id = $1 and w.id = p.person_id
       where ${where} and ($6::date is null or (p.due_on, p.id) ${than} ($6, $7::uuid))
       order by p.due_on ${order}, p.id ${order} limit $8`,
      [...values, day, id, limit + 1],
    );
    const count = await tx.first<{ total: number }>(
      `select count(*)::int as total from promises p where ${where}`,
      values,
    );
    const { items, next } = pageOf(rows, limit, (row) => `${row.dueOn} ${row.id}`);
    const happened = await this.#happened(
      tx,
      items.map((row) => row.id),
    );
    const told = items.map(({ storeId: store, storeName, ...row }) => ({
      ...row,
      store: store === null ? null : { id: store, name: storeName ?? '' },
      happened: (happened.get(row.id) ?? []).map(({ promiseId: _, ...rest }) => rest),
    }));
    return { items: told, next, total: count?.total ?? 0 };
  }

  async #happened(tx: Transaction, ids: readonly string[]) {
    const rows = await tx.query<Part<typeof event> & { by: string | null }>(
      `select ${selected(event, 'e')}, w.name as by from promise_events e
       left join people w on w.organisation_id = $1 and w.id = e.person_id
       where e.organisation_id = $1 and e.promise_id = any($2) order by e.promise_id, e.number`,
      [tx.organisationId, ids],
    );
    return Map.groupBy(rows, ({ promiseId }) => promiseId);
  }

  /** All that was promised to a customer. */
  async ofCustomer(tx: Transaction, customerId: string) {
    const made = await tx.table(PromiseTable).findBy({ customerId }, 'madeAt');
    const happened = await this.#happened(
      tx,
      made.map(({ id }) => id),
    );
    return made.map(({ id, kind, what, madeAt, dueOn, firstDueOn, state }) => ({
      kind,
      what,
      madeAt,
      dueOn,
      firstDueOn,
      state,
      events: (happened.get(id) ?? []).map(({ promiseId: _, by: __, ...rest }) => rest),
    }));
  }
}
