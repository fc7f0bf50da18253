import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, type ItemOf, type ListPath } from './api';
import type { Problem } from './problem';
import type { Query } from './request';

/** Reads a list to its end: for choices, which must offer everything there is. */
export function useAll<P extends ListPath>(path: P | null, query: Query = {}): UseQueryResult<ItemOf<P>[], Problem> {
  return useQuery<ItemOf<P>[], Problem>({
    queryKey: [path, query, 'all'],
    queryFn: path === null ? skipToken : ({ signal }) => readAll(path, query, signal),
  });
}

async function readAll<P extends ListPath>(path: P, query: Query, signal: AbortSignal): Promise<ItemOf<P>[]> {
  const items: ItemOf<P>[] = [];
  let after: string | null = null;
  do {
    const page: { items: ItemOf<P>[]; next: string | null } = await api.list(path, {
      query: { limit: 200, ...query, after },
      signal,
    });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}
