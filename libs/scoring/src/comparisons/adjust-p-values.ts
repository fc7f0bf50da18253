import { checkFinite, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** How to answer for many tests at once. */
export type Adjustment = 'bonferroni' | 'holm' | 'hochberg' | 'benjamini-hochberg' | 'benjamini-yekutieli' | 'none';

/**
 * Adjusts p-values for their number, so that an adjusted p below alpha controls the family.
 *
 * - `holm` (default of the platform for ranks), `bonferroni`, `hochberg`: the chance of any false alarm.
 * - `benjamini-hochberg` (default for flagging stores), `benjamini-yekutieli`: the expected share of false alarms.
 *
 * With p sorted upwards, m of them: Holm max over i<=k of (m-i+1) p(i); Hochberg min over i>=k of (m-i+1) p(i);
 * BH min over i>=k of m p(i)/i; BY the same times sum 1/i; all capped at 1. Order is kept; null stays null and does not
 * count in m. p outside 0..1: `invalid_value`; unknown method: `invalid_parameter`.
 * Source: Holm 1979; Hochberg 1988; Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001; R p.adjust.
 *
 * @example adjustPValues([0.01, null, 0.04, 0.2], 'holm') // [0.03, null, 0.08, 0.2]
 */
export function adjustPValues(pValues: readonly Missable[], method: Adjustment = 'holm'): (number | null)[] {
  const known = pValues.filter((p) => p !== null);
  for (const p of known)
    if (checkFinite(p, 'p-value') < 0 || p > 1) refuse('invalid_value', `a p-value is 0 to 1: ${p}`);
  const sorted = Float64Array.from(known).sort();
  const adjusted = adjustSorted(sorted, method);
  // Equal ones are adjusted alike: by Holm as the first of them, by the others as the last.
  const place = method === 'holm' ? firstPlace : lastPlace;
  return pValues.map((p) => (p === null ? null : adjusted[place(sorted, p)]!));
}

/** The first place of a value that is among those sorted upwards. */
function firstPlace(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastPlace(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function adjustSorted(sorted: Float64Array, method: Adjustment): ArrayLike<number> {
  const m = sorted.length;
  switch (method) {
    case 'none':
      return sorted;
    case 'bonferroni':
      return sorted.map((p) => Math.min(1, m * p));
    case 'holm':
      return runningMaximum(sorted.map((p, i) => (m - i) * p));
    case 'hochberg':
      return runningMinimumFromEnd(sorted.map((p, i) => (m - i) * p));
    case 'benjamini-hochberg':
      return runningMinimumFromEnd(sorted.map((p, i) => (m / (i + 1)) * p));
    case 'benjamini-yekutieli': {
      const harmonic = sorted.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
      return runningMinimumFromEnd(sorted.map((p, i) => harmonic * (m / (i + 1)) * p));
    }
    default:
      return refuse('invalid_parameter', `unknown adjustment: ${String(method)}`);
  }
}

function runningMaximum(values: Float64Array): Float64Array {
  let highest = 0;
  return values.map((value) => (highest = Math.min(1, Math.max(highest, value))));
}

function runningMinimumFromEnd(values: Float64Array): Float64Array {
  let lowest = 1;
  for (let at = values.length - 1; at >= 0; at--) values[at] = lowest = Math.min(lowest, values[at]!);
  return values;
}
