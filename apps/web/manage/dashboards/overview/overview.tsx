import type { Overview as OverviewResult } from '#api';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useTexts } from '../../texts/texts-provider';
import { FilterBar } from '../filter/filter-bar';
import { FilterSummary } from '../filter/filter-summary';
import { AnswersOverTime } from './over-time';
import classes from './overview.module.css';
import { OverviewFigures } from './overview-figures';
import { NeedALook } from './need-a-look';
import { PrinciplePlot } from './principle-plot';
import { DayTrend } from './day-trend';
import { HiddenFigures } from '../hidden-figures';
import { MadeUnder } from '../made-under';
import { ResultActions } from '../result-actions';
import { SteadyChart } from '../steady-chart';
import { WeightingNote } from '../weighting-note';
import { useFilters } from '../filter/use-filters';

export function Overview() {
  const texts = useTexts();
  const { query } = useFilters();
  const path = '/dashboards/overview';
  const overview = useRead(path, { query, keep: true });
  return (
    <Page title={texts.places.overview} lead={<FilterSummary />} actions={<ResultActions path={path} query={query} />}>
      <FilterBar />
      <Loaded of={overview} height={480}>
        {(result) => (result.responses.n === 0 ? <NothingYet /> : <Results result={result} />)}
      </Loaded>
    </Page>
  );
}

function Results({ result }: { result: OverviewResult }) {
  const { query } = useFilters();
  return (
    <div className={classes.results}>
      <WeightingNote weights={result.weights} />
      <HiddenFigures of={result} />
      <OverviewFigures result={result} />
      <div className={classes.pair}>
        <PrinciplePlot principles={result.principles} />
        <NeedALook found={result} />
      </div>
      <div className={classes.halves}>
        <SteadyChart query={query} principles={result.principles} />
        <AnswersOverTime overTime={result.overTime} />
      </div>
      <DayTrend query={query} principles={result.principles} />
      <MadeUnder versions={result.madeUnder} />
    </div>
  );
}

function NothingYet() {
  const { overview } = useTexts();
  const may = useMay();
  const { active } = useFilters();
  if (active > 0)
    return (
      <Empty icon="filter" title={overview.nothingHere}>
        {overview.nothingHereAdvice}
      </Empty>
    );

  const steps = (
    [
      { to: '/stores', words: overview.stepStores, may: 'stores.change' },
      { to: '/customers', words: overview.stepCustomers, may: 'customers.change' },
      { to: '/campaigns/new', words: overview.stepCampaign, may: 'campaigns.change' },
    ] as const
  ).filter((step) => may(step.may));
  return (
    <Empty
      icon="overview"
      title={overview.nothingYet}
      action={steps.map((step, index) => (
        <Button key={step.to} component={Link} to={step.to} variant={index === 0 ? 'filled' : 'default'}>
          {index + 1}. {step.words}
        </Button>
      ))}
    >
      {overview.nothingYetAdvice}
    </Empty>
  );
}
