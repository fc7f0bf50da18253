import { regionsBelow } from '../access/regions-below.js';
import { regionAt } from './region-at.js';
import type { Setting } from './store-fields.js';

/** Which places, in which period. */
export interface PlaceFilter {
  from: string | null;
  /** The first day after the period. */
  to: string | null;
  regionId: string | null;
  storeId: string | null;
  setting: Setting | null;
  /** The stores that whoever asks may see; null for all. They are hers as of today, with all that was ever answered about them. */
  storeIds: readonly string[] | null;
}

/** A filter as SQL. `$1` is the organisation; values of one's own begin at `$${next}`. */
export interface FilterSql {
  /** Goes before `select`, or before further tables of a `with`, after a comma. */
  with: string;
  where: string;
  values: readonly unknown[];
  next: number;
}

/**
 * The place that a filter names, as SQL over a store and a day: a store counts for the region that it belonged to when the month of
 * that day began, and for every region above it.
 */
export function placesWithin(
  { organisationId }: { organisationId: string },
  { from, to, regionId, storeId, setting, storeIds }: PlaceFilter,
  { store, day }: { store: string; day: string },
): FilterSql {
  // What is not asked for is said so that the planner sees it, and so that its parameter has a type.
  const where = [
    from === null ? '$2::date is null' : `${day} >= $2`,
    to === null ? '$3::date is null' : `${day} < $3`,
    storeId === null ? '$4::uuid is null' : `${store} = $4`,
    storeIds === null ? '$5::uuid[] is null' : `${store} = any($5)`,
    setting === null
      ? '$6::text is null'
      : `${store} in (select id from stores where organisation_id = $1 and setting = $6)`,
    regionId === null
      ? '$7::uuid is null'
      : `exists (select 1 from store_regions h where ${regionAt(store, `date_trunc('month', ${day})::date`)}
          and h.region_id in (select id from below))`,
  ];
  return {
    with: regionsBelow('select id from regions where organisation_id = $1 and id = $7'),
    where: where.join(' and '),
    values: [organisationId, from, to, storeId, storeIds, setting, regionId],
    next: 8,
  };
}

/** The same over a store alone: whether it counted for the place at any time of the period. */
export function placesEver(
  tx: { organisationId: string },
  filter: PlaceFilter & { from: string; to: string },
  store: string,
): FilterSql {
  if (filter.regionId === null) return placesWithin(tx, filter, { store, day: '$2::date' });
  // The period's first day, and the month from which on each of the store's regions counts: between these nothing changes.
  const days = `select $2::date as day
    union all select (date_trunc('month', c.from_day - 1) + interval '1 month')::date from store_regions c
    where c.organisation_id = $1 and c.store_id = ${store}`;
  const within = placesWithin(tx, filter, { store, day: 'd.day' });
  return { ...within, where: `exists (select 1 from (${days}) d where ${within.where})` };
}
