import {
  adjustPValues,
  chiSquareOfSizes,
  compareNetPromoterScores,
  netPromoterScoreOfCell,
  orderDownwards,
  rankIntervals,
  ScoringError,
  shrinkTowardsMean,
  subtractCell,
  summariseCell,
  summariseWithout,
  topBoxOfCell,
  welchPValue,
  zFor,
  type Cell,
  type Shrinkage,
} from '#scoring';
import { csatBoxes, type FigureKind } from '../figure.js';

/** One store among those compared: its score, and the answers that it is made of. */
export interface Unit {
  value: number;
  cell: Cell;
}

/** Where a store stands, as far as its answers can tell. */
export interface Standing {
  /** Ranks that it may have; holds for all stores at once with 95 % confidence (Holm over all pairs). */
  rank: { low: number; high: number };
  /** Stores of one group can't be told from its first: a new group begins where a store is surely behind that one's place. */
  tieGroup: number;
  /** Against all others, corrected for the number of stores (Benjamini-Hochberg), and by points that matter. */
  band: 'above' | 'in_line' | 'below' | null;
  /** The score drawn towards the mean of all by as much as it is uncertain. */
  estimate: { value: number; low: number; high: number } | null;
  /** How much of the raw score the estimate keeps, 0 to 1. */
  reliability: number | null;
}

/** Chance of a false alarm over the whole list. */
const alpha = 0.05;
const z95 = zFor(1 - alpha);

/** What standings are told by. */
export interface Bounds {
  kind: FigureKind;
  /** In points. */
  smallestDifference: number;
  /** The score of all stores together, as it is printed beside each. */
  network: number | null;
}

/** How stores stand to each other by one score, given the cell of all of them together. */
export function standingsOf(units: readonly Unit[], all: Cell, bounds: Bounds): Standing[] {
  const { kind } = bounds;
  const errors = standardErrors(units, kind);
  const values = units.map(({ value }) => value);
  const ranges = rankIntervals(values, errors, { alpha });
  const groups = tieGroups(values, ranges.lower);
  const shrunken = shrink(values, errors);
  const bands = bandsOf(units, all, bounds);
  return units.map((_, at) => ({
    rank: { low: ranges.lower[at] ?? 1, high: ranges.upper[at] ?? units.length },
    tieGroup: groups[at] ?? 1,
    band: bands[at] ?? null,
    estimate: estimateOf(shrunken, at, kind),
    reliability: shrunken === null ? null : 1 - (shrunken.weightOfMean[at] ?? 1),
  }));
}

/** A store whose answers are all alike has no spread of its own to go by: it is given the common one. */
function standardErrors(units: readonly Unit[], kind: FigureKind): number[] {
  if (kind !== 'mean') return units.map(({ cell }) => halfWidth(cell, kind) / z95);
  const summaries = units.map(({ cell }) => summariseCell(cell));
  const freedom = summaries.reduce((sum, { n }) => sum + Math.max(0, n - 1), 0);
  const squares = summaries.reduce((sum, { n, sd }) => sum + (n - 1) * (sd ?? 0) ** 2, 0);
  const common = freedom > 0 ? Math.sqrt(squares / freedom) : 0;
  return summaries.map(({ n, sd }) => (sd === null || sd === 0 ? common : sd) / Math.sqrt(Math.max(1, n)));
}

function halfWidth(cell: Cell, kind: 'nps' | 'csat'): number {
  const { lower, upper } = kind === 'nps' ? netPromoterScoreOfCell(cell).adjustedWald : topBoxOfCell(cell, csatBoxes);
  return ((upper ?? 0) - (lower ?? 0)) / 2;
}

function tieGroups(values: readonly number[], best: readonly number[]): number[] {
  const groups: number[] = [];
  let [group, firstPlace] = [0, 0];
  for (const [place, at] of orderDownwards(values).entries()) {
    if (group === 0 || (best[at] ?? 1) > firstPlace) [group, firstPlace] = [group + 1, place + 1];
    groups[at] = group;
  }
  return groups;
}

/** Estimates need two stores with errors above zero: else there is nothing to draw them towards. */
function shrink(values: readonly number[], errors: readonly number[]): Shrinkage | null {
  const usable = errors.map((error) => (error > 0 ? error : null));
  if (usable.filter((error) => error !== null).length < 2) return null;
  try {
    return shrinkTowardsMean(values, usable);
  } catch (error) {
    if (error instanceof ScoringError) return null;
    throw error;
  }
}

function estimateOf(shrunken: Shrinkage | null, at: number, kind: FigureKind): Standing['estimate'] {
  const [value, sd] = [shrunken?.estimates[at] ?? null, shrunken?.sd[at] ?? null];
  if (value === null || sd === null) return null;
  const lowest = kind === 'nps' ? -100 : 0;
  return { value, low: Math.max(lowest, value - z95 * sd), high: Math.min(100, value + z95 * sd) };
}

/** A band never speaks against the two figures that stand side by side: their difference has its sign and is large enough. */
function bandsOf(units: readonly Unit[], all: Cell, { kind, smallestDifference, network }: Bounds): Standing['band'][] {
  const tests = units.map(({ cell }) => differenceOf[kind](cell, all));
  const adjusted = adjustPValues(
    tests.map(({ pValue }) => pValue),
    'benjamini-hochberg',
  );
  return units.map(({ value }, at) => {
    const [p, difference] = [adjusted[at] ?? null, tests[at]?.difference ?? null];
    if (p === null || difference === null || network === null) return null;
    const printed = value - network;
    const isSure = p < alpha && Math.sign(printed) === Math.sign(difference);
    if (!isSure || Math.abs(printed) < smallestDifference) return 'in_line';
    return printed > 0 ? 'above' : 'below';
  });
}

/** How a store differs from all others, by kind of score. */
const differenceOf: Record<
  FigureKind,
  (own: Cell, rest: Cell) => { difference: number | null; pValue: number | null }
> = {
  mean: (own, all) => welchPValue(summariseCell(own), summariseWithout(all, own)),
  nps: (own, all) =>
    compareNetPromoterScores(netPromoterScoreOfCell(own), netPromoterScoreOfCell(subtractCell(all, own))),
  csat: (own, all) => {
    const [x, y] = [topBoxOfCell(own, csatBoxes), topBoxOfCell(subtractCell(all, own), csatBoxes)];
    if (x.percent === null || y.percent === null) return { difference: null, pValue: null };
    return { difference: x.percent - y.percent, pValue: chiSquareOfSizes(x, y).pValue };
  },
};
