import { checkFinite, checkPositive } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { pointsBeyond } from './control-chart.js';

/** Smoothed values with exact limits, and 1-based indexes of those outside. */
export interface EwmaChart {
  readonly smoothed: number[];
  readonly lower: number[];
  readonly upper: number[];
  readonly signals: number[];
}

/**
 * Exponentially weighted moving average from the target: z = lambda x + (1 - lambda) z, limits
 * target ± L sigma sqrt(lambda/(2-lambda) (1 - (1-lambda)^2i)).
 *
 * lambda = 1 is a Shewhart chart. lambda outside (0, 1], sigma or L not above zero: `invalid_parameter`.
 * Source: Roberts 1959; Montgomery 2013, 9.2; R qcc.
 *
 * @example ewmaChart([9, 11, 14, 10], { target: 10, sigma: 1, lambda: 1, width: 3 }).signals // [3]
 */
export function ewmaChart(
  values: readonly number[],
  options: { readonly target: number; readonly sigma: number; readonly lambda?: number; readonly width?: number },
): EwmaChart {
  const { target, sigma, lambda = 0.2, width = 3 } = options;
  checkFinite(target, 'target');
  checkPositive(sigma, 'sigma');
  checkPositive(width, 'width');
  if (!(lambda > 0 && lambda <= 1)) refuse('invalid_parameter', `lambda is above 0 and at most 1: ${lambda}`);
  let at = target;
  const smoothed = values.map((value) => (at = lambda * checkFinite(value, 'value') + (1 - lambda) * at));
  const half = values.map(
    (_, i) => width * sigma * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (i + 1)))),
  );
  const lower = half.map((distance) => target - distance);
  const upper = half.map((distance) => target + distance);
  return { smoothed, lower, upper, signals: pointsBeyond(smoothed, lower, upper) };
}
