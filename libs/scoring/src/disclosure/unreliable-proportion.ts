import { checkCount, checkFinite } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Whether a proportion is too uncertain to publish. */
export interface UnreliableProportion {
  /** Relative standard error of -log p (p <= 1/2) or -log(1-p); null where p is 0 or 1. */
  readonly ratio: number | null;
  readonly suppress: boolean;
}

/**
 * Suppression by the relative standard error on the log scale: (se/p)/(-log p), with 1 - p for p above 1/2;
 * suppressed when above `largest` or on a base below `smallestBase`. A proportion of 0 or 1 is suppressed: its error
 * is unknown.
 *
 * p outside 0..1, negative se or n not a count: `invalid_value`. Source: NSDUH methodology (SAMHSA), suppression
 * criteria.
 *
 * @example unreliableProportion({ p: 0.97, se: 0.02, n: 90 }).suppress // true
 */
export function unreliableProportion(
  { p, se, n }: { readonly p: number; readonly se: number; readonly n: number },
  { largest = 0.175, smallestBase = 100 }: { readonly largest?: number; readonly smallestBase?: number } = {},
): UnreliableProportion {
  if (checkFinite(p, 'proportion') < 0 || p > 1) refuse('invalid_value', `a proportion is 0 to 1: ${p}`);
  if (checkFinite(se, 'standard error') < 0) refuse('invalid_value', `negative standard error: ${se}`);
  checkCount(n, 'n');
  const q = p <= 0.5 ? p : 1 - p;
  if (q === 0) return { ratio: null, suppress: true };
  const ratio = se / q / -Math.log(q);
  return { ratio, suppress: ratio > largest || n < smallestBase };
}
