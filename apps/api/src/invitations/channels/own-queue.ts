import type { Transaction } from '../../database/transaction.js';

/** An invitation that is a channel's to ask from now on. */
export interface HandedOver {
  invitationId: string;
  /** Not before this, by the contact budget or the campaign's hours. */
  dueAt: Date;
}

/**
 * The queue that a channel keeps by itself, where whom to ask next is not only a matter of time. The ledger hands invitations over and tells
 * what becomes of them, each in the transaction in which it happens; the channel writes attempts as it makes them (`AttemptsService.make`),
 * and asks `Standing` who may not be asked any more.
 */
export interface OwnQueue {
  /** These are its to ask; each is handed over once. */
  handedOver(tx: Transaction, campaignId: string, invitations: readonly HandedOver[]): Promise<void>;
  /** The campaign rests: what is in hand goes back, what reaches somebody goes on. */
  paused(tx: Transaction, campaignId: string): Promise<void>;
  /** These are not to be asked any more, as their campaign ended: gives those that it let go of, without whoever it reaches at this moment. */
  stopped(tx: Transaction, invitationIds: readonly string[]): Promise<string[]>;
  /** These customers must not be reached any more, unless it does so at this moment. */
  withdrawn(tx: Transaction, customerIds: readonly string[]): Promise<void>;
}
