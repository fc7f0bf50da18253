import { checkRectangle } from '../refusal/checks.js';
import { type Rating, sortedLevels } from './cohen-kappa.js';

/** Agreement that does not collapse when nearly everyone answers alike. */
export interface GwetAc1 {
  readonly ac1: number | null;
  readonly se: number | null;
  readonly observed: number | null;
  readonly expected: number | null;
}

/**
 * Gwet's AC1 from ratings[subject][rater]: (pa - pe)/(1 - pe), pe = sum pi (1 - pi)/(q - 1) over q categories.
 *
 * For checklists with rare 'no' answers, where kappa misleads. Missing ratings are allowed; subjects without any are
 * dropped, those with one count for the categories only. No subject with two ratings: nulls; one category: AC1 null
 * (pass `levels` if more were possible). One subject: se null. Source: Gwet 2008; R irrCAC gwet.ac1.raw.
 *
 * @example gwetAc1([[1, 1], [1, 1], [1, 2], [1, 1]]).ac1 // 0.68
 */
export function gwetAc1(ratings: readonly (readonly Rating[])[], levels?: readonly Rating[]): GwetAc1 {
  checkRectangle(ratings);
  const rated = ratings.map((row) => row.filter((rating) => rating !== null)).filter((row) => row.length > 0);
  const categories = levels ?? sortedLevels(rated.flat());
  const counts = rated.map((row) => categories.map((level) => row.filter((rating) => rating === level).length));
  const raters = rated.map((row) => row.length);
  const n = rated.length;
  const several = raters.filter((r) => r >= 2).length;
  if (several === 0) return { ac1: null, se: null, observed: null, expected: null };
  const agreement = counts.map((row, i) =>
    raters[i]! < 2 ? 0 : row.reduce((sum, c) => sum + c * (c - 1), 0) / (raters[i]! * (raters[i]! - 1)),
  );
  const observed = agreement.reduce((a, b) => a + b, 0) / several;
  const q = categories.length;
  if (q < 2) return { ac1: null, se: null, observed, expected: null };
  const shares = categories.map((_, j) => counts.reduce((sum, row, i) => sum + row[j]! / raters[i]!, 0) / n);
  const expected = shares.reduce((sum, p) => sum + p * (1 - p), 0) / (q - 1);
  const ac1 = (observed - expected) / (1 - expected);
  if (n < 2) return { ac1, se: null, observed, expected };
  let squares = 0;
  for (const [i, row] of counts.entries()) {
    const own = raters[i]! < 2 ? 0 : (n / several) * ((agreement[i]! - expected) / (1 - expected));
    const chance = row.reduce((sum, c, j) => sum + c * (1 - shares[j]!), 0) / raters[i]! / (q - 1);
    squares += (own - (2 * (1 - ac1) * (chance - expected)) / (1 - expected) - ac1) ** 2;
  }
  return { ac1, se: Math.sqrt(squares / (n * (n - 1))), observed, expected };
}
