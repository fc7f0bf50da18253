import type { StoreResult as Result } from '#api';
import { useParams } from 'react-router';
import type { Query } from '../../api/request';
import { useRead } from '../../api/use-read';
import { HowSureLink } from '../../figures/how-sure-link';
import { FigureTile } from '../../figures/figure-tile';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useTexts } from '../../texts/texts-provider';
import { BesideShoppers } from './beside-shoppers';
import { CoachFirst } from './coach-first';
import { CommentList } from '../comment-list';
import { Card } from '../../shell/card';
import { FilterBar } from '../filter/filter-bar';
import { FilterSummary } from '../filter/filter-summary';
import classes from '../overview/overview.module.css';
import { QuestionList } from '../questions/question-list';
import { DayTrend } from '../overview/day-trend';
import { HiddenFigures } from '../hidden-figures';
import { MadeUnder } from '../made-under';
import { ResultActions } from '../result-actions';
import { SteadyChart } from '../steady-chart';
import { StorePrinciples } from './store-principles';
import { WeightingNote } from '../weighting-note';
import { useFilters, type FilterName } from '../filter/use-filters';

/** A store is one place: filters by place are kept for the way back, and not asked for here. */
const places: FilterName[] = ['storeId', 'regionId', 'setting'];

/** One store against the network. */
export function StoreResult() {
  const texts = useTexts();
  const { storeId = '' } = useParams();
  const { query, carried } = useFilters();
  const path = `/dashboards/stores/${storeId}` as const;
  const asked = { ...query, storeId: '', regionId: '', setting: '' };
  const result = useRead(path, { query: asked, keep: true });
  return (
    <Page
      title={result.data?.store.name ?? texts.figures.store}
      back={{ to: `/comparison${carried}`, name: texts.places.comparison }}
      lead={<FilterSummary without={places} />}
      actions={<ResultActions path={path} query={asked} />}
    >
      <FilterBar without={places} />
      <Loaded of={result} height={520}>
        {(found) => <StoreParts result={found} query={{ ...asked, storeId }} />}
      </Loaded>
    </Page>
  );
}

function StoreParts({ result, query }: { result: Result; query: Query }) {
  const { figures, store } = useTexts();
  return (
    <div className={classes.results}>
      <WeightingNote weights={result.weights} />
      <HiddenFigures of={result} />
      <div className={classes.storeFigures}>
        <FigureTile big name={figures.index} figure={result.index} />
        <FigureTile name={figures.nps} figure={result.nps} kind="nps" />
        <FigureTile name={figures.csat} figure={result.csat} kind="percent" />
        <FigureTile name={figures.effort} figure={result.effort} />
      </div>
      <div className={classes.halves}>
        <CoachFirst principles={result.principles} />
        <BesideShoppers storeId={result.store.id} customers={result.index} query={query} />
      </div>
      <StorePrinciples principles={result.principles} />
      <div className={classes.halves}>
        <SteadyChart query={query} principles={result.principles} />
        <Card title={store.comments}>
          <CommentList comments={result.comments.items} hidden={result.comments.hidden} />
        </Card>
      </div>
      <DayTrend query={query} principles={result.principles} />
      <Card title={store.questions} lead={store.questionsLead} actions={<HowSureLink />} flush>
        <QuestionList questions={result.questions} storeId={result.store.id} />
      </Card>
      <MadeUnder versions={result.madeUnder} />
    </div>
  );
}
