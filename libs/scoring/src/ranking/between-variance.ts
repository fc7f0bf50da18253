import { findRoot } from '../numerics/find-root.js';
import { refuse } from '../refusal/scoring-error.js';

/**
 * How to estimate the true variance between units: DerSimonian-Laird, Paule-Mandel, restricted maximum likelihood.
 */
export type BetweenVarianceMethod = 'DL' | 'PM' | 'REML';

/** A precision-weighted mean at a given between-unit variance, with the sums that the estimators need. */
export interface Pooled {
  readonly mean: number;
  /** Sum of the weights 1/(v + tau²). */
  readonly weight: number;
  readonly squaredWeight: number;
  /** Sum of w (y - mean)². */
  readonly q: number;
}

/** Pools estimates with weights 1/(v + tau²). @example pool([1, 3], [1, 1], 0).mean // 2 */
export function pool(estimates: readonly number[], variances: readonly number[], tau2: number): Pooled {
  let [weight, squaredWeight, sum] = [0, 0, 0];
  for (const [i, y] of estimates.entries()) {
    const w = 1 / (variances[i]! + tau2);
    weight += w;
    squaredWeight += w * w;
    sum += w * y;
  }
  const mean = sum / weight;
  let q = 0;
  for (const [i, y] of estimates.entries()) q += (y - mean) ** 2 / (variances[i]! + tau2);
  return { mean, weight, squaredWeight, q };
}

/**
 * Variance tau² of the true values between units, beyond their sampling variances v, never below 0.
 *
 * - DL: (Q - (k-1)) / (sum w - sum w²/sum w), w = 1/v. One step, no iteration; the platform's default.
 * - PM: the tau² at which the generalised Q equals k - 1.
 * - REML: Fisher scoring on the restricted likelihood.
 *
 * One unit: 0. Unknown method: `invalid_parameter`. Source: DerSimonian & Laird 1986; Paule & Mandel 1982;
 * Viechtbauer 2005.
 *
 * @example betweenVariance([28, 8, -3, 7, -1, 1, 18, 12], [225, 100, 256, 121, 81, 121, 100, 324], 'DL') // 0
 */
export function betweenVariance(
  estimates: readonly number[],
  variances: readonly number[],
  method: BetweenVarianceMethod = 'DL',
): number {
  if (method !== 'DL' && method !== 'PM' && method !== 'REML')
    refuse('invalid_parameter', `unknown method: ${String(method)}`);

  if (estimates.length < 2) return 0;
  if (method === 'PM') return pauleMandel(estimates, variances);
  const moment = derSimonianLaird(estimates, variances);
  return method === 'DL' ? moment : restrictedLikelihood(estimates, variances, moment);
}

function derSimonianLaird(estimates: readonly number[], variances: readonly number[]): number {
  const { q, weight, squaredWeight } = pool(estimates, variances, 0);
  return Math.max(0, (q - (estimates.length - 1)) / (weight - squaredWeight / weight));
}

function pauleMandel(estimates: readonly number[], variances: readonly number[]): number {
  const excess = (tau2: number): number => pool(estimates, variances, tau2).q - (estimates.length - 1);
  if (excess(0) <= 0) return 0;
  let high = derSimonianLaird(estimates, variances) + variances.reduce((largest, v) => Math.max(largest, v), 0);
  while (excess(high) > 0) high *= 2;
  return findRoot(excess, 0, high);
}

function restrictedLikelihood(estimates: readonly number[], variances: readonly number[], start: number): number {
  let tau2 = start;
  for (let i = 0; i < 10_000; i++) {
    const step = scoringStep(estimates, variances, tau2);
    const next = Math.max(0, tau2 + step);
    if (Math.abs(next - tau2) <= 1e-12 * (next + tau2) || next + tau2 === 0) return next;
    tau2 = next;
  }
  return refuse('not_converged', 'restricted likelihood found no maximum');
}

function scoringStep(estimates: readonly number[], variances: readonly number[], tau2: number): number {
  const { mean, weight, squaredWeight } = pool(estimates, variances, tau2);
  let [cubed, residual] = [0, 0];
  for (const [i, y] of estimates.entries()) {
    const w = 1 / (variances[i]! + tau2);
    cubed += w ** 3;
    residual += (w * (y - mean)) ** 2;
  }
  const trace = weight - squaredWeight / weight;
  const traceOfSquare = squaredWeight - (2 * cubed) / weight + (squaredWeight / weight) ** 2;
  return (residual - trace) / traceOfSquare;
}
