import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import type { Transaction } from '../database/transaction.js';
import { AttemptsService } from '../invitations/attempts/attempts.service.js';
import type { Ending } from '../invitations/attempts/ending.js';
import type { AttemptInHand } from '../invitations/attempts/lease-sql.js';
import type { InHand } from '../invitations/attempts/under-way.js';
import type { Channel } from '../invitations/channels/channel.js';
import { ChannelRegister } from '../invitations/channels/channel-register.service.js';
import { minutesUntilNextTry, mostTries, type FailedTry } from './sending/smtp-outcome.js';

/** An attempt in hand whose customer has an address of mail. */
export type MailInHand = AttemptInHand & { email: string };

/** Longer than the relay may take to answer, whatever is set. */
const secondsToEnd = 11 * 60;

/** Asking by mail: leases what is due, and tells how each mail ended in the ledger's words. */
@Injectable()
export class MailChannel implements Channel {
  readonly key = 'email';
  readonly address = 'email';
  /** A relay that recognises a message may be given it again. */
  readonly lost: Ending;

  constructor(
    private readonly attempts: AttemptsService,
    @Inject(CONFIG) private readonly config: Config,
    channels: ChannelRegister,
  ) {
    this.lost = this.#inDoubt('The connection ended before the relay said whether it took the mail.', 0);
    channels.add(this);
  }

  /** Marks that the message ends now; throws `LeaseLost` where it may not leave any more. */
  async reach(organisationId: string, attempt: InHand & { email: string }): Promise<void> {
    const { id, leaseOwner, email } = attempt;
    await this.attempts.reach(organisationId, this, { id, leaseOwner, address: email, seconds: secondsToEnd });
  }

  /** The relay took it, in these words. */
  async sent(organisationId: string, { id, leaseOwner }: InHand, reply: string): Promise<void> {
    await this.attempts.settle(organisationId, this.key, { id, leaseOwner, detail: reply, disposition: '3.19' });
  }

  /** A failed try: back in the queue for later, refused, or in doubt. */
  async failed(organisationId: string, attempt: InHand, tries: number, failure: FailedTry): Promise<void> {
    await this.attempts.end(organisationId, this.key, attempt, this.#endingOf(tries, failure));
  }

  /** A mail that was taken came back, as its server said. */
  async bounced(tx: Transaction, id: string, detail: string): Promise<void> {
    await this.attempts.comeBack(tx, this.key, id, { detail, disposition: '3.30' });
  }

  #endingOf(tries: number, { outcome, detail }: FailedTry): Ending {
    if (outcome === 'in_doubt') return this.#inDoubt(detail, tries);
    if (outcome === 'refused' || tries >= mostTries) return { as: 'refuse', detail, disposition: '3.30' };
    return { as: 'tryLater', detail, disposition: null, inMinutes: minutesUntilNextTry(tries) };
  }

  #inDoubt(detail: string, tries: number): Ending {
    if (this.config.mail.idempotencyHeader === null) return { as: 'doubt', detail, disposition: '3.19' };
    if (tries >= mostTries) return { as: 'refuse', detail, disposition: '3.30' };
    return { as: 'tryLater', detail, disposition: null, inMinutes: minutesUntilNextTry(tries) };
  }
}
