import { normalQuantile } from '../distributions/normal-quantile.js';
import { checkFinite, checkSameLength, checkSize } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Control limits per unit, in the caller's order. */
export interface Limits {
  readonly lower: number[];
  readonly upper: number[];
}

/** The two pairs of limits of a funnel plot: two-sided 5 % and 0.2 %. */
export const FUNNEL_Z = { z95: normalQuantile(0.975), z998: normalQuantile(0.999) } as const;

/** A funnel plot of means. */
export interface FunnelOfMeans {
  readonly target: number;
  readonly z: number[];
  readonly limits95: Limits;
  readonly limits998: Limits;
  /** Mean z²; far above 1 means that stores differ by more than chance and plain limits flag too many. */
  readonly overdispersion: number;
}

/**
 * Funnel plot of means: target ± z sqrt(variance/n) around the mean of all answers (or a given target).
 *
 * No units: `insufficient_data`; n not above zero or variance not above zero: `invalid_value`. Source: Spiegelhalter
 * 2005, Statistics in Medicine 24:1185.
 *
 * @example funnelOfMeans({ means: [80], n: [25], variances: [100] }).limits95 // { lower: [76.08], upper: [83.92] }
 */
export function funnelOfMeans(input: {
  readonly means: readonly number[];
  readonly n: readonly number[];
  readonly variances: readonly number[];
  readonly target?: number | null;
}): FunnelOfMeans {
  const { means, n, variances, target = null } = input;
  checkSameLength(means, n, variances);
  if (means.length === 0) refuse('insufficient_data', 'a funnel plot of nothing');
  for (const [i, mean] of means.entries()) {
    checkFinite(mean, 'mean');
    if (checkSize(n[i]!, 'n') === 0) refuse('invalid_value', 'a unit without answers has no place in a funnel plot');
    if (checkFinite(variances[i]!, 'variance') <= 0)
      refuse('invalid_value', `a variance is above zero: ${variances[i]}`);
  }
  const total = n.reduce((a, b) => a + b, 0);
  const centre = target ?? means.reduce((sum, mean, i) => sum + mean * n[i]!, 0) / total;
  const errors = variances.map((variance, i) => Math.sqrt(variance / n[i]!));
  const z = means.map((mean, i) => (mean - centre) / errors[i]!);
  const limits = (width: number): Limits => ({
    lower: errors.map((se) => centre - width * se),
    upper: errors.map((se) => centre + width * se),
  });
  return {
    target: centre,
    z,
    limits95: limits(FUNNEL_Z.z95),
    limits998: limits(FUNNEL_Z.z998),
    overdispersion: z.reduce((sum, value) => sum + value * value, 0) / z.length,
  };
}
