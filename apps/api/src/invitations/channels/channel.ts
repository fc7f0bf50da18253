import type { Transaction } from '../../database/transaction.js';

/** Which of a customer's addresses a channel needs. */
export type AddressKind = 'email' | 'phone' | 'none';

/**
 * A way of asking, such as mail. The ledger decides who is asked and when, queues, pauses, stops, reminds and counts. The channel leases
 * what is due, asks, and tells how it ended, all by the verbs of `AttemptsService`, in its own key's name.
 */
export interface Channel {
  /** Its short name in campaigns, attempts and the ledger, such as `email`. */
  readonly key: string;
  readonly address: AddressKind;
  /** Attempts of it wait, or will: in the transaction that queued them, so that what it publishes comes after the commit. */
  wake(tx: Transaction): Promise<void>;
}
