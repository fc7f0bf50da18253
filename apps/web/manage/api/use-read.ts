import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Problem } from './problem';
import { request, type Query } from './request';

interface Options {
  query?: Query;
  /** Milliseconds until it is asked again, or false; for work under way. */
  every?: number | false;
  /** Show the last answer while a changed question is on its way. */
  keep?: boolean;
  /** Where this changes, what was read before is out of date. */
  stamp?: string | number | null;
}

/** Reads one address. `null` waits until there is something to ask. */
export function useRead<T>(
  path: string | null,
  { query = {}, every = false, keep = false, stamp = null }: Options = {},
): UseQueryResult<T, Problem> {
  return useQuery<T, Problem>({
    queryKey: stamp === null ? [path, query] : [path, query, stamp],
    queryFn: ({ signal }) => request<T>('GET', path ?? '', { query, signal }),
    enabled: path !== null,
    refetchInterval: every,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
