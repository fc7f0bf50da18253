import { keepPreviousData, skipToken, useInfiniteQuery } from '@tanstack/react-query';
import { api, type ItemOf, type ListPath, type Page } from './api';
import type { Problem } from './problem';
import type { Query } from './request';

/** Reads a list page by page; `more` fetches the next one. */
export function useList<P extends ListPath>(
  path: P | null,
  query: Query = {},
  { every = false }: { every?: number | false } = {},
) {
  const found = useInfiniteQuery<Page<ItemOf<P>>, Problem>({
    queryKey: [path, query, 'list'],
    queryFn:
      path === null
        ? skipToken
        : ({ pageParam, signal }) => api.list(path, { query: { ...query, after: pageParam as string | null }, signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
    refetchInterval: every,
  });
  const pages = found.data?.pages;
  return {
    data: pages?.flatMap((page) => page.items),
    total: pages?.[0]?.total,
    leftOut: pages?.[0]?.leftOut ?? 0,
    error: found.error,
    isPending: found.isPending,
    refetch: found.refetch,
    more: found.hasNextPage ? () => void found.fetchNextPage() : undefined,
    busy: found.isFetchingNextPage,
  };
}
