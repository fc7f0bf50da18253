import { leastSquares, type LeastSquares } from '../drivers/least-squares.js';
import { checkFinite, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf } from '../samples/summarise.js';
import { contrastsOf, linkedWith } from './linked-with.js';

/** One answer with the store it is about and the channel (mode) it came by. */
export interface ModeRow {
  readonly store: string;
  readonly mode: string;
  readonly score: Missable;
  /** In the order of the covariates' names; null drops the row. */
  readonly covariates?: readonly Missable[];
}

/** Raw and adjusted means beside each other; null where these data cannot tell store from channel. */
export interface ModeAdjustment {
  /** Points that a mode adds against the reference mode. */
  readonly effect: Record<string, number | null>;
  readonly effectSe: Record<string, number | null>;
  readonly rawMean: Record<string, number | null>;
  readonly adjustedMean: Record<string, number | null>;
  readonly adjustedSe: Record<string, number | null>;
  readonly residualSd: number | null;
  readonly rSquared: number | null;
}

/**
 * Channel adjustment: least squares of score on store and mode (and covariates centred at their means); a store's
 * adjusted mean is its prediction at the reference mode. Stores are taken out by their own means, so thousands of
 * stores cost no more than their answers.
 *
 * One mode only: adjusted = raw. No two modes met in any connected set of stores: `confounded`. Stores and modes not
 * linked with the reference mode: null, though their answers help to judge the spread and the covariates. No rows: `insufficient_data`; a reference mode that nobody used (with several
 * modes): `invalid_parameter`; covariates that repeat store or mode: `collinear`. Source: Elliott et al. 2009
 * (HCAHPS); R lm, emmeans.
 *
 * @example adjustForMode([{ store: 'A', mode: 'email', score: 70 }, { store: 'A', mode: 'email', score: 80 }], 'email').adjustedMean
 * // { A: 75 }
 */
export function adjustForMode(rows: readonly ModeRow[], referenceMode: string): ModeAdjustment {
  const used = rows.filter(({ score, covariates = [] }) => score !== null && !covariates.includes(null));
  if (used.length === 0) refuse('insufficient_data', 'no scored answers');
  for (const { score, covariates = [] } of used)
    [score!, ...covariates].forEach((x) => checkFinite(x!, 'score or covariate'));
  const stores = byStore(used);
  const modes = [...new Set(used.map((row) => row.mode))];
  const rawMean = record(stores.keys(), (store) => meanOf(stores.get(store)!.map((row) => row.score!)));
  if (modes.length === 1) {
    const none = { effect: {}, effectSe: {}, residualSd: null, rSquared: null };
    return { ...none, rawMean, adjustedMean: { ...rawMean }, adjustedSe: record(stores.keys(), () => null) };
  }
  if (!modes.includes(referenceMode)) refuse('invalid_parameter', `nobody answered by ${referenceMode}`);
  const contrasts = contrastsOf(used, referenceMode);
  if (contrasts.length === 0)
    refuse('confounded', 'no set of stores used more than one mode: store and mode cannot be told apart');

  const linked = linkedWith(used, referenceMode);
  const others = modes.filter((mode) => mode !== referenceMode);
  const fit = fitWithinStores(used, contrasts);
  const ofMode = (mode: string) => (linked.modes.has(mode) ? fit.modes.get(mode) : undefined);
  const ofStore = (store: string) => (linked.stores.has(store) ? fit.stores.get(store) : undefined);
  return {
    effect: record(others, (mode) => ofMode(mode)?.value ?? null),
    effectSe: record(others, (mode) => ofMode(mode)?.se ?? null),
    rawMean,
    adjustedMean: record(stores.keys(), (store) => ofStore(store)?.value ?? null),
    adjustedSe: record(stores.keys(), (store) => ofStore(store)?.se ?? null),
    residualSd: fit.residualSd,
    rSquared: fit.rSquared,
  };
}

interface Estimate {
  readonly value: number;
  readonly se: number | null;
}

/** Regression with store means taken out of every column (Frisch & Waugh): the same answer as a dummy per store. */
function fitWithinStores(rows: readonly ModeRow[], modes: readonly string[]) {
  const covariateMeans = (rows[0]?.covariates ?? []).map((_, c) => meanOf(rows.map((row) => row.covariates![c]!)));
  const design = rows.map((row) => [
    ...modes.map((mode) => (row.mode === mode ? 1 : 0)),
    ...covariateMeans.map((mean, c) => row.covariates![c]! - mean),
  ]);
  const scores = rows.map((row) => row.score!);
  const centres = storeCentres(rows, design, scores);
  const within = rows.map((row, i) => design[i]!.map((x, j) => x - centres.get(row.store)!.x[j]!));
  refuseEmptyColumns(design, within);
  const fit = leastSquares(
    within,
    rows.map((row, i) => scores[i]! - centres.get(row.store)!.y),
  );
  const df = rows.length - centres.size - (design[0]?.length ?? 0);
  const variance = df > 0 ? fit.residualSquares / df : null;
  const error = (x: readonly number[], own: number): number | null =>
    variance === null ? null : Math.sqrt(variance * (own + quadratic(fit, x)));
  const unit = (j: number): number[] => fit.coefficients.map((_, l) => (l === j ? 1 : 0));
  const grand = meanOf(scores);
  const total = scores.reduce((sum, score) => sum + (score - grand) ** 2, 0);
  return {
    modes: new Map(
      modes.map((mode, j): [string, Estimate] => [mode, { value: fit.coefficients[j]!, se: error(unit(j), 0) }]),
    ),
    stores: new Map(
      [...centres].map(([store, { x, y, n }]): [string, Estimate] => [
        store,
        { value: y - x.reduce((sum, value, j) => sum + value * fit.coefficients[j]!, 0), se: error(x, 1 / n) },
      ]),
    ),
    residualSd: variance === null ? null : Math.sqrt(variance),
    rSquared: total > 0 ? 1 - fit.residualSquares / total : null,
  };
}

function storeCentres(rows: readonly ModeRow[], design: readonly (readonly number[])[], scores: readonly number[]) {
  const centres = new Map<string, { n: number; x: number[]; y: number }>();
  for (const [i, { store }] of rows.entries()) {
    const at = centres.get(store) ?? { n: 0, x: design[i]!.map(() => 0), y: 0 };
    at.n += 1;
    at.y += (scores[i]! - at.y) / at.n;
    for (const [j, x] of design[i]!.entries()) at.x[j]! += (x - at.x[j]!) / at.n;
    centres.set(store, at);
  }
  return centres;
}

/** A covariate that does not vary within any store repeats the stores. */
function refuseEmptyColumns(design: readonly (readonly number[])[], within: readonly (readonly number[])[]): void {
  const squares = (rows: readonly (readonly number[])[], j: number): number =>
    rows.reduce((sum, row) => sum + row[j]! * row[j]!, 0);
  for (const j of design[0]?.keys() ?? [])
    if (!(squares(within, j) > 1e-14 * squares(design, j))) refuse('collinear', 'a covariate repeats the stores');
}

/** x' (X'X)^-1 x from the triangular factor. */
function quadratic({ inverseR }: LeastSquares, x: readonly number[]): number {
  return x.reduce((sum, _, j) => sum + x.reduce((inner, value, i) => inner + value * inverseR[i]![j]!, 0) ** 2, 0);
}

function byStore(rows: readonly ModeRow[]): Map<string, ModeRow[]> {
  const stores = new Map<string, ModeRow[]>();
  for (const row of rows) {
    const list = stores.get(row.store);
    if (list) list.push(row);
    else stores.set(row.store, [row]);
  }
  return stores;
}

function record<T>(names: Iterable<string>, value: (name: string) => T): Record<string, T> {
  return Object.fromEntries([...names].map((name) => [name, value(name)]));
}
