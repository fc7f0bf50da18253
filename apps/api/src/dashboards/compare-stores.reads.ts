import { Injectable } from '@nestjs/common';
import { adjustPValues, mergeCells, rankIntervals, subtractCell, summariseCell, welchTest, type Cell } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { figureOf, guarded, type Figure, type FigureKind } from '../scores/figure.js';
import type { ScoreContext } from '../scores/score-context.js';
import { guardView } from '../scores/view-guard.js';
import {
  headlineCells,
  headlineMeasures,
  headlineOf,
  indexOf,
  measured,
  measuredBy,
  type Headline,
  type Measured,
} from './summary.js';

/** A store among its peers. */
export interface ComparedStore {
  storeId: string;
  code: string;
  name: string;
  regionName: string | null;
  setting: string;
  n: number;
  index: Figure;
  nps: Figure;
  csat: Figure;
  rank: { low: number; high: number } | null;
  band: 'above' | 'in_line' | 'below' | null;
  principles: Record<string, Figure>;
}

/** How stores compare, and the network that they are compared with. */
export interface Comparison {
  items: ComparedStore[];
  network: Headline;
  principles: { key: string; name: string }[];
  /** In words: whether the stores can be told apart at all. */
  reading: 'no_answers' | 'too_few_to_tell_apart' | 'some_differ';
}

interface StoreRow {
  id: string;
  code: string;
  name: string;
  region: string | null;
  setting: string;
}

/** Chance of a false alarm over the whole list. */
const alpha = 0.05;

/** Store beside store, with intervals, ranges of ranks and bands that hold for all of them at once. */
@Injectable()
export class CompareStoresReads {
  async compare(tx: Transaction, context: ScoreContext): Promise<Comparison> {
    const stores = await this.#stores(tx, context);
    const cells = await headlineCells(tx, context.filter, context.principles, ['store']);
    const measures = headlineMeasures(context.principles);
    const byStore = measuredBy(cells, 'store', await guardView(tx, context, { measures, by: 'store' }));
    const total = await guardView(tx, context, { measures });
    const network = measured(
      [...Map.groupBy(cells, ({ measure }) => measure)].map(([measure, own]) => merged(measure, own)),
      (measure) => total.hides(measure),
    );
    const none = measured([]);
    const items = stores.map((store) => present(context, store, byStore.get(store.id) ?? none));
    rankAndBand(items, byStore, network);
    return {
      items,
      network: headlineOf(context, network),
      principles: context.principles.map(({ key, name }) => ({
        key,
        name: name[context.language] ?? name['en'] ?? key,
      })),
      reading: readingOf(items),
    };
  }

  async #stores(tx: Transaction, { filter }: ScoreContext): Promise<StoreRow[]> {
    return tx.query<StoreRow>(
      `with recursive below as (
         select id from regions where organisation_id = $1 and id = $2
         union select r.id from regions r join below b on r.parent_id = b.id where r.organisation_id = $1)
       select s.id, s.code, s.name, r.name as region, s.setting from stores s
       left join regions r on r.organisation_id = s.organisation_id and r.id = s.region_id
       where s.organisation_id = $1 and ($2::uuid is null or s.region_id in (select id from below))
         and ($3::uuid is null or s.id = $3) and ($4::text is null or s.setting = $4) and ($5::uuid[] is null or s.id = any($5))
         and (s.opened_on is null or s.opened_on < $7) and (s.closed_on is null or s.closed_on > $6)
       order by s.name`,
      [tx.organisationId, filter.regionId, filter.storeId, filter.setting, filter.storeIds, filter.from, filter.to],
    );
  }
}

function merged(measure: string, cells: readonly { cell: Cell }[]) {
  const emptiness = { not_shown: 0, not_applicable: 0, skipped: 0, refused: 0 };
  return {
    measure,
    storeId: null,
    month: null,
    channel: null,
    cell: mergeCells(cells.map(({ cell }) => cell)),
    emptiness,
  };
}

function present(context: ScoreContext, store: StoreRow, cells: Measured): ComparedStore {
  const { sizes, principles } = context;
  const figure = (measure: string, kind: FigureKind) =>
    guarded(figureOf(cells.of(measure), kind, sizes), cells.hides(measure));
  return {
    storeId: store.id,
    code: store.code,
    name: store.name,
    regionName: store.region,
    setting: store.setting,
    n: cells.of('index').n,
    index: indexOf(context, cells),
    nps: figure('role:recommend', 'nps'),
    csat: figure('role:overall', 'csat'),
    rank: null,
    band: null,
    principles: Object.fromEntries(principles.map(({ key }) => [key, figure(`principle:${key}`, 'mean')])),
  };
}

function rankAndBand(items: ComparedStore[], byStore: ReadonlyMap<string, Measured>, network: Measured): void {
  const ranked = items.filter(({ index }) => index.value !== null && index.high !== null && index.low !== null);
  const means = ranked.map(({ index }) => index.value ?? 0);
  const errors = ranked.map(({ storeId }) => {
    const { sd, n } = summariseCell(byStore.get(storeId)?.of('index') ?? network.of('none'));
    return sd === null ? 0 : sd / Math.sqrt(n);
  });
  const ranges = rankIntervals(means, errors, { alpha });
  const tests = ranked.map(({ storeId }) => {
    const own = byStore.get(storeId)?.of('index') ?? network.of('none');
    return welchTest(summariseCell(own), summariseCell(subtractCell(network.of('index'), own)));
  });
  const adjusted = adjustPValues(
    tests.map(({ pValue }) => pValue),
    'benjamini-hochberg',
  );
  for (const [position, item] of ranked.entries()) {
    item.rank = { low: ranges.lower[position] ?? 1, high: ranges.upper[position] ?? ranked.length };
    const [p, difference] = [adjusted[position] ?? null, tests[position]?.difference ?? null];
    if (p !== null && difference !== null) item.band = p >= alpha ? 'in_line' : difference > 0 ? 'above' : 'below';
  }
}

function readingOf(items: readonly ComparedStore[]): Comparison['reading'] {
  const ranked = items.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return 'no_answers';
  const apart = ranked.some(({ rank }) => rank !== null && (rank.low > 1 || rank.high < ranked.length));
  return apart ? 'some_differ' : 'too_few_to_tell_apart';
}
