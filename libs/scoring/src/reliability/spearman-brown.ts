import { refuse } from '../refusal/scoring-error.js';

/**
 * Reliability of the mean of k measurements of which one has reliability (ICC) r: k r/(1 + (k-1) r).
 *
 * r outside -1..1 or k not above zero: `invalid_parameter`; a vanishing denominator: null. Source: Spearman 1910;
 * Brown 1910.
 *
 * @example reliabilityOfMean(0.3, 3) // 0.5625
 */
export function reliabilityOfMean(icc: number, k: number): number | null {
  if (!(icc >= -1 && icc <= 1)) refuse('invalid_parameter', `a reliability is within ±1: ${icc}`);
  if (!(k > 0) || !Number.isFinite(k)) refuse('invalid_parameter', `measurements are above zero: ${k}`);
  const scale = 1 + (k - 1) * icc;
  return scale > 1e-300 ? (k * icc) / scale : null;
}

/** How many measurements a target reliability takes, as solved and as the whole number above. */
export interface MeasurementsNeeded {
  readonly exact: number | null;
  readonly k: number | null;
}

/**
 * Measurements (visits) needed so that their mean has the target reliability: target (1 - r)/(r (1 - target)).
 *
 * r of zero or less: null, no number of visits is enough. target outside 0..1 (open), r outside ±1:
 * `invalid_parameter`.
 *
 * @example measurementsForReliability(0.35, 0.7) // { exact: 4.333, k: 5 }
 */
export function measurementsForReliability(icc: number, target: number): MeasurementsNeeded {
  if (!(icc >= -1 && icc <= 1)) refuse('invalid_parameter', `a reliability is within ±1: ${icc}`);
  if (!(target > 0 && target < 1)) refuse('invalid_parameter', `a target is between 0 and 1: ${target}`);
  if (icc <= 0) return { exact: null, k: null };
  const exact = (target * (1 - icc)) / (icc * (1 - target));
  return { exact, k: Math.max(1, Math.ceil(exact * (1 - 1e-12))) };
}
