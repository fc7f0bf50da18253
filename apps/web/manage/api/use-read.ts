import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, type AnswerOf, type Path } from './api';
import type { Problem } from './problem';
import type { Query } from './request';

interface Options<T> {
  query?: Query;
  /** Milliseconds until it is asked again, or false; for work under way. May follow from what was answered last. */
  every?: number | false | ((last: T | undefined) => number | false);
  /** Show the last answer while a changed question is on its way. */
  keep?: boolean;
  /** Where this changes, what was read before is out of date. */
  stamp?: string | number | null;
  /** Ask at once, however lately it was read: for what is to be changed. */
  anew?: boolean;
}

/** Reads one address. `null` waits until there is something to ask. */
export function useRead<P extends Path<'get'>>(
  path: P | null,
  { query = {}, every = false, keep = false, stamp = null, anew = false }: Options<AnswerOf<'get', P>> = {},
): UseQueryResult<AnswerOf<'get', P>, Problem> {
  return useQuery<AnswerOf<'get', P>, Problem>({
    queryKey: stamp === null ? [path, query] : [path, query, stamp],
    queryFn: path === null ? skipToken : ({ signal }) => api.get(path, { query, signal }),
    refetchInterval: typeof every === 'function' ? ({ state }) => every(state.data) : every,
    ...(anew ? { refetchOnMount: 'always' } : {}),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
