import type { Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { completeRows } from '../samples/complete-pairs.js';
import { covarianceMatrix } from '../samples/covariance-matrix.js';

/** Reliability of a sum when items measure one thing unequally well. */
export interface McDonaldOmega {
  readonly n: number;
  readonly omega: number | null;
  /** Loadings in item units, signed so that most are positive; null when the model cannot be fitted. */
  readonly loadings: number[] | null;
  readonly residualVariances: number[] | null;
  readonly standardisedLoadings: number[] | null;
}

/**
 * McDonald's omega (sum l)²/((sum l)² + sum theta) of a one-factor model fitted by maximum likelihood to the 1/n
 * covariance of complete rows[respondent][item].
 *
 * Fitted by accelerated EM steps (Rubin & Thayer), which keep every residual variance above zero. Fewer than three
 * items, an item without variance or no more rows than items: null. No convergence (a residual variance running to
 * zero, a Heywood case): `not_converged`. Source: McDonald 1999; Rubin & Thayer 1982; Varadhan & Roland 2008; R
 * lavaan.
 *
 * @example mcdonaldOmega(rows).omega
 */
export function mcdonaldOmega(rows: readonly (readonly Missable[])[]): McDonaldOmega {
  const complete = completeRows(rows);
  const n = complete.length;
  const k = complete[0]?.length ?? 0;
  const unknown = { n, omega: null, loadings: null, residualVariances: null, standardisedLoadings: null };
  if (k < 3 || n <= k) return unknown;
  const covariance = covarianceMatrix(complete, n);
  const sds = covariance.map((row, i) => Math.sqrt(row[i]!));
  if (sds.some((sd) => sd === 0)) return unknown;
  const correlations = covariance.map((row, i) => row.map((value, j) => value / (sds[i]! * sds[j]!)));
  const { loadings, residuals } = fitOneFactor(correlations);
  const sign = loadings.reduce((a, b) => a + b, 0) < 0 ? -1 : 1;
  const inUnits = loadings.map((loading, i) => sign * loading * sds[i]!);
  const residualVariances = residuals.map((residual, i) => residual * sds[i]! ** 2);
  const common = inUnits.reduce((a, b) => a + b, 0) ** 2;
  const omega = common / (common + residualVariances.reduce((a, b) => a + b, 0));
  const standardisedLoadings = loadings.map(
    (loading, i) => (sign * loading) / Math.hypot(loading, Math.sqrt(residuals[i]!)),
  );
  return { n, omega, loadings: inUnits, residualVariances, standardisedLoadings };
}

interface OneFactor {
  readonly loadings: number[];
  readonly residuals: number[];
}

/** Two EM steps, an extrapolation along their curve (SQUAREM) and one more step, until nothing moves. */
function fitOneFactor(s: readonly (readonly number[])[]): OneFactor {
  let at = startingPoint(s);
  for (let i = 0; i < 20_000; i++) {
    const one = emStep(s, at);
    const two = emStep(s, one);
    const r = difference(one, at);
    const v = difference(difference(two, one), r);
    const length = Math.sqrt(squares(r) / squares(v));
    if (squares(r) < 1e-22) return two;
    const step = Number.isFinite(length) ? Math.max(1, length) : 1;
    const leap = combine(at, r, v, step);
    const next = leap.residuals.every((residual) => residual > 1e-6) ? emStep(s, leap) : two;
    at = next.residuals.every((residual) => residual > 0) ? next : two;
    if (Math.min(...at.residuals) < 1e-9) refuse('not_converged', 'an item has no variance of its own (Heywood case)');
  }
  return refuse('not_converged', 'the one-factor model found no maximum');
}

/** Loadings from each item's mean correlation with the others. */
function startingPoint(s: readonly (readonly number[])[]): OneFactor {
  const sums = s.map((row) => row.reduce((a, b) => a + b, 0));
  const total = Math.sqrt(
    Math.max(
      1e-6,
      sums.reduce((a, b) => a + Math.abs(b), 0),
    ),
  );
  const loadings = sums.map((sum) => Math.min(0.95, Math.max(-0.95, sum / total || 0.1)));
  return { loadings, residuals: loadings.map((loading) => 1 - loading * loading) };
}

function emStep(s: readonly (readonly number[])[], { loadings, residuals }: OneFactor): OneFactor {
  const scaled = loadings.map((loading, i) => loading / residuals[i]!);
  const information = loadings.reduce((sum, loading, i) => sum + loading * scaled[i]!, 0);
  const beta = scaled.map((value) => value / (1 + information));
  const cross = s.map((row) => row.reduce((sum, value, j) => sum + value * beta[j]!, 0));
  const own = 1 / (1 + information) + cross.reduce((sum, value, i) => sum + value * beta[i]!, 0);
  const next = cross.map((value) => value / own);
  return { loadings: next, residuals: next.map((loading, i) => s[i]![i]! - loading * cross[i]!) };
}

function difference(a: OneFactor, b: OneFactor): OneFactor {
  const minus = (x: readonly number[], y: readonly number[]): number[] => x.map((value, i) => value - y[i]!);
  return { loadings: minus(a.loadings, b.loadings), residuals: minus(a.residuals, b.residuals) };
}

function combine(at: OneFactor, r: OneFactor, v: OneFactor, step: number): OneFactor {
  const move = (x: readonly number[], a: readonly number[], b: readonly number[]): number[] =>
    x.map((value, i) => value + 2 * step * a[i]! + step * step * b[i]!);
  return {
    loadings: move(at.loadings, r.loadings, v.loadings),
    residuals: move(at.residuals, r.residuals, v.residuals),
  };
}

function squares({ loadings, residuals }: OneFactor): number {
  return [...loadings, ...residuals].reduce((sum, value) => sum + value * value, 0);
}
