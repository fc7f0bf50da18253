import type { RestatedStore, Restatement, Stood } from '../../scores/restatement.js';
import type { Comparison } from '../comparison/compared-store.js';

const most = 50;

/** Compares the same answers under two sets of rules. */
export function restatementOf(before: Comparison, after: Comparison, period: Restatement['period']): Restatement {
  const [then, now] = [stoodIn(before), stoodIn(after)];
  const stores = before.items.map(({ storeId, name }): RestatedStore => {
    return { storeId, name, before: then.get(storeId) ?? unknown, after: now.get(storeId) ?? unknown };
  });
  const count = (which: (store: RestatedStore) => boolean) => stores.filter(which).length;
  const changed = stores.filter(({ before: was, after: is }) => JSON.stringify(was) !== JSON.stringify(is));
  return {
    period,
    index: { before: before.network.index.value, after: after.network.index.value },
    compared: count((store) => store.before.value !== null || store.after.value !== null),
    placesChanged: count((store) => store.before.place !== store.after.place),
    bandsChanged: count((store) => store.before.band !== store.after.band),
    hidden: count((store) => store.before.value !== null && store.after.value === null),
    shown: count((store) => store.before.value === null && store.after.value !== null),
    stores: changed.sort((a, b) => moved(b) - moved(a) || a.name.localeCompare(b.name)).slice(0, most),
  };
}

const unknown: Stood = { value: null, status: 'empty', place: null, rank: null, band: null };

function stoodIn({ items }: Comparison): Map<string, Stood> {
  const values = items.flatMap(({ index }) => (index.value === null ? [] : [index.value]));
  return new Map(
    items.map(({ storeId, index, rank, band }) => {
      const { value, status } = index;
      const place = value === null ? null : 1 + values.filter((other) => other > value).length;
      return [storeId, { value, status, place, rank, band }];
    }),
  );
}

/** Places first, then a score that appears or goes. */
function moved({ before, after }: RestatedStore): number {
  if (before.place === null || after.place === null) return before.place === after.place ? 0 : 1_000;
  return Math.abs(before.place - after.place);
}
