import { Button, Tabs } from '@mantine/core';
import { Link } from 'react-router';
import type { Comparison as ComparisonResult } from '../api/dashboards';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import type { Sorting } from '../tables/sort-head';
import { useLanguage, useTexts } from '../texts/texts-provider';
import { FilterBar } from './filter-bar';
import { FilterSummary } from './filter-summary';
import { HeatMap } from './heat-map';
import { ResultActions } from './result-actions';
import { sortedStores } from './sorted-stores';
import { StoreRows } from './store-rows';
import { useComparisonReading } from './use-comparison-reading';
import { useFilters } from './use-filters';

export function Comparison() {
  const { texts, language } = useLanguage();
  const { query, search, set } = useFilters();
  const sorting: Sorting = {
    by: search.get('sort') ?? 'index',
    direction: search.get('direction') === 'asc' ? 'asc' : 'desc',
  };
  const path = '/dashboards/stores';
  const asked = { ...query, sort: sorting.by, direction: sorting.direction };
  const comparison = useRead<ComparisonResult>(path, { query, keep: true });
  const sort = ({ by, direction }: Sorting) => set({ sort: by, direction });
  return (
    <Page
      title={texts.places.comparison}
      lead={<FilterSummary />}
      actions={<ResultActions path={path} query={asked} />}
    >
      <FilterBar without={['storeId']} />
      <Loaded of={comparison} height={520}>
        {(found) => {
          const result = { ...found, items: sortedStores(found.items, sorting, language) };
          return result.items.length === 0 ? (
            <Empty
              icon="stores"
              title={texts.comparison.noStores}
              action={
                <Button component={Link} to="/stores">
                  {texts.places.stores}
                </Button>
              }
            >
              {texts.comparison.noStoresAdvice}
            </Empty>
          ) : (
            <Tabs value={search.get('view') ?? 'index'} onChange={(view) => set({ view })} keepMounted={false}>
              <Tabs.List mb="md">
                <Tabs.Tab value="index">{texts.comparison.byIndex}</Tabs.Tab>
                <Tabs.Tab value="principles">{texts.comparison.byPrinciple}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="index">
                <Ranked result={result} sorting={sorting} onSort={sort} />
              </Tabs.Panel>
              <Tabs.Panel value="principles">
                <HeatMap result={result} sorting={sorting} onSort={sort} />
              </Tabs.Panel>
            </Tabs>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Ranked({
  result,
  ...rest
}: {
  result: ComparisonResult;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}) {
  const { comparison } = useTexts();
  const reading = useComparisonReading(result);
  return (
    <Card title={comparison.byIndex} lead={reading} flush>
      <StoreRows result={result} {...rest} />
    </Card>
  );
}
