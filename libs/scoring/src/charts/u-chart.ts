import { checkCount, checkFinite, checkSameLength } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { type ControlChart, pointsBeyond } from './control-chart.js';

/**
 * Shewhart's u chart of events per unit (complaints per hundred visits): centre ± 3 sqrt(centre/units), not below 0.
 *
 * No points: `insufficient_data`; events not counts or units not above zero: `invalid_value`. Source: Montgomery
 * 2013, ch. 7.
 *
 * @example uChart([3, 2, 4, 19, 3], [10, 10, 11, 9, 10]).beyond // [4]
 */
export function uChart(events: readonly number[], units: readonly number[]): ControlChart {
  checkSameLength(events, units);
  if (events.length === 0) refuse('insufficient_data', 'a chart of nothing');
  for (const [i, count] of events.entries()) {
    checkCount(count, 'events');
    if (checkFinite(units[i]!, 'units') <= 0) refuse('invalid_value', `units are above zero: ${units[i]}`);
  }
  const centre = events.reduce((a, b) => a + b, 0) / units.reduce((a, b) => a + b, 0);
  const points = events.map((count, i) => count / units[i]!);
  const lower = units.map((unit) => Math.max(0, centre - 3 * Math.sqrt(centre / unit)));
  const upper = units.map((unit) => centre + 3 * Math.sqrt(centre / unit));
  return { centre, points, lower, upper, beyond: pointsBeyond(points, lower, upper) };
}
