import { checkCount } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** What may be shown of a number resting on so many answers. */
export type BaseStatus = 'suppressed' | 'caution' | 'ok';

/** Below the first bound a number is not shown, below the second it is marked. */
export interface BaseSizeBounds {
  readonly suppressBelow: number;
  readonly cautionBelow: number;
}

/** The platform's defaults: nothing on fewer than 10 answers, a mark on fewer than 30. */
export const DEFAULT_BASE_SIZES: BaseSizeBounds = { suppressBelow: 10, cautionBelow: 30 };

/**
 * Whether a number on a base of n answers may be shown: n < suppressBelow suppressed, n < cautionBelow caution, else
 * ok.
 *
 * n not a count: `invalid_value`; bounds below zero or in the wrong order: `invalid_parameter`.
 *
 * @example baseSizeStatus(9) // 'suppressed'
 */
export function baseSizeStatus(n: number, bounds: BaseSizeBounds = DEFAULT_BASE_SIZES): BaseStatus {
  const { suppressBelow, cautionBelow } = bounds;
  if (!(suppressBelow >= 0 && cautionBelow >= suppressBelow))
    refuse('invalid_parameter', `bounds out of order: ${suppressBelow}, ${cautionBelow}`);

  checkCount(n, 'base');
  if (n < suppressBelow) return 'suppressed';
  return n < cautionBelow ? 'caution' : 'ok';
}
