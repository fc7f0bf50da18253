import type { AttemptDisposition } from '../ledger/response-rates.js';

/** How an attempt ended that was not simply made. */
export interface Ending {
  as: 'tryLater' | 'refuse' | 'doubt';
  detail: string;
  /** What its end says of the person, in the field's codes; null where it is tried again. */
  disposition: AttemptDisposition | null;
  /** Minutes until it is tried again. */
  inMinutes?: number;
}
