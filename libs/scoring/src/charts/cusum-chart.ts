import { checkFinite, checkPositive } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Cumulative sums upwards and downwards in standard deviations, with 1-based indexes of the signals. */
export interface CusumChart {
  readonly upper: number[];
  readonly lower: number[];
  readonly signals: number[];
  readonly firstSignal: number | null;
}

/**
 * Target and standard deviation of the process; k the slack, h the decision limit, headStart where both sums begin.
 */
export interface CusumOptions {
  readonly target: number;
  readonly sigma: number;
  readonly k?: number;
  readonly h?: number;
  readonly headStart?: number;
}

/**
 * Tabular cusum of z = (x - target)/sigma: C+ = max(0, C+ + z - k), C- = max(0, C- - z - k); signals when a sum
 * strictly exceeds h.
 *
 * Finds small lasting shifts that a Shewhart chart misses. sigma or h not above zero, k or headStart below zero:
 * `invalid_parameter`. Source: Page 1954; Montgomery 2013, 9.1; R qcc.
 *
 * @example cusumChart([10, 12, 12, 12, 12], { target: 10, sigma: 1 }).upper // [0, 1.5, 3, 4.5, 6]
 */
export function cusumChart(values: readonly number[], options: CusumOptions): CusumChart {
  const { target, sigma, k = 0.5, h = 5, headStart = 0 } = options;
  checkFinite(target, 'target');
  checkPositive(sigma, 'sigma');
  checkPositive(h, 'h');
  if (!(k >= 0 && headStart >= 0)) refuse('invalid_parameter', 'k and head start are not below zero');
  let [up, down] = [headStart, headStart];
  const chart = { upper: [] as number[], lower: [] as number[], signals: [] as number[] };
  for (const [i, value] of values.entries()) {
    const z = (checkFinite(value, 'value') - target) / sigma;
    up = Math.max(0, up + z - k);
    down = Math.max(0, down - z - k);
    chart.upper.push(up);
    chart.lower.push(down);
    if (up > h || down > h) chart.signals.push(i + 1);
  }
  return { ...chart, firstSignal: chart.signals[0] ?? null };
}
