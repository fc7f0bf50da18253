import type { CommentsReads } from './comments.reads.js';
import type { Comparison } from './compared-store.js';
import { csvOf } from '../files/csv.js';
import { figureCells, figureColumns, rounded } from './figure-columns.js';
import type { OverviewReads } from './overview.reads.js';
import type { QuestionsReads } from './questions.reads.js';
import type { StorePageReads } from './store-page.reads.js';

type Overview = Awaited<ReturnType<OverviewReads['overview']>>;
type StorePage = Awaited<ReturnType<StorePageReads['page']>>;
type Question = Awaited<ReturnType<QuestionsReads['one']>>;
type Comments = Awaited<ReturnType<CommentsReads['comments']>>['items'];

/** The overview's figures, one a line. */
export function overviewTable({ index, nps, csat, effort, principles }: Overview): string {
  const own = [['index', index] as const, ['nps', nps] as const, ['csat', csat] as const, ['effort', effort] as const];
  const rows = [...own, ...principles.map(({ name, figure }) => [name, figure] as const)];
  return csvOf(
    ['figure', ...figureColumns('value')],
    rows.map(([name, figure]) => [name, ...figureCells(figure)]),
  );
}

const placeColumns = ['code', 'store', 'region', 'setting', 'compared by'];
const standingColumns = [
  'best rank',
  'worst rank',
  'tie group',
  'band',
  'estimate',
  'estimate low',
  'estimate high',
  'reliability',
  'funnel',
  'adjusted',
  'adjusted low',
  'adjusted high',
];

/** The comparison as it stands on the screen, a store a line. */
export function storesTable({ measure, items, principles }: Comparison): string {
  return csvOf(
    [
      ...placeColumns,
      ...figureColumns('score'),
      ...standingColumns,
      ...figureColumns('index'),
      ...figureColumns('nps'),
      ...figureColumns('csat'),
      ...figureColumns('effort'),
      ...principles.flatMap(({ name }) => figureColumns(name)),
    ],
    items.map((store) => [
      store.code,
      store.name,
      store.regionName,
      store.setting,
      measure,
      ...figureCells(store.score),
      store.rank?.low,
      store.rank?.high,
      store.tieGroup,
      store.band,
      ...[store.estimate?.value, store.estimate?.low, store.estimate?.high, store.reliability].map(rounded),
      store.funnel,
      ...[store.adjusted?.value, store.adjusted?.low, store.adjusted?.high].map(rounded),
      ...figureCells(store.index),
      ...figureCells(store.nps),
      ...figureCells(store.csat),
      ...figureCells(store.effort),
      ...principles.flatMap(({ key }) => figureCells(store.principles[key])),
    ]),
  );
}

/** A store's principles against the network's. */
export function storeTable({ principles }: StorePage): string {
  return csvOf(
    [
      'principle',
      ...figureColumns('store'),
      ...figureColumns('network'),
      'difference',
      'difference low',
      'difference high',
    ],
    principles.map(({ name, store, network, difference }) => [
      name,
      ...figureCells(store),
      ...figureCells(network),
      difference.value,
      difference.low,
      difference.high,
    ]),
  );
}

/** How often each answer was given. */
export function questionTable({ distribution }: Question): string {
  return csvOf(
    ['code', 'answer', 'count', 'percent', 'low', 'high'],
    distribution.map(({ code, label, count, percent, low, high }) => [code, label, count, percent, low, high]),
  );
}

export function commentsTable(comments: Comments): string {
  return csvOf(
    ['day', 'store', 'language', 'question', 'comment'],
    comments.map(({ on, store, language, question, text }) => [on, store, language, question, text]),
  );
}
