import type { Asked, Scored } from './asked.js';
import type { Text } from './language.js';

/**
 * Seconds by a stopwatch. Worth all its points up to `fullAt`, none from `zeroAt`, and evenly less between: a greeting with
 * `fullAt` 30 and `zeroAt` 120 earns half at 75 seconds.
 */
export interface TimedQuestion extends Asked, Scored {
  readonly kind: 'timed';
  readonly fullAt: number;
  readonly zeroAt: number;
}

/** One or more photos; the answer names them by the SHA-256 of their bytes. */
export interface PhotoQuestion extends Asked {
  readonly kind: 'photo';
  /** `camera` (the default) takes none from the gallery; one that comes from there all the same lowers the evidence. */
  readonly from?: 'camera' | 'any';
  readonly min?: number;
  readonly max?: number;
}

/** A photo of the receipt, the time printed on it, and what was paid, to be reimbursed. */
export interface ReceiptQuestion extends Asked {
  readonly kind: 'receipt';
}

/** Where the phone is. */
export interface PlaceQuestion extends Asked {
  readonly kind: 'place';
}

/** How many there are of something, counted by tapping. */
export interface CounterQuestion extends Asked {
  readonly kind: 'counter';
  readonly min?: number;
  readonly max?: number;
  readonly unit?: Text;
}

/** What only a shopper on the spot can answer. */
export type ChecklistQuestion = TimedQuestion | PhotoQuestion | ReceiptQuestion | PlaceQuestion | CounterQuestion;

/** The kinds that only a checklist for shoppers asks. */
export const CHECKLIST_KINDS = [
  'timed',
  'photo',
  'receipt',
  'place',
  'counter',
] as const satisfies readonly ChecklistQuestion['kind'][];

/** Photos of one question when it states nothing, and the most it may state. */
export const PHOTOS = { most: 3, mostStated: 10 } as const;
