import { hideAlongLines } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import type { ReadCell } from './read-cells.js';
import { readBases, type Base, type Dimension } from './read-bases.js';
import { readRegionTree, type RegionTree } from './region-tree.js';
import type { ScoreContext } from './score-context.js';
import { previousPeriod, type ScoreFilter } from './score-filter.js';

/** Says which figures stay out of a view, because other views less this one would give a small group away. */
export interface ViewGuard {
  hides(measure: string, at?: { store?: string | null; month?: string | null }): boolean;
}

/** What is looked at: the measures, and whether each store or month has a figure of its own. */
export interface GuardedView {
  measures: readonly string[];
  by?: 'store' | 'month';
  /** The period whose total stands beside a line of months. */
  within?: ScoreFilter;
  /** Cells that were read for the view: where nothing narrows it they are its table, and no bases are read again. */
  known?: readonly ReadCell[];
}

/**
 * The one rule against subtracting views from one another. What a view is narrowed to (a region, store, setting, survey,
 * channel or language) and what it is listed by makes a table of bases. Its lines add up to totals that can be seen too: all
 * channels of a store, all stores of a region, all principles of an index, all months of the period. Where a line holds a
 * small part, enough others are hidden that no subtraction along it gives the small one away. Periods hold whole months;
 * two periods are two tables.
 */
export async function guardView(tx: Transaction, context: ScoreContext, view: GuardedView): Promise<ViewGuard> {
  const { filter, sizes } = context;
  const dimensions = dimensionsOf(filter, view);
  const { regionId, setting, storeId } = filter;
  const nothingNarrows =
    [regionId, setting, storeId].every((given) => given === null) && dimensions.every((name) => name === view.by);
  const found =
    view.known !== undefined && nothingNarrows
      ? basesOf(view.known)
      : await readBases(tx, filter, view.measures, dimensions);
  const tree = await readRegionTree(tx);
  const bases = dimensions.includes('region') ? inSiblingRegions(found, tree, filter.regionId ?? '') : found;
  const stores = dimensions.includes('store') ? await storeGroups(tx, tree) : new Map<string, string[]>();
  const hidden = hideAlongLines(
    bases.map(({ n }) => n),
    linesOf(bases, dimensions, { context, stores, view }),
    sizes.suppressBelow,
  );
  const hiddenKeys = new Set(bases.filter((_, index) => hidden[index]).map((base) => keyOf(base, dimensions)));
  const selected: Base['at'] = {
    store: filter.storeId,
    region: filter.regionId,
    setting: filter.setting,
    survey: filter.surveyId,
    channel: filter.channel,
    language: filter.language,
  };
  return {
    hides: (measure, at = {}) => hiddenKeys.has(keyOf({ measure, n: 0, at: { ...selected, ...at } }, dimensions)),
  };
}

function basesOf(cells: readonly ReadCell[]): Base[] {
  return cells.map(({ measure, storeId, month, cell }) => ({ measure, n: cell.n, at: { store: storeId, month } }));
}

/** Region and setting of a store are its own: they need no dimension beside it, only lines. A question has one survey. */
function dimensionsOf(filter: ScoreFilter, { measures, by }: GuardedView): Dimension[] {
  const byStore = by === 'store' || filter.storeId !== null;
  const ofOneSurvey = measures.every((measure) => /^(item|asked):/.test(measure));
  const narrowed: [Dimension, boolean][] = [
    ['store', byStore],
    ['month', by === 'month'],
    ['region', !byStore && filter.regionId !== null],
    ['setting', !byStore && filter.setting !== null],
    ['survey', !ofOneSurvey && filter.surveyId !== null],
    ['channel', filter.channel !== null],
    ['language', filter.language !== null],
  ];
  return narrowed.filter(([, is]) => is).map(([name]) => name);
}

/** Bases of regions joined to those beside the selected one; what lies elsewhere is in no line with it. */
function inSiblingRegions(bases: readonly Base[], tree: RegionTree, selected: string): Base[] {
  const joined = new Map<string, Base>();
  for (const base of bases) {
    const region = tree.siblingOf(base.at.region ?? null, selected);
    if (region === null) continue;
    const own = { ...base, at: { ...base.at, region } };
    const key = JSON.stringify([base.measure, Object.entries(own.at).sort()]);
    const known = joined.get(key);
    joined.set(key, known ? { ...own, n: known.n + base.n } : own);
  }
  return [...joined.values()];
}

/** What totals each store is part of: the network, its region and those above it, its setting. */
async function storeGroups(tx: Transaction, tree: RegionTree): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ id: string; region: string | null; setting: string }>(
    'select id, region_id as region, setting from stores where organisation_id = $1',
    [tx.organisationId],
  );
  return new Map(rows.map(({ id, region, setting }) => [id, ['all', setting, ...tree.upFrom(region)]]));
}

function linesOf(
  bases: readonly Base[],
  dimensions: readonly Dimension[],
  { context, stores, view }: { context: ScoreContext; stores: ReadonlyMap<string, string[]>; view: GuardedView },
): number[][] {
  const lines = new Map<string, number[]>();
  const indexed = view.measures.includes('index') ? context.principles : [];
  const weights = new Map(indexed.map(({ key, weight }) => [`principle:${key}`, weight]));
  for (const [index, base] of bases.entries()) {
    const along = (name: Dimension | 'principle', total: string) => {
      const rest = dimensions.filter((each) => each !== name).map((each) => base.at[each] ?? '');
      const key = JSON.stringify([name, total, name === 'principle' ? '' : base.measure, ...rest]);
      const line = lines.get(key);
      if (line) line.push(index);
      else lines.set(key, [index]);
    };
    if ((weights.get(base.measure) ?? 0) > 0) along('principle', 'index');
    for (const dimension of dimensions)
      for (const total of totalsOf(dimension, base, stores, view.within)) along(dimension, total);
  }
  return [...lines.values()];
}

function totalsOf(
  dimension: Dimension,
  { at }: Base,
  stores: ReadonlyMap<string, string[]>,
  within?: ScoreFilter,
): readonly string[] {
  if (dimension === 'store') return stores.get(at.store ?? '') ?? ['all'];
  if (dimension !== 'month' || within === undefined) return ['all'];
  const month = at.month ?? '';
  const inside = ({ from, to }: ScoreFilter) => month >= from && month < to;
  return ['all', ...(inside(within) ? ['period'] : []), ...(inside(previousPeriod(within)) ? ['before'] : [])];
}

function keyOf({ measure, at }: Base, dimensions: readonly Dimension[]): string {
  return JSON.stringify([measure, ...dimensions.map((name) => at[name] ?? null)]);
}
