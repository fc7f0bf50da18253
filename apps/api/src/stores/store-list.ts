import { csvOf } from '../files/lists/csv.js';
import type { ImportTarget } from '../files/lists/importer.js';
import { readDay } from '../files/lists/read-day.js';
import type { Cell } from '../files/lists/table-rows.js';
import { isNeeded, storeColumns, storeFieldNames } from './store-fields.js';
import type { Store } from './stores.reads.js';

/** What regions are called in lists; a store's is written with those above it, as in `North / Oulu`. */
const region =
  'region, area, district, alue, piiri, område, regionen, regionas, sritis, wilayah, rantau, kawasan, daerah';

/** What a file of stores may bring. */
export const storeTargets: readonly ImportTarget[] = [
  ...storeFieldNames.slice(0, 2).map(fieldTarget),
  { key: 'region', required: false, known: region.split(', ') },
  ...storeFieldNames.slice(2).map(fieldTarget),
];

/** All stores as a file whose columns an import knows, so that it comes in again as it is. */
export function storesFile(stores: readonly Store[], regions: ReadonlyMap<string, string>): string {
  const header = storeTargets.map(({ key, known: [name = key] }) => name);
  const told = (store: Store) => ({ ...store, region: regions.get(store.regionId ?? '') ?? null });
  return csvOf(
    header,
    stores.map(told).map((store) => storeTargets.map(({ key }) => (store as Record<string, Cell>)[key])),
  );
}

function fieldTarget(key: keyof typeof storeColumns): ImportTarget {
  const { known, read } = storeColumns[key];
  const notation = read === readDay ? ('day' as const) : undefined;
  return { key, required: isNeeded(key), known: known.split(', '), notation };
}
