import { checkFinite, checkRectangle } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { type Rating, sortedLevels } from './cohen-kappa.js';

/** How differences between ratings count. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's alpha from ratings[rater][unit], any number of raters, missing ratings allowed:
 * 1 - observed/expected disagreement over the coincidences of pairable values.
 *
 * Squared distances: nominal 1; ordinal (sum of counts between, ends halved)²; interval (c-k)²; ratio ((c-k)/(c+k))².
 * Units with fewer than two ratings are dropped. Fewer than two distinct values: null. Words at a level above
 * nominal: `invalid_value`; unknown level: `invalid_parameter`. Source: Krippendorff 2011, Computing Krippendorff's
 * alpha-reliability.
 *
 * @example krippendorffAlpha([[1, 2, 3], [1, 2, 3]], 'nominal') // 1
 */
export function krippendorffAlpha(ratings: readonly (readonly Rating[])[], level: MeasurementLevel): number | null {
  if (!['nominal', 'ordinal', 'interval', 'ratio'].includes(level))
    refuse('invalid_parameter', `unknown level: ${level}`);
  checkRectangle(ratings);
  const units = (ratings[0] ?? [])
    .map((_, unit) => ratings.map((row) => row[unit] ?? null).filter((rating) => rating !== null))
    .filter((unit) => unit.length >= 2);
  const values = sortedLevels(units.flat());
  if (values.length < 2) return null;
  const coincidences = coincide(units, values);
  const totals = coincidences.map((row) => row.reduce((a, b) => a + b, 0));
  const n = totals.reduce((a, b) => a + b, 0);
  const distance = distanceAt(level, values, totals);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < values.length; c++)
    for (let k = 0; k < c; k++) {
      observed += coincidences[c]![k]! * distance(c, k);
      expected += totals[c]! * totals[k]! * distance(c, k);
    }

  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** How often value c meets value k within a unit, each unit counting as much as it has ratings. */
function coincide(units: readonly (readonly Rating[])[], values: readonly Rating[]): number[][] {
  const table = values.map(() => values.map(() => 0));
  for (const unit of units) {
    const counts = values.map((value) => unit.filter((rating) => rating === value).length);
    for (const [c, a] of counts.entries())
      for (const [k, b] of counts.entries()) table[c]![k]! += (a * (c === k ? b - 1 : b)) / (unit.length - 1);
  }
  return table;
}

function distanceAt(level: MeasurementLevel, values: readonly (string | number)[], totals: readonly number[]) {
  if (level === 'nominal') return () => 1;
  const numbers = values.map((value) => checkFinite(value as number, 'rating'));
  if (level === 'interval') return (c: number, k: number) => (numbers[c]! - numbers[k]!) ** 2;
  if (level === 'ratio')
    return (c: number, k: number) => {
      const sum = numbers[c]! + numbers[k]!;
      return sum === 0
        ? refuse('invalid_value', 'ratings on a ratio scale have one sign')
        : ((numbers[c]! - numbers[k]!) / sum) ** 2;
    };

  return (c: number, k: number) => {
    let between = -(totals[c]! + totals[k]!) / 2;
    for (let g = Math.min(c, k); g <= Math.max(c, k); g++) between += totals[g]!;
    return between ** 2;
  };
}
