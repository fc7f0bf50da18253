import type { ComparedStore, Comparison } from '../comparison/compared-store.js';

/** A store before and after a change of the rules. */
interface RestatedStore {
  storeId: string;
  name: string;
  before: Stood;
  after: Stood;
}

interface Stood {
  value: number | null;
  status: ComparedStore['index']['status'];
  /** Place by the score alone, 1 the highest; the range says what the answers can tell. */
  place: number | null;
  rank: ComparedStore['rank'];
  band: ComparedStore['band'];
}

/** What a change of the rules does to the figures of the latest months: nothing else changes, no answer does. */
export interface Restatement {
  period: { from: string; to: string };
  index: { before: number | null; after: number | null };
  compared: number;
  placesChanged: number;
  bandsChanged: number;
  /** Store indexes that can no longer be shown, and that can now. */
  hidden: number;
  shown: number;
  /** The stores that move most, at most 50. */
  stores: RestatedStore[];
}

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
