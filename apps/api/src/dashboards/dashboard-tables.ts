import type { CommentsReads } from './comments.reads.js';
import type { Comparison } from './comparison/compared-store.js';
import { csvOf } from '../files/lists/csv.js';
import { figureTable, rounded } from './figure-columns.js';
import type { OverviewReads } from './overview.reads.js';
import type { QuestionsReads } from './questions.reads.js';
import type { StorePageReads } from './store-page.reads.js';

type Overview = Awaited<ReturnType<OverviewReads['overview']>>;
type StorePage = Awaited<ReturnType<StorePageReads['page']>>;
type Question = Awaited<ReturnType<QuestionsReads['one']>>;
type Comments = Awaited<ReturnType<CommentsReads['comments']>>['items'];

/** The overview's figures, one a line. */
export function overviewTable({ index, nps, csat, effort, principles, weights }: Overview): string {
  const { columns, cells, viewColumns, viewCells } = figureTable(weights);
  const own = [['index', index] as const, ['nps', nps] as const, ['csat', csat] as const, ['effort', effort] as const];
  const rows = [...own, ...principles.map(({ name, figure }) => [name, figure] as const)];
  return csvOf(
    ['figure', ...columns('value'), ...viewColumns],
    rows.map(([name, figure]) => [name, ...cells(figure), ...viewCells]),
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
export function storesTable({ measure, items, principles, weights }: Comparison): string {
  const { columns, cells, viewColumns, viewCells } = figureTable(weights);
  return csvOf(
    [
      ...placeColumns,
      ...columns('score'),
      ...standingColumns,
      ...columns('index'),
      ...columns('nps'),
      ...columns('csat'),
      ...columns('effort'),
      ...principles.flatMap(({ name }) => columns(name)),
      ...viewColumns,
    ],
    items.map((store) => [
      store.code,
      store.name,
      store.regionName,
      store.setting,
      measure,
      ...cells(store.score),
      store.rank?.low,
      store.rank?.high,
      store.tieGroup,
      store.band,
      ...[store.estimate?.value, store.estimate?.low, store.estimate?.high, store.reliability].map(rounded),
      store.funnel,
      ...[store.adjusted?.value, store.adjusted?.low, store.adjusted?.high].map(rounded),
      ...cells(store.index),
      ...cells(store.nps),
      ...cells(store.csat),
      ...cells(store.effort),
      ...principles.flatMap(({ key }) => cells(store.principles[key])),
      ...viewCells,
    ]),
  );
}

/** A store's principles against the network's. */
export function storeTable({ principles, weights }: StorePage): string {
  const { columns, cells, viewColumns, viewCells } = figureTable(weights);
  return csvOf(
    [
      'principle',
      ...columns('store'),
      ...columns('network'),
      'difference',
      'difference low',
      'difference high',
      ...viewColumns,
    ],
    principles.map(({ name, store, network, difference }) => [
      name,
      ...cells(store),
      ...cells(network),
      difference.value,
      difference.low,
      difference.high,
      ...viewCells,
    ]),
  );
}

/** How often each answer was given. */
export function questionTable({ distribution, weights, ...base }: Question): string {
  const { weightingColumns, weightingCells, viewColumns, viewCells } = figureTable(weights);
  return csvOf(
    ['code', 'answer', 'count', 'percent', 'low', 'high', ...weightingColumns(), ...viewColumns],
    distribution.map(({ code, label, count, percent, low, high }) => {
      return [code, label, count, percent, low, high, ...weightingCells(base), ...viewCells];
    }),
  );
}

export function commentsTable(comments: Comments): string {
  return csvOf(
    ['day', 'store', 'language', 'question', 'comment'],
    comments.map(({ on, store, language, question, text }) => [on, store, language, question, text]),
  );
}
