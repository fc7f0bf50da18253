import { checkSameLength } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { quantile } from '../samples/quantile.js';
import { FUNNEL_Z, type Limits } from './funnel-of-means.js';
import { pooledProportion } from './funnel-of-proportions.js';

/** A funnel plot of proportions that allows for ordinary variation between stores. */
export interface OverdispersedFunnel {
  readonly target: number;
  readonly z: number[];
  readonly zWinsorised: number[];
  /** Mean winsorised z²: 1 when stores differ by chance only. */
  readonly phi: number;
  /** Variance between stores on the arcsine scale; 0 when phi is small. */
  readonly betweenVariance: number;
  readonly adjustedZ: number[];
  readonly limits95: Limits;
  readonly limits998: Limits;
}

/**
 * Funnel limits adjusted for overdispersion: y = asin sqrt(p), se = 1/(2 sqrt(n)), z = (y - target)/se, winsorised at
 * the given share of each tail (quantiles type 7); phi = mean z²; with w = 1/se², tau² = max(0, (I phi - (I-1))/(sum
 * w - sum w²/sum w)), 0 if I phi < I - 1; limits sin²(target ± z sqrt(se² + tau²)).
 *
 * Fewer than two units leave tau² at 0. Winsorising outside 0 to just below 0.5: `invalid_parameter`; else as
 * `funnelOfProportions`. Source: Spiegelhalter 2005, Qual. Saf. Health Care 14:347; R FunnelPlotR.
 *
 * @example overdispersedFunnel([50, 41, 44], [50, 50, 50], 0).phi
 */
export function overdispersedFunnel(
  successes: readonly number[],
  n: readonly number[],
  winsorise = 0.1,
): OverdispersedFunnel {
  checkSameLength(successes, n);
  if (!(winsorise >= 0 && winsorise < 0.5)) refuse('invalid_parameter', `winsorise 0 to 0.5: ${winsorise}`);
  const target = pooledProportion(successes, n);
  const centre = Math.asin(Math.sqrt(target));
  const distances = successes.map((k, i) => Math.asin(Math.sqrt(k / n[i]!)) - centre);
  const z = distances.map((distance, i) => distance * 2 * Math.sqrt(n[i]!));
  const [low, high] = [quantile(z, winsorise)!, quantile(z, 1 - winsorise)!];
  const zWinsorised = z.map((value) => Math.min(high, Math.max(low, value)));
  const phi = zWinsorised.reduce((sum, value) => sum + value * value, 0) / z.length;
  const tau2 = excessVariance(phi, n);
  const errors = n.map((trials) => Math.sqrt(1 / (4 * trials) + tau2));
  const limits = (width: number): Limits => ({
    lower: errors.map((se) => Math.sin(Math.max(0, centre - width * se)) ** 2),
    upper: errors.map((se) => Math.sin(Math.min(Math.PI / 2, centre + width * se)) ** 2),
  });
  return {
    target,
    z,
    zWinsorised,
    phi,
    betweenVariance: tau2,
    adjustedZ: distances.map((distance, i) => distance / errors[i]!),
    limits95: limits(FUNNEL_Z.z95),
    limits998: limits(FUNNEL_Z.z998),
  };
}

function excessVariance(phi: number, n: readonly number[]): number {
  const units = n.length;
  if (units < 2 || units * phi < units - 1) return 0;
  const weights = n.map((trials) => 4 * trials);
  const total = weights.reduce((a, b) => a + b, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return Math.max(0, (units * phi - (units - 1)) / (total - squares / total));
}
