import type { Transaction } from '../../database/transaction.js';
import { placesEver } from '../../stores/places-within.js';
import { isNetwork, type ScoreFilter } from '../../scores/score-filter.js';
import type { Setting } from '../../stores/store-fields.js';

/** Which stores a figure is of, by name: the network is never called by what somebody happens to see of it. */
export interface Place {
  /** Only those stores that whoever asks answers for. */
  mine: boolean;
  region: string | null;
  store: string | null;
  setting: Setting | null;
}

/** What a filter looks at; null where that is the whole network. Regions without a store of the asker's have no name. */
export async function placeOf(tx: Transaction, filter: ScoreFilter): Promise<Place | null> {
  if (isNetwork(filter)) return null;
  const { storeIds, setting } = filter;
  const within = placesEver(tx, { ...filter, storeId: null, setting: null }, 's.id');
  const found = await tx.first<{ region: string | null; store: string | null }>(
    `${within.with}
     select (select name from regions where organisation_id = $1 and id = $7 and ($5::uuid[] is null
       or exists (select 1 from stores s where s.organisation_id = $1 and ${within.where}))) as region,
       (select name from stores where organisation_id = $1 and id = $8 and ($5::uuid[] is null or id = any($5))) as store`,
    [...within.values, filter.storeId],
  );
  return { mine: storeIds !== null, region: found?.region ?? null, store: found?.store ?? null, setting };
}
