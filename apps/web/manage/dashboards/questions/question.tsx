import type { QuestionResult } from '#api';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useRead } from '../../api/use-read';
import { TrendChart } from '../../charts/trend-chart';
import { ChartCard } from '../../charts/chart-card';
import { FigureTile } from '../../figures/figure-tile';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useTexts } from '../../texts/texts-provider';
import { Distribution } from './distribution';
import { Emptiness } from './emptiness';
import { FilterBar } from '../filter/filter-bar';
import { FilterSummary } from '../filter/filter-summary';
import classes from '../overview/overview.module.css';
import { HiddenFigures } from '../hidden-figures';
import { QuestionByStore } from './question-by-store';
import { ResultActions } from '../result-actions';
import { TrendTable } from '../overview/trend-table';
import { useFilters } from '../filter/use-filters';
import { WeightingNote } from '../weighting-note';
import { useTrendReading } from './use-trend-reading';

export function Question() {
  const texts = useTexts();
  const { surveyId = '', key = '' } = useParams();
  const { query, values, carriedWith } = useFilters();
  const carried = carriedWith(values.storeId);
  const path = `/dashboards/questions/${surveyId}/${encodeURIComponent(key)}` as const;
  const asked = { ...query, surveyId: '' };
  const result = useRead(path, { query: asked, keep: true });
  return (
    <Page
      title={result.data?.text ?? texts.question.question}
      lead={<FilterSummary without={['surveyId']} />}
      back={{ to: `/questions${carried}`, name: texts.places.questions }}
      actions={<ResultActions path={path} query={asked} />}
    >
      <FilterBar without={['surveyId']} />
      <Loaded of={result} height={480}>
        {(found) => <Parts result={found} />}
      </Loaded>
    </Page>
  );
}

function Parts({ result }: { result: QuestionResult }) {
  const texts = useTexts();
  return (
    <div className={classes.results}>
      <WeightingNote weights={result.weights} />
      <HiddenFigures of={result} />
      <div className={classes.pair}>
        <Distribution result={result} />
        <div className={classes.results}>
          {result.figure && <FigureTile name={texts.question.score} figure={result.figure} />}
          {result.emptiness && <Emptiness n={result.n} emptiness={result.emptiness} />}
        </div>
      </div>
      {result.overTime.length > 1 && <OverTime points={result.overTime} />}
      {result.byStore.length > 0 && (
        <Card title={texts.question.byStore} flush>
          <QuestionByStore stores={result.byStore} />
        </Card>
      )}
    </div>
  );
}

function OverTime({ points }: { points: QuestionResult['overTime'] }) {
  const { question } = useTexts();
  const kept = useMemo(() => points, [points]);
  return (
    <ChartCard
      title={question.overTime}
      reading={useTrendReading(kept)}
      chart={<TrendChart label={question.overTime} points={kept} />}
      table={<TrendTable label={question.overTime} points={kept} />}
    />
  );
}
