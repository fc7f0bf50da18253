import { meanOf, sumOfSquaresAbout } from '../samples/summarise.js';
import { requireSeries } from './mean-shift.js';

/**
 * Largest excursion of the cumulative residuals from the mean, max |sum of (x - mean)|/(s sqrt n): a test of
 * constancy whose 5 % critical value is 1.358 (Brownian bridge).
 *
 * Constant: null. Fewer than two values: `insufficient_data`. Source: Ploberger & Krämer 1992; R strucchange
 * efp(OLS-CUSUM).
 *
 * @example olsCusum([1, 1.1, 9, 9.2]) // 0.866
 */
export function olsCusum(values: readonly number[]): number | null {
  requireSeries(values);
  const mean = meanOf(values);
  const squares = sumOfSquaresAbout(values, mean);
  if (squares === 0) return null;
  let [sum, largest] = [0, 0];
  for (const value of values) {
    sum += value - mean;
    largest = Math.max(largest, Math.abs(sum));
  }
  return largest / Math.sqrt((squares / (values.length - 1)) * values.length);
}
