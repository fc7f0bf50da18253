import { Injectable } from '@nestjs/common';
import { regionsBelow } from '../access/regions-below.js';
import { storesOf, type Scope } from '../access/who.js';
import { everyColumnBut, selected, type Part } from '../database/some-columns.js';
import type { Transaction } from '../database/transaction.js';
import { decodeKey, pageOf } from '../http/page.js';
import type { CountedPage } from '../http/page.wire.js';
import { Problem } from '../http/problem.js';
import type { StoreFields } from './store-fields.js';
import type { StoresQuery } from './stores.dto.js';
import type { RegionOfStores, StoreInRegion } from './stores.wire.js';
import { StoreTable } from './tables/store.table.js';

const shown = everyColumnBut(StoreTable, ['organisationId', 'createdAt', 'importId']);

export type Store = Omit<Part<typeof shown>, 'language'> &
  Pick<StoreFields, 'language'> & { regionName: string | null };

const columns = `${selected(shown, 's')}, r.name as "regionName"`;
const source = `stores s left join regions r on r.organisation_id = s.organisation_id and r.id = s.region_id`;

const below = regionsBelow('select id from regions where organisation_id = $1 and id = $2');

/** Which stores and regions there are, and where a store belonged when. */
@Injectable()
export class StoresReads {
  async stores(tx: Transaction, scope: Scope, query: StoresQuery): Promise<CountedPage<Store>> {
    const where = `s.organisation_id = $1 and ($2::uuid is null or s.region_id in (select id from below))
      and ($3::text is null or s.name ilike '%' || $3 || '%' or s.code ilike '%' || $3 || '%')
      and ($4::text is null or s.setting = $4) and ($5::boolean is null or (s.closed_on is null) = $5)
      and ($6::uuid[] is null or s.id = any($6))`;
    const search = query.search?.replaceAll(/[\\%_]/g, '\\$&') ?? null;
    const open = query.open === undefined ? null : query.open === 'true';
    const limits = [tx.organisationId, query.regionId ?? null, search, query.setting ?? null, open, storesOf(scope)];
    const rows = await tx.query<Store>(
      `${below} select ${columns} from ${source} where ${where} and ($7::text is null or s.code > $7) order by s.code limit $8`,
      [...limits, decodeKey(query.after), query.limit + 1],
    );
    const count = await tx.first<{ total: number }>(
      `${below} select count(*)::int as total from ${source} where ${where}`,
      limits,
    );
    return { ...pageOf(rows, query.limit, (store) => store.code), total: count?.total ?? 0 };
  }

  async everyStore(tx: Transaction, scope: Scope): Promise<Store[]> {
    return tx.query<Store>(
      `select ${columns} from ${source} where s.organisation_id = $1 and ($2::uuid[] is null or s.id = any($2)) order by s.code`,
      [tx.organisationId, storesOf(scope)],
    );
  }

  async store(tx: Transaction, scope: Scope, id: string): Promise<Store> {
    const found = await tx.first<Store>(
      `select ${columns} from ${source} where s.organisation_id = $1 and s.id = $2 and ($3::uuid[] is null or s.id = any($3))`,
      [tx.organisationId, id, storesOf(scope)],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  async history(tx: Transaction, storeId: string) {
    return tx.query<StoreInRegion>(
      `select h.region_id as "regionId", r.name as "regionName", h.from_day::text as "from", h.until_day::text as "until"
       from store_regions h left join regions r on r.organisation_id = h.organisation_id and r.id = h.region_id
       where h.organisation_id = $1 and h.store_id = $2 order by h.from_day desc`,
      [tx.organisationId, storeId],
    );
  }

  async regions(tx: Transaction) {
    return tx.query<RegionOfStores>(
      `select r.id, r.parent_id as "parentId", r.name,
         (select count(*)::int from stores s where s.organisation_id = r.organisation_id and s.region_id = r.id) as stores
       from regions r where r.organisation_id = $1 order by r.name`,
      [tx.organisationId],
    );
  }

  /** The ids of a region and all below it. */
  async regionsBelow(tx: Transaction, regionId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(`${below} select id from below`, [tx.organisationId, regionId]);
    return rows.map((row) => row.id);
  }
}
