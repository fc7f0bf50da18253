import { Injectable } from '@nestjs/common';
import { mergeCells, zFor, type Cell } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import { channelAdjustment, type ChannelAdjustment } from '../../scores/channel-adjustment.js';
import { figureOf, guarded, ofAnswered, type FigureKind } from '../../scores/figure.js';
import { readCells, type ReadCell } from '../../scores/cells/read-cells.js';
import type { ScoreContext } from '../../scores/score-context.reads.js';
import { isNetwork, networkOf } from '../../scores/score-filter.js';
import { headlineMeasures, scoreMeasure, type ScoreMeasure } from '../../scores/score-measures.js';
import { guardView } from '../../scores/views/view-guard.js';
import { viewWeights } from '../../scores/weights/view-weights.js';
import { nameOfPrinciple } from '../../standard/standard.js';
import { placesEver } from '../../stores/places-within.js';
import type { Setting } from '../../stores/store-fields.js';
import type { ComparedStore, Comparison } from './compared-store.js';
import { countByStore } from '../count-responses.js';
import { placeOf } from './place-of.js';
import { sortStores, type StoreOrder } from './sort-stores.js';
import { standStores } from './stand-stores.js';
import { headlineCells, headlineOf, indexOf, measured, measuredBy, type Measured } from '../summary.js';

interface StoreRow {
  id: string;
  code: string;
  name: string;
  region: string | null;
  setting: Setting;
}

/** What stores are compared by, in which order, and whether channels are made equal first. */
export interface CompareBy extends Partial<StoreOrder> {
  measure?: string;
  adjust?: 'none' | 'channel';
}

/** Store beside store, with intervals, ranges of ranks and bands that hold for all of them at once. */
@Injectable()
export class CompareStoresReads {
  async compare(tx: Transaction, context: ScoreContext, by: CompareBy = {}): Promise<Comparison> {
    const { principles } = context;
    const measure = scoreMeasure(principles, by.measure ?? 'index');
    const stores = await this.#stores(tx, context);
    const cells = await headlineCells(tx, context.filter, principles, ['store']);
    const measures = headlineMeasures(principles);
    const byStore = measuredBy(cells, 'store', await guardView(tx, context, { measures }));
    const everywhere = { ...context, filter: networkOf(context.filter) };
    const everyStore = isNetwork(context.filter)
      ? cells
      : await headlineCells(tx, everywhere.filter, principles, ['store']);
    const network = measured(mergedBy(everyStore), await this.#hidden(tx, everywhere));
    const place = await placeOf(tx, context.filter);
    const here = place && measured(mergedBy(cells), await this.#hidden(tx, context));
    const none = measured([]);
    const answered = await answeredStores(tx, context, { stores, byStore });
    const items = stores
      .map((store) => present(context, store, { cells: byStore.get(store.id) ?? none, measure }))
      .map((store) => (answered.has(store.storeId) ? ofAnsweredStore(store) : store));
    const { funnel, compared } = standStores(items, everyStore, { measure, network, context });
    const adjustment = by.adjust === 'channel' ? await this.#adjust(tx, context, { items, measure }) : null;
    const named = principles.map((each) => ({ key: each.key, name: nameOfPrinciple(each, context.language) }));
    const { sort = 'name', order = 'asc' } = by;
    return {
      measure: measure.name,
      items: sortStores(items, { sort, order }, named),
      network: headlineOf(context, network),
      here: place && here && { place, ...headlineOf(context, here) },
      principles: named,
      compared,
      reading: readingOf(items, compared),
      funnel,
      adjustment,
      madeUnder: context.madeUnder,
      weights: await viewWeights(tx, context),
    };
  }

  /** Which totals stay out. */
  async #hidden(tx: Transaction, context: ScoreContext): Promise<Measured['hides']> {
    const guard = await guardView(tx, context, { measures: headlineMeasures(context.principles) });
    return (measure) => guard.hides(measure);
  }

  /** Those that counted for the place at any time of the period; a region beside a name is that of today. */
  async #stores(tx: Transaction, { filter }: ScoreContext): Promise<StoreRow[]> {
    const within = placesEver(tx, filter, 's.id');
    return tx.query<StoreRow>(
      `${within.with}
       select s.id, s.code, s.name, r.name as region, s.setting from stores s
       left join regions r on r.organisation_id = s.organisation_id and r.id = s.region_id
       where s.organisation_id = $1 and ${within.where}
         and (s.opened_on is null or s.opened_on < $3) and (s.closed_on is null or s.closed_on > $2)
       order by s.name`,
      within.values,
    );
  }

  /** Sets the adjusted score beside each raw one that is shown. Shares have no such adjustment. */
  async #adjust(
    tx: Transaction,
    { filter }: ScoreContext,
    { items, measure }: { items: ComparedStore[]; measure: ScoreMeasure },
  ): Promise<Comparison['adjustment']> {
    if (measure.kind !== 'mean') return { status: 'not_a_mean', reference: null, effects: [] };
    const cells = await readCells(tx, filter, [measure.cells], ['store', 'channel'], 'moments');
    const { shifts, ...found } = channelAdjustment(
      cells.flatMap(({ storeId, channel, cell }) =>
        channel === null ? [] : [{ storeId: storeId ?? '', channel, cell }],
      ),
    );
    for (const item of items) item.adjusted = adjustedOf(item, shifts);
    return found;
  }
}

function adjustedOf({ storeId, score }: ComparedStore, shifts: ChannelAdjustment['shifts']): ComparedStore['adjusted'] {
  const shift = shifts.get(storeId);
  if (shift === undefined || score.value === null) return null;
  const value = Math.min(100, Math.max(0, score.value + shift.points));
  const half = shift.error === null ? null : zFor(0.95) * shift.error;
  const limit = (sign: 1 | -1) => (half === null ? null : Math.min(100, Math.max(0, value + sign * half)));
  return { value, low: limit(-1), high: limit(1) };
}

/** The stores with answers, scored or not: those without a figure are looked up, which takes longer. */
async function answeredStores(
  tx: Transaction,
  { filter }: ScoreContext,
  { stores, byStore }: { stores: readonly StoreRow[]; byStore: ReadonlyMap<string, Measured> },
): Promise<ReadonlySet<string>> {
  const silent = stores.map(({ id }) => id).filter((id) => !byStore.has(id));
  const found = silent.length === 0 ? [] : (await countByStore(tx, { ...filter, storeIds: silent })).keys();
  return new Set([...byStore.keys(), ...found]);
}

function ofAnsweredStore(store: ComparedStore): ComparedStore {
  const { score, index, nps, csat, effort, principles } = store;
  return {
    ...store,
    score: ofAnswered(score),
    index: ofAnswered(index),
    nps: ofAnswered(nps),
    csat: ofAnswered(csat),
    effort: ofAnswered(effort),
    principles: Object.fromEntries(Object.entries(principles).map(([key, figure]) => [key, ofAnswered(figure)])),
  };
}

function mergedBy(cells: readonly ReadCell[]): ReadCell[] {
  return [...Map.groupBy(cells, (cell) => cell.measure)].map(([name, own]) => merged(name, own));
}

function merged(measure: string, cells: readonly { cell: Cell }[]) {
  const emptiness = { not_shown: 0, not_applicable: 0, skipped: 0, refused: 0 };
  const place = { storeId: null, month: null, channel: null };
  return { measure, ...place, cell: mergeCells(cells.map(({ cell }) => cell)), emptiness };
}

function present(
  context: ScoreContext,
  store: StoreRow,
  { cells, measure }: { cells: Measured; measure: ScoreMeasure },
): ComparedStore {
  const { sizes, principles } = context;
  const figure = (name: string, kind: FigureKind) => guarded(figureOf(cells.of(name), kind, sizes), cells.hides(name));
  const index = indexOf(context, cells);
  return {
    storeId: store.id,
    code: store.code,
    name: store.name,
    regionName: store.region,
    setting: store.setting,
    n: cells.of('index').n,
    score: measure.name === 'index' ? index : figure(measure.cells, measure.kind),
    index,
    nps: figure('role:recommend', 'nps'),
    csat: figure('role:overall', 'csat'),
    effort: figure('role:ease', 'mean'),
    principles: Object.fromEntries(principles.map(({ key }) => [key, figure(`principle:${key}`, 'mean')])),
    rank: null,
    tieGroup: null,
    band: null,
    estimate: null,
    reliability: null,
    funnel: null,
    adjusted: null,
  };
}

function readingOf(items: readonly ComparedStore[], compared: number): Comparison['reading'] {
  const ranked = items.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return 'no_answers';
  const apart = ranked.some(({ rank }) => rank !== null && (rank.low > 1 || rank.high < compared));
  return apart ? 'some_differ' : 'too_few_to_tell_apart';
}
