import type { Comparison as ComparisonResult } from '#api';
import { Button, NativeSelect, Switch, Tabs } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read';
import { HowSureLink } from '../../figures/how-sure-link';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { oneOf } from '../../shell/one-of';
import { Page } from '../../shell/page';
import type { Sorting } from '../../tables/sort-head';
import { useTexts } from '../../texts/texts-provider';
import classes from './comparison.module.css';
import { FilterBar } from '../filter/filter-bar';
import { FilterSummary } from '../filter/filter-summary';
import { FunnelPlot } from './funnel-plot';
import { HiddenFigures } from '../hidden-figures';
import { HeatMap } from './heat-map';
import { MadeUnder } from '../made-under';
import { ResultActions } from '../result-actions';
import { StoreRows } from './store-rows';
import { useComparisonReading } from './use-comparison-reading';
import { useFilters } from '../filter/use-filters';
import { WeightingNote } from '../weighting-note';
import { useMeasures } from '../use-measures';

/** Stores side by side: what they are compared by, their order and the filters are in the address, for a link to restore. */
export function Comparison() {
  const texts = useTexts();
  const { query, search, set } = useFilters();
  const sorting: Sorting = {
    by: search.get('sort') ?? 'score',
    direction: search.get('direction') === 'asc' ? 'asc' : 'desc',
  };
  const measure = search.get('measure') ?? 'index';
  const adjust = search.get('adjust') === 'channel' ? 'channel' : 'none';
  const path = '/dashboards/stores';
  const asked = { ...query, storeId: '', measure, adjust, sort: sorting.by, order: sorting.direction };
  const comparison = useRead(path, { query: asked, keep: true });
  const sort = ({ by, direction }: Sorting) => set({ sort: by, direction });
  return (
    <Page
      title={texts.places.comparison}
      lead={<FilterSummary without={['storeId']} />}
      actions={<ResultActions path={path} query={asked} />}
    >
      <FilterBar without={['storeId']} />
      <Loaded of={comparison} height={520}>
        {(result) =>
          result.items.length === 0 ? <NoStores /> : <Views result={result} sorting={sorting} onSort={sort} />
        }
      </Loaded>
    </Page>
  );
}

interface ViewProps {
  result: ComparisonResult;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

function Views(props: ViewProps) {
  const { comparison, scoring } = useTexts();
  const { search, set } = useFilters();
  const view = oneOf(['index', 'principles', 'funnel'], search.get('view'));
  const { items } = props.result;
  return (
    <>
      <WeightingNote weights={props.result.weights} />
      <HiddenFigures of={items.map((store) => (view === 'principles' ? store.principles : store.score))} />
      <ComparedBy result={props.result} />
      <Tabs value={view} onChange={(view) => set({ view })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="index">{scoring.league}</Tabs.Tab>
          <Tabs.Tab value="principles">{comparison.byPrinciple}</Tabs.Tab>
          <Tabs.Tab value="funnel">{scoring.funnel}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="index">
          <Ranked {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="principles">
          <HeatMap {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="funnel">
          <FunnelPlot result={props.result} />
        </Tabs.Panel>
      </Tabs>
      <MadeUnder versions={props.result.madeUnder} />
    </>
  );
}

function ComparedBy({ result }: { result: ComparisonResult }) {
  const { scoring, channels } = useTexts();
  const { search, set } = useFilters();
  const measures = useMeasures(result.principles);
  const names: Record<string, string> = channels;
  const { adjustment } = result;
  const note =
    adjustment &&
    (adjustment.status === 'ok'
      ? scoring.adjustment.ok(names[adjustment.reference ?? ''] ?? adjustment.reference ?? '')
      : scoring.adjustment[adjustment.status]);
  return (
    <div className={`${classes.choices} no-print`}>
      <NativeSelect
        label={scoring.compareBy}
        value={result.measure}
        data={measures}
        onChange={(event) => set({ measure: event.currentTarget.value })}
      />
      <Switch
        label={scoring.adjust}
        checked={search.get('adjust') === 'channel'}
        onChange={(event) => set({ adjust: event.currentTarget.checked ? 'channel' : null })}
      />
      {note && (
        <p className={classes.note} role="status">
          {note} <HowSureLink topic="channel" />
        </p>
      )}
    </div>
  );
}

function Ranked({ result, ...rest }: ViewProps) {
  const { scoring } = useTexts();
  const reading = useComparisonReading(result);
  return (
    <Card title={scoring.league} lead={reading} actions={<HowSureLink topic="rank" />} flush>
      <StoreRows result={result} {...rest} />
    </Card>
  );
}

function NoStores() {
  const texts = useTexts();
  return (
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
  );
}
