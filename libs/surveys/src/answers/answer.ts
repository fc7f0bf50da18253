/**
 * The four kinds of emptiness, never merged: not shown (by routing or by the draw), does not apply, left blank,
 * would rather not say.
 */
export const EMPTINESSES = ['not_shown', 'not_applicable', 'skipped', 'refused'] as const;

export type Emptiness = (typeof EMPTINESSES)[number];

/** No value, and why. */
export interface Empty {
  readonly empty: Emptiness;
}

/**
 * The value of an answer, by the kind of its question:
 *
 * | kind | value |
 * | --- | --- |
 * | scale, recommend, ease, choice | the code, a whole number |
 * | choice with a text of one's own | `{ code, other }` |
 * | choices | the codes, ascending, each once; `{ codes, other }` with a text of one's own |
 * | yes_no | 1 or 0 |
 * | short_text, long_text | the text, unchanged |
 * | number | the number |
 * | date | `2025-12-31` |
 * | timed | the seconds, with at most one decimal |
 * | photo | the SHA-256 of each photo, 64 hexadecimal digits, each once |
 * | receipt | `{ photos, time, amount }`: its photos, the time on it as `2025-12-31T14:05`, what was paid if stated |
 * | place | `{ latitude, longitude, accuracy }`: degrees and metres |
 * | counter | a whole number |
 */
export type AnswerValue =
  | number
  | string
  | readonly number[]
  | { readonly code: number; readonly other: string }
  | { readonly codes: readonly number[]; readonly other: string }
  | readonly string[]
  | ReceiptValue
  | PlaceValue;

/** What a receipt says. */
export interface ReceiptValue {
  readonly photos: readonly string[];
  readonly time: string;
  readonly amount?: number;
}

/** Where a phone is. */
export interface PlaceValue {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
}

/** An answer with a value, or one of the kinds of emptiness. */
export type SingleAnswer = { readonly value: AnswerValue } | Empty;

/** The answer to a matrix: one per row. */
export interface MatrixAnswer {
  readonly rows: Readonly<Record<string, SingleAnswer>>;
}

/** The answer to a question: a {@link MatrixAnswer} for a matrix, a {@link SingleAnswer} for every other kind. */
export type Answer = SingleAnswer | MatrixAnswer;

export const NOT_SHOWN: Empty = Object.freeze({ empty: 'not_shown' });
export const NOT_APPLICABLE: Empty = Object.freeze({ empty: 'not_applicable' });
export const SKIPPED: Empty = Object.freeze({ empty: 'skipped' });
export const REFUSED: Empty = Object.freeze({ empty: 'refused' });

/** Whether something was said at all: a value, 'does not apply' or 'rather not say', in a matrix for any row. */
export function isSaid(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;

  if ('rows' in answer) return Object.values(answer.rows).some(isSaid);

  return !('empty' in answer) || answer.empty === 'not_applicable' || answer.empty === 'refused';
}
