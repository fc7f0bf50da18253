import type { AttemptDisposition } from '../ledger/response-rates.js';

/** How an attempt ended that a channel made from a queue of its own. */
export interface Conclusion {
  /** False where it provably did not lead to the person. */
  hasReached: boolean;
  detail: string;
  disposition: AttemptDisposition;
  /** Somebody was reached, so that it counts in the contact budget. */
  isContact: boolean;
}

/** When something was made by hand, and what that says. */
export interface MadeByHand {
  at: Date;
  detail: string;
  disposition: AttemptDisposition;
}
