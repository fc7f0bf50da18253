import { chiSquareUpper } from '../distributions/chi-square-distribution.js';
import { present, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Whether measured numbers were rounded: the distribution of their last digits. */
export interface DigitHeaping {
  /** How often each last digit 0..9 occurs. */
  readonly counts: number[];
  /** Share ending in 0 or 5; 0.2 when nothing is rounded. */
  readonly shareOf0Or5: number | null;
  readonly chiSquare: number | null;
  readonly df: number;
  readonly pValue: number | null;
  /** 500 times that share: 100 none, 500 all rounded. */
  readonly whippleIndex: number | null;
}

/**
 * Last-digit test of whole numbers (seconds waited): Pearson's chi-square against equal shares, and Whipple's index.
 *
 * No values: nulls. A number that is not whole: `invalid_value`. Source: Shryock & Siegel 1976; R chisq.test.
 *
 * @example digitHeaping([10, 20, 35, 47]).shareOf0Or5 // 0.75
 */
export function digitHeaping(values: readonly Missable[]): DigitHeaping {
  const kept = present(values);
  const counts = new Array<number>(10).fill(0);
  for (const value of kept) {
    if (!Number.isInteger(value)) refuse('invalid_value', `not a whole number: ${value}`);
    counts[Math.abs(value) % 10]! += 1;
  }
  const n = kept.length;
  if (n === 0) return { counts, shareOf0Or5: null, chiSquare: null, df: 9, pValue: null, whippleIndex: null };
  const expected = n / 10;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const shareOf0Or5 = (counts[0]! + counts[5]!) / n;
  return {
    counts,
    shareOf0Or5,
    chiSquare,
    df: 9,
    pValue: chiSquareUpper(chiSquare, 9),
    whippleIndex: 500 * shareOf0Or5,
  };
}
