import type { ComparedStore } from '../api/dashboards';
import type { Sorting } from '../tables/sort-head';

/** The stores in the order asked for; what has no figure comes last either way. */
export function sortedStores(stores: ComparedStore[], { by, direction }: Sorting, language: string): ComparedStore[] {
  const turn = direction === 'asc' ? 1 : -1;
  if (by === 'name') return [...stores].sort((a, b) => turn * a.name.localeCompare(b.name, language));
  const valueOf = (store: ComparedStore) => {
    if (by === 'n') return store.n;
    if (by === 'index' || by === 'nps' || by === 'csat') return store[by].value;
    return store.principles[by]?.value ?? null;
  };
  return [...stores].sort((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return turn * (first - second);
  });
}
