import type { Transaction } from '../database/transaction.js';
import { isNetwork, type ScoreFilter } from '../scores/score-filter.js';

/** Which stores a figure is of, by name: the network is never called by what somebody happens to see of it. */
export interface Place {
  /** Only those stores that whoever asks answers for. */
  mine: boolean;
  region: string | null;
  store: string | null;
  setting: string | null;
}

/** What a filter looks at; null where that is the whole network. Regions without a store of the asker's have no name. */
export async function placeOf(tx: Transaction, filter: ScoreFilter): Promise<Place | null> {
  if (isNetwork(filter)) return null;
  const { regionId, storeId, setting, storeIds } = filter;
  const found = await tx.first<{ region: string | null; store: string | null }>(
    `with recursive below as (
       select id from regions where organisation_id = $1 and id = $2
       union select r.id from regions r join below b on r.parent_id = b.id where r.organisation_id = $1)
     select (select name from regions where organisation_id = $1 and id = $2 and ($4::uuid[] is null
       or exists (select 1 from stores where organisation_id = $1 and id = any($4) and region_id in (select id from below)))) as region,
       (select name from stores where organisation_id = $1 and id = $3 and ($4::uuid[] is null or id = any($4))) as store`,
    [tx.organisationId, regionId, storeId, storeIds],
  );
  return { mine: storeIds !== null, region: found?.region ?? null, store: found?.store ?? null, setting };
}
