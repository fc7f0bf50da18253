import { chiSquareQuantile } from '../distributions/chi-square-distribution.js';
import { cholesky, forwardSolve } from '../numerics/cholesky.js';
import { checkOpenFraction, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { completeRows } from '../samples/complete-pairs.js';
import { covarianceMatrix } from '../samples/covariance-matrix.js';
import { meanOf } from '../samples/summarise.js';

/** How unusual each row is as a whole. */
export interface MahalanobisDistances {
  /** Squared distances; null for a row with a missing value. */
  readonly squared: (number | null)[];
  readonly cutoff: number;
  /** 1-based rows beyond the cutoff. */
  readonly flagged: number[];
}

/**
 * Squared Mahalanobis distances (x - mean)' S^-1 (x - mean), flagged beyond the chi-square quantile on as many
 * degrees of freedom as columns.
 *
 * Mean and covariance come from the complete rows. A covariance without inverse (columns that repeat, no more rows
 * than columns): `singular`; fewer than two complete rows: `insufficient_data`. Source: Mahalanobis 1936; R
 * mahalanobis.
 *
 * @example mahalanobisDistances([[1, 2], [2, 1], [3, 5], [4, 3]]).cutoff // 9.21
 */
export function mahalanobisDistances(rows: readonly (readonly Missable[])[], confidence = 0.99): MahalanobisDistances {
  checkOpenFraction(confidence);
  const complete = completeRows(rows);
  if (complete.length < 2) refuse('insufficient_data', 'distances need at least two complete rows');
  const columns = complete[0]!.length;
  if (complete.length <= columns) refuse('singular', 'no more rows than columns');
  const centre = complete[0]!.map((_, j) => meanOf(complete.map((row) => row[j]!)));
  const lower = cholesky(covarianceMatrix(complete));
  const cutoff = chiSquareQuantile(confidence, columns);
  const squared = rows.map((row) => {
    if (row.some((value) => value === null || value === undefined)) return null;
    const z = forwardSolve(
      lower,
      row.map((value, j) => value! - centre[j]!),
    );
    return z.reduce((sum, value) => sum + value * value, 0);
  });
  return { squared, cutoff, flagged: squared.flatMap((value, i) => (value !== null && value > cutoff ? [i + 1] : [])) };
}
