import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Problem } from './problem';
import type { ItemOf, Path } from './api';
import { request, type Query } from './request';

export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number;
  /** How many are in figures only. */
  leftOut?: number;
}

interface Options {
  every?: number | false;
}

/** A list as far as it was read. */
interface List<T> {
  data: T[] | undefined;
  total: number | undefined;
  leftOut: number;
  error: Problem | null;
  isPending: boolean;
  refetch: () => Promise<unknown>;
  more: (() => void) | undefined;
  busy: boolean;
}

/** Reads a list page by page; `more` fetches the next one. */
export function useList<P extends Path<'get'>>(path: P | null, query?: Query, options?: Options): List<ItemOf<P>>;
export function useList<T>(path: string | null, query?: Query, options?: Options): List<T>;
export function useList<T>(path: string | null, query: Query = {}, { every = false }: Options = {}): List<T> {
  const found = useInfiniteQuery<Page<T>, Problem>({
    queryKey: [path, query, 'list'],
    queryFn: ({ pageParam, signal }) =>
      request<Page<T>>('GET', path ?? '', { query: { ...query, after: pageParam as string | null }, signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? null,
    enabled: path !== null,
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
