import type { CommentPage } from '#api';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Problem } from '../api/problem';
import { api } from '../api/api';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { useTexts } from '../texts/texts-provider';
import { CommentList } from './comment-list';
import { FilterBar } from './filter/filter-bar';
import { FilterSummary } from './filter/filter-summary';
import { ResultActions } from './result-actions';
import { useFilters } from './filter/use-filters';

export function Comments() {
  const texts = useTexts();
  const { listQuery: query } = useFilters();
  const path = '/dashboards/comments';
  const found = useInfiniteQuery<CommentPage, Problem>({
    queryKey: [path, query],
    queryFn: ({ pageParam, signal }) =>
      api.get(path, { query: { ...query, after: pageParam as string | null }, signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
  });
  const pages = found.data?.pages;
  return (
    <Page
      title={texts.places.comments}
      lead={<FilterSummary without={['weights']} />}
      actions={<ResultActions path={path} query={query} />}
    >
      <FilterBar without={['weights']} />
      <Loaded of={{ data: pages, error: found.error, refetch: found.refetch }} height={400}>
        {(all) => (
          <Card>
            <CommentList comments={all.flatMap((page) => page.items)} hidden={all[0]?.hidden ?? false} />
            <More
              more={found.hasNextPage ? () => void found.fetchNextPage() : undefined}
              busy={found.isFetchingNextPage}
            />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
