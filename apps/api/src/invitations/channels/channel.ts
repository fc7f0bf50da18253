import type { Rendering } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import type { Ending } from '../attempts/ending.js';
import type { OwnQueue } from './own-queue.js';

/** Which of a customer's addresses a channel needs. */
export type AddressKind = 'email' | 'phone' | 'post' | 'none';

/**
 * A way of asking, such as mail. The ledger decides who is asked and when, queues, pauses, stops, reminds and counts. The channel hears
 * `attempts.due`, is given whom to ask (`AskingBatches`), asks, and tells how it ended by the verbs of `AttemptsService`.
 */
export interface Channel {
  /** Its short name in campaigns, attempts and the ledger, such as `email`. */
  readonly key: string;
  readonly address: AddressKind;
  /** How an attempt ends whose worker is gone while it may have reached its person. */
  readonly lost: Ending;
  /** Somebody of the house hears who it is that answers, so no anonymous survey is asked by it. */
  readonly hearsWho?: true;
  /** As which rendering it asks, where that can't carry every survey. */
  readonly rendering?: Rendering;
  /** Where it keeps a queue of its own: invitations are handed over to it, and nothing of it waits in the ledger. */
  readonly queue?: OwnQueue;
  /** Of customers with an address of its kind, how many it must not ask all the same, by reason; for the count before a campaign starts. */
  keptFrom?(tx: Transaction, customerIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
