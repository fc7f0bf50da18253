import { checkCount, checkRectangle } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Agreement of a constant number of raters beyond chance. */
export interface FleissKappa {
  readonly kappa: number | null;
  readonly observed: number | null;
  readonly expected: number | null;
  /** Under the hypothesis of no agreement beyond chance. */
  readonly z: number | null;
}

/**
 * Fleiss' kappa from counts[subject][category]: mean pairwise agreement against chance, z with Fleiss' variance under
 * H0.
 *
 * No subjects: nulls; all in one category: kappa null. A number of raters that varies, or counts that are not counts:
 * `invalid_value`; fewer than two raters: `insufficient_data`. Source: Fleiss 1971; Fleiss, Nee & Landis 1979; R irr.
 *
 * @example fleissKappa([[2, 0], [1, 1], [0, 2], [2, 0]]).kappa // 0.4667
 */
export function fleissKappa(counts: readonly (readonly number[])[]): FleissKappa {
  const subjects = counts.length;
  if (subjects === 0) return { kappa: null, observed: null, expected: null, z: null };
  checkRectangle(counts);
  const raters = counts[0]!.reduce((a, b) => a + b, 0);
  for (const row of counts) {
    row.forEach((count) => checkCount(count, 'ratings'));
    if (row.reduce((a, b) => a + b, 0) !== raters) refuse('invalid_value', 'the number of raters varies');
  }
  if (raters < 2) refuse('insufficient_data', 'agreement needs at least two raters');
  const shares = counts[0]!.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0) / (subjects * raters));
  const pairs = counts.flat().reduce((sum, count) => sum + count * (count - 1), 0);
  const observed = pairs / (subjects * raters * (raters - 1));
  const expected = shares.reduce((sum, p) => sum + p * p, 0);
  if (1 - expected < 1e-12) return { kappa: null, observed, expected, z: null };
  const kappa = (observed - expected) / (1 - expected);
  const spread = shares.reduce((sum, p) => sum + p * (1 - p), 0);
  const skew = shares.reduce((sum, p) => sum + p * (1 - p) * (1 - 2 * p), 0);
  const variance = (2 * (spread * spread - skew)) / (spread * spread * subjects * raters * (raters - 1));
  return { kappa, observed, expected, z: variance > 0 ? kappa / Math.sqrt(variance) : null };
}
