import type { CommentsReads } from './comments.reads.js';
import type { Comparison } from './compare-stores.reads.js';
import { csvOf } from '../files/csv.js';
import { figureCells, figureColumns } from './figure-columns.js';
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

/** The comparison as it stands on the screen, a store a line. */
export function storesTable({ items, principles }: Comparison): string {
  const header = ['code', 'store', 'region', 'setting', ...figureColumns('index'), 'best rank', 'worst rank', 'band'];
  return csvOf(
    [
      ...header,
      ...figureColumns('nps'),
      ...figureColumns('csat'),
      ...principles.flatMap(({ name }) => figureColumns(name)),
    ],
    items.map((store) => [
      store.code,
      store.name,
      store.regionName,
      store.setting,
      ...figureCells(store.index),
      store.rank?.low,
      store.rank?.high,
      store.band,
      ...figureCells(store.nps),
      ...figureCells(store.csat),
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
