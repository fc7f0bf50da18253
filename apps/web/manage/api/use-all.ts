import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Problem } from './problem';
import type { ItemOf, Path } from './api';
import { request, type Query } from './request';
import type { Page } from './use-list';

/** Reads a list to its end: for choices, which must offer everything there is. */
export function useAll<P extends Path<'get'>>(path: P | null, query?: Query): UseQueryResult<ItemOf<P>[], Problem>;
export function useAll<T>(path: string | null, query?: Query): UseQueryResult<T[], Problem>;
export function useAll<T>(path: string | null, query: Query = {}): UseQueryResult<T[], Problem> {
  return useQuery<T[], Problem>({
    queryKey: [path, query, 'all'],
    queryFn: async ({ signal }) => {
      const items: T[] = [];
      let after: string | null = null;
      do {
        const page: Page<T> = await request<Page<T>>('GET', path ?? '', {
          query: { limit: 200, ...query, after },
          signal,
        });
        items.push(...page.items);
        after = page.next;
      } while (after !== null);
      return items;
    },
    enabled: path !== null,
  });
}
