import type { ComparedStore } from './compared-store.js';
import { ScoreProblem } from '../../scores/score-problems.js';

/** How a list of stores is put in order. */
export interface StoreOrder {
  sort: string;
  order: 'asc' | 'desc';
}

const bands = { below: 1, in_line: 2, above: 3 };

/** What a list of stores may be sorted by, besides the principles. */
const keys: Record<string, (store: ComparedStore) => string | number | null> = {
  name: ({ name }) => name,
  code: ({ code }) => code,
  region: ({ regionName }) => regionName,
  setting: ({ setting }) => setting,
  n: ({ n }) => n,
  score: ({ score }) => score.value,
  estimate: ({ estimate }) => estimate?.value ?? null,
  reliability: ({ reliability }) => reliability,
  // The middle of the range of ranks; the best rank comes first.
  rank: ({ rank }) => (rank === null ? null : rank.low + rank.high),
  band: ({ band }) => (band === null ? null : bands[band]),
  adjusted: ({ adjusted }) => adjusted?.value ?? null,
  index: ({ index }) => index.value,
  nps: ({ nps }) => nps.value,
  csat: ({ csat }) => csat.value,
  effort: ({ effort }) => effort.value,
};

/** The stores in order; those without a value come last either way, equals stay by name. An unknown key is refused. */
export function sortStores(
  items: readonly ComparedStore[],
  { sort, order }: StoreOrder,
  principles: readonly { key: string }[],
): ComparedStore[] {
  const principle = principles.find(({ key }) => key === sort)?.key;
  const own = Object.hasOwn(keys, sort) ? keys[sort] : undefined;
  const known = [...Object.keys(keys), ...principles.map(({ key }) => key)];
  if (own === undefined && principle === undefined) throw new ScoreProblem('unknown_measure', { measure: sort, known });
  const valueOf = own ?? ((store: ComparedStore) => store.principles[principle ?? '']?.value ?? null);
  const direction = order === 'asc' ? 1 : -1;
  return items
    .map((store) => ({ store, value: valueOf(store) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const apart =
        typeof a.value === 'string' || typeof b.value === 'string'
          ? String(a.value).localeCompare(String(b.value))
          : a.value - b.value;
      return direction * apart || a.store.name.localeCompare(b.store.name);
    })
    .map(({ store }) => store);
}
