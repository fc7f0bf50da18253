import { meanOf } from './summarise.js';

/** Covariance matrix of the columns of complete rows, dividing by `divisor` (default n - 1). At least two rows. */
export function covarianceMatrix(rows: readonly (readonly number[])[], divisor = rows.length - 1): number[][] {
  const k = rows[0]?.length ?? 0;
  const columns = Array.from({ length: k }, (_, j) => {
    const column = rows.map((row) => row[j]!);
    const mean = meanOf(column);
    return column.map((value) => value - mean);
  });
  const products = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  return columns.map((a) => columns.map((b) => products(a, b) / divisor));
}

/** Correlation matrix of a covariance matrix; a variable without variance has null with all. */
export function correlationMatrix(covariance: readonly (readonly number[])[]): (number | null)[][] {
  const sds = covariance.map((row, i) => Math.sqrt(row[i]!));
  return covariance.map((row, i) =>
    row.map((value, j) => (sds[i]! > 0 && sds[j]! > 0 ? (i === j ? 1 : value / (sds[i]! * sds[j]!)) : null)),
  );
}
