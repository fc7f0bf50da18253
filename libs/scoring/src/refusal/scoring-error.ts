/** Why the library refused. One list for every method; the codes are stable and may be shown to programs. */
export type ScoringErrorCode =
  | 'invalid_value'
  | 'invalid_parameter'
  | 'insufficient_data'
  | 'collinear'
  | 'singular'
  | 'confounded'
  | 'empty_stratum'
  | 'inconsistent_margins'
  | 'not_converged';

/**
 * The one form in which the library refuses a misuse: it throws a `ScoringError` with a stable `code`.
 *
 * - `invalid_value`: a datum cannot be what it says (a 6 on a 1-5 scale, a negative weight, NaN).
 * - `invalid_parameter`: an option cannot be meant (confidence 2, a scale whose top is below its bottom).
 * - `insufficient_data`: the method needs more observations than there are.
 * - `collinear`, `singular`: predictors or items repeat each other, so no unique answer exists.
 * - `confounded`: two causes cannot be told apart in these data (every store used one channel of its own).
 * - `empty_stratum`: a weighting target has no respondents.
 * - `inconsistent_margins`: weighting targets have different totals.
 * - `not_converged`: an iteration found no solution.
 *
 * A statistic that is merely undefined (the standard deviation of one answer) is `null`, never an error, and never
 * NaN or Infinity.
 *
 * @example
 * try { wilsonInterval({ successes: 5, n: 3 }) } catch (e) { e.code } // 'invalid_value'
 */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;

  constructor(code: ScoringErrorCode, message: string) {
    super(message);
    this.name = 'ScoringError';
    this.code = code;
  }
}

/** Throws a {@link ScoringError}; an expression of type never, so it can stand where a value is wanted. */
export function refuse(code: ScoringErrorCode, message: string): never {
  throw new ScoringError(code, message);
}
