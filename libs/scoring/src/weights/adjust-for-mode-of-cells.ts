import { cholesky, choleskySolve } from '../numerics/cholesky.js';
import { checkFinite, checkSize } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import type { Summary } from '../samples/summarise.js';
import type { ModeAdjustment } from './adjust-for-mode.js';
import { contrastsOf, type Linked, linkedWith } from './linked-with.js';

/** What is known of all answers about one store that came by one channel (mode). */
export interface ModeCell extends Summary {
  readonly store: string;
  readonly mode: string;
}

/**
 * The channel adjustment of `adjustForMode` from n, mean and standard deviation per store and mode: the same estimates without
 * reading the answers. Least squares needs only these sums. The cost grows with stores × modes².
 *
 * One mode only: adjusted = raw. No two modes met in any connected set of stores: `confounded`. Stores and modes not linked with
 * the reference mode: null, though their answers help to judge the spread. No answers: `insufficient_data`; a reference mode that nobody used (with several modes):
 * `invalid_parameter`. Source: Elliott et al. 2009 (HCAHPS); a property test compares with the answers themselves.
 *
 * @example adjustForModeOfCells([{ store: 'A', mode: 'email', n: 2, mean: 75, sd: 7.07 }], 'email').adjustedMean // { A: 75 }
 */
export function adjustForModeOfCells(cells: readonly ModeCell[], referenceMode: string): ModeAdjustment {
  const used = cells.filter(({ n, mean }) => checkSize(n, 'n') > 0 && checkFinite(mean ?? 0, 'mean') === mean);
  if (used.length === 0) refuse('insufficient_data', 'no scored answers');
  const stores = [...new Set(used.map(({ store }) => store))];
  const modes = [...new Set(used.map(({ mode }) => mode))];
  const totals = new Map(stores.map((store) => [store, totalOf(used.filter((cell) => cell.store === store))]));
  const rawMean = Object.fromEntries(stores.map((store) => [store, totals.get(store)!.mean]));
  if (modes.length === 1) {
    const none = { effect: {}, effectSe: {}, residualSd: null, rSquared: null };
    const unknown = Object.fromEntries(stores.map((store) => [store, null]));
    return { ...none, rawMean, adjustedMean: { ...rawMean }, adjustedSe: unknown };
  }
  if (!modes.includes(referenceMode)) refuse('invalid_parameter', `nobody answered by ${referenceMode}`);
  const contrasts = contrastsOf(used, referenceMode);
  if (contrasts.length === 0)
    refuse('confounded', 'no set of stores used more than one mode: store and mode cannot be told apart');
  const others = modes.filter((mode) => mode !== referenceMode);
  return { ...presented(fitOf(used, contrasts), linkedWith(used, referenceMode), others, stores), rawMean };
}

/** What is left of so small a share of the squares is their rounding: the fit is perfect. */
const ROUNDING = 1e-13;

interface Total {
  n: number;
  mean: number;
}

const totalOf = (cells: readonly ModeCell[]): Total => {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  return { n, mean: cells.reduce((sum, cell) => sum + cell.n * cell.mean!, 0) / n };
};

interface Fit {
  modes: readonly string[];
  beta: readonly number[];
  lower: readonly (readonly number[])[];
  variance: number | null;
  rSquared: number | null;
  stores: Map<string, Total & { shares: number[] }>;
}

/** Normal equations with store means taken out: X'X = Σ n (d - d̄)(d - d̄)', X'y = Σ n (d - d̄)(mean - store mean). */
function fitOf(cells: readonly ModeCell[], modes: readonly string[]): Fit {
  const byStore = Map.groupBy(cells, ({ store }) => store);
  const stores: Fit['stores'] = new Map();
  const normal = modes.map(() => modes.map(() => 0));
  const right = modes.map(() => 0);
  let squares = 0;
  for (const [store, own] of byStore) {
    const total = totalOf(own);
    const shares = modes.map((mode) => (own.find((cell) => cell.mode === mode)?.n ?? 0) / total.n);
    stores.set(store, { ...total, shares });
    for (const { mode, n, mean, sd } of own) {
      const apart = modes.map((each, j) => (each === mode ? 1 : 0) - shares[j]!);
      for (const [i, x] of apart.entries()) {
        right[i]! += n * x * (mean! - total.mean);
        for (const [j, z] of apart.entries()) normal[i]![j]! += n * x * z;
      }
      squares += (n - 1) * (sd ?? 0) ** 2 + n * (mean! - total.mean) ** 2;
    }
  }
  const lower = cholesky(normal);
  const beta = choleskySolve(lower, right);
  const left = squares - beta.reduce((sum, b, j) => sum + b * right[j]!, 0);
  const residual = left > ROUNDING * squares ? left : 0;
  const all = totalOf(cells);
  const between = [...stores.values()].reduce((sum, { n, mean }) => sum + n * (mean - all.mean) ** 2, 0);
  const df = all.n - stores.size - modes.length;
  const total = squares + between;
  return {
    modes,
    beta,
    lower,
    stores,
    variance: df > 0 ? residual / df : null,
    rSquared: total > 0 ? 1 - residual / total : null,
  };
}

function presented(fit: Fit, linked: Linked, others: string[], all: string[]) {
  const { modes, beta, lower, variance, rSquared, stores } = fit;
  const error = (x: readonly number[], own: number): number | null => {
    if (variance === null) return null;
    const solved = choleskySolve(lower, x);
    return Math.sqrt(variance * (own + x.reduce((sum, value, j) => sum + value * solved[j]!, 0)));
  };
  const at = (mode: string): number => (linked.modes.has(mode) ? modes.indexOf(mode) : -1);
  const unit = (j: number): number[] => modes.map((_, i) => (i === j ? 1 : 0));
  const adjusted = all.map((store): [string, Missing, Missing] => {
    const own = stores.get(store);
    if (own === undefined || !linked.stores.has(store)) return [store, null, null];
    const mean = own.mean - own.shares.reduce((sum, share, j) => sum + share * beta[j]!, 0);
    return [store, mean, error(own.shares, 1 / own.n)];
  });
  return {
    effect: Object.fromEntries(others.map((mode) => [mode, beta[at(mode)] ?? null])),
    effectSe: Object.fromEntries(others.map((mode) => [mode, at(mode) === -1 ? null : error(unit(at(mode)), 0)])),
    adjustedMean: Object.fromEntries(adjusted.map(([store, mean]) => [store, mean])),
    adjustedSe: Object.fromEntries(adjusted.map(([store, , se]) => [store, se])),
    residualSd: variance === null ? null : Math.sqrt(variance),
    rSquared,
  };
}

type Missing = number | null;
