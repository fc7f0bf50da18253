import {
  baseSizeStatus,
  compositeIndex,
  meanOfCell,
  netPromoterScoreOfCell,
  subtractCell,
  summariseCell,
  topBoxOfCell,
  welchTest,
  designEffectOfCell,
  type Cell,
} from '#scoring';

/** How few answers are hidden or marked, and which differences matter: the organisation's published rules. */
export interface BaseSizes {
  suppressBelow: number;
  markBelow: number;
  /** In points. */
  smallestDifference: number;
}

/** A change or difference in points: an arrow only where its interval leaves zero out and it is large enough to matter. */
export interface Change {
  value: number | null;
  low: number | null;
  high: number | null;
  direction: 'up' | 'down' | 'same' | 'unknown';
  /** Where answers came by another mix of channels than before: the change with the mix kept constant. */
  mix?: ChangeOfMix;
}

/** A change with the channels kept constant, told where their mix moved. */
export interface ChangeOfMix {
  /** Percentage points by which the share of the channel that moved most did so. */
  moved: number;
  /** Null where no channel was used in both periods: then channel and period can't be told apart. */
  adjusted: Change | null;
}

/** A number as it may be shown: with its base, its interval, and whether there are enough answers to show it. */
export interface Figure {
  n: number;
  value: number | null;
  low: number | null;
  high: number | null;
  /**
   * Where the answers have unlike weights that are used: Kish's design effect, and how many equally weighted answers tell as much.
   * `n` is people all the same, and so is what is hidden or marked for being few.
   */
  weighting?: { designEffect: number; effectiveN: number };
  /**
   * Suppressed: too few answers; protected: enough, but other figures less this one would give too few away; undefined: there
   * are answers, yet the score can't be made of them, as an index of too few principles; empty: nobody answered anything.
   */
  status: 'ok' | 'caution' | 'suppressed' | 'protected' | 'undefined' | 'empty';
  change?: Change;
}

/** Kinds of figures that a cell can give. */
export type FigureKind = 'mean' | 'nps' | 'csat';

export const unknownChange: Change = { value: null, low: null, high: null, direction: 'unknown' };

/** The figure of a cell: the one place where too few answers become no number. */
export function figureOf(cell: Cell, kind: FigureKind, sizes: BaseSizes): Figure {
  return show({ n: cell.n, ...estimates[kind](cell), ...weightingOf(cell) }, sizes);
}

const unweighted = {};

/** What the weights of a cell's answers leave of them; nothing where all are alike. */
export function weightingOf(cell: Cell): Pick<Figure, 'weighting'> {
  if (cell.squaredWeights === cell.n) return unweighted;
  const { designEffect, effectiveN } = designEffectOfCell(cell);
  if (designEffect === null || effectiveN === null || effectiveN === cell.n) return {};
  return { weighting: { designEffect, effectiveN } };
}

/** The fourth and fifth fifths of the scale: the two highest points of five. */
export const csatBoxes: readonly number[] = [4, 5];

const estimates: Record<FigureKind, (cell: Cell) => { value: number | null; low: number | null; high: number | null }> =
  {
    mean: (cell) => {
      const { mean, lower, upper } = meanOfCell(cell);
      return { value: mean, low: clamp(lower), high: clamp(upper) };
    },
    nps: (cell) => {
      const { score, adjustedWald } = netPromoterScoreOfCell(cell);
      return { value: score, low: adjustedWald.lower, high: adjustedWald.upper };
    },
    csat: (cell) => {
      const { percent, lower, upper } = topBoxOfCell(cell, csatBoxes);
      return { value: percent, low: lower, high: upper };
    },
  };

function show(found: Omit<Figure, 'status' | 'change'>, sizes: BaseSizes): Figure {
  if (found.n === 0) return { n: 0, value: null, low: null, high: null, status: 'empty' };
  const status = baseSizeStatus(found.n, { suppressBelow: sizes.suppressBelow, cautionBelow: sizes.markBelow });
  if (status === 'suppressed') return hidden(found.n);
  const { n, value } = found;
  return value === null ? { n, value, low: null, high: null, status: 'undefined' } : { ...found, status };
}

/** A figure on too few answers to be shown. */
export function hidden(n: number, status: 'suppressed' | 'protected' = 'suppressed'): Figure {
  return { n, value: null, low: null, high: null, status };
}

/** A figure of a place that has answers, none of which it could be made of, is not one of a place without answers. */
export function ofAnswered<F extends Figure>(figure: F): F {
  return figure.status === 'empty' ? { ...figure, status: 'undefined' } : figure;
}

/** The figure, or none where the view's guard says that showing it would give a smaller group away. */
export function guarded(figure: Figure, hides: boolean): Figure {
  return hides && figure.value !== null ? hidden(figure.n, 'protected') : figure;
}

/** The index: principles' means by the standard's weights. Its interval comes from the spread of respondents' own indexes. */
export function indexFigure(
  principles: readonly { cell: Cell; weight: number }[],
  respondents: Cell,
  sizes: BaseSizes,
): Figure {
  const weights = principles.map(({ weight }) => weight);
  if (respondents.n === 0 || !weights.some((weight) => weight > 0))
    return show({ n: 0, value: null, low: null, high: null }, sizes);
  const means = principles.map(({ cell }) => summariseCell(cell).mean);
  const { index } = compositeIndex(means, weights);
  const { mean, lower } = meanOfCell(respondents);
  const half = mean === null || lower === null ? null : mean - lower;
  const limit = (sign: 1 | -1) => (index === null || half === null ? null : clamp(index + sign * half));
  return show({ n: respondents.n, value: index, low: limit(-1), high: limit(1), ...weightingOf(respondents) }, sizes);
}

/** How a mean differs from another of other respondents, as from the period before. */
export function changeOf(now: Cell, before: Cell, sizes: BaseSizes): Change {
  const fewest = Math.max(2, sizes.suppressBelow);
  if (now.n < fewest || before.n < fewest) return unknownChange;
  const { difference, lower, upper } = welchTest(summariseCell(now), summariseCell(before));
  return asChange(difference, { low: lower, high: upper }, sizes);
}

/**
 * How a store differs from the network that it is part of: the difference of the two figures. A store is a share of the network, so
 * it is its difference from the others, and that one's interval, less this share, which is that of its weights.
 */
export function differenceFromNetwork(store: Cell, network: Cell, sizes: BaseSizes): Change {
  if (store.n >= network.n) return unknownChange;
  const { value, low, high } = changeOf(store, subtractCell(network, store), sizes);
  const others = 1 - store.weight / network.weight;
  const scaled = (points: number | null) => (points === null ? null : points * others);
  return asChange(scaled(value), { low: scaled(low), high: scaled(high) }, sizes);
}

/** The change of an estimate known by value and interval only, such as an index: independent, near normal. */
export function changeOfFigures(now: Figure, before: Figure, sizes: BaseSizes): Change {
  if (now.value === null || before.value === null || now.high === null || before.high === null) return unknownChange;
  const value = now.value - before.value;
  const half = Math.hypot(now.high - now.value, before.high - before.value);
  return asChange(value, { low: value - half, high: value + half }, sizes);
}

export function asChange(
  value: number | null,
  { low, high }: { low: number | null; high: number | null },
  { smallestDifference }: BaseSizes,
): Change {
  if (value === null || low === null || high === null) return { ...unknownChange, value };
  const matters = Math.abs(value) >= smallestDifference;
  return { value, low, high, direction: matters && low > 0 ? 'up' : matters && high < 0 ? 'down' : 'same' };
}

function clamp(value: number | null): number | null {
  return value === null ? null : Math.min(100, Math.max(0, value));
}
