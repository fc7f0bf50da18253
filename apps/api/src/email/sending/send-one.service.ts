import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Relay, type ReadyMail } from '../../mail/relay.service.js';
import { CustomersService } from '../../customers/customers.service.js';
import { Database } from '../../database/database.service.js';
import { AttemptsService, LeaseLost } from '../../invitations/attempts/attempts.service.js';
import type { InHand } from '../../invitations/attempts/under-way.js';
import { MailChannel } from '../mail-channel.service.js';
import { Slots } from './slots.js';
import { judgeFailure } from './smtp-outcome.js';

/** Sends one composed mail and keeps its attempt's state true at every moment. */
@Injectable()
export class SendOne {
  /** Mails whose end is written down but not yet their fate: a crash leaves no more than these in doubt. */
  readonly #ending: Slots;

  constructor(
    private readonly relay: Relay,
    private readonly attempts: AttemptsService,
    private readonly channel: MailChannel,
    private readonly database: Database,
    private readonly customers: CustomersService,
    @Inject(CONFIG) config: Config,
  ) {
    this.#ending = new Slots(config.mail.connections);
  }

  /** Sends, and writes down what became of it; an address that is dead gets no more. */
  async send(
    organisationId: string,
    attempt: InHand & { tries: number; email: string },
    mail: ReadyMail,
  ): Promise<void> {
    let hasSlot = false;
    let dotSent = false;
    // The whole message but its end goes out; that it may reach somebody is committed; only then does it end and the dot follow.
    const beforeEnd = async () => {
      // The pool takes a message again whose connection broke: never one that may have arrived.
      if (dotSent) throw new Error('The connection broke when the message may have arrived.');
      await this.#ending.take();
      hasSlot = true;
      await this.channel.reach(organisationId, attempt);
      dotSent = true;
    };
    try {
      const response = await this.relay.sendReady(mail, beforeEnd);
      await this.channel.sent(organisationId, attempt, response.slice(0, 500));
    } catch (error) {
      if (error instanceof LeaseLost)
        return this.attempts.giveBack(organisationId, this.channel.key, [attempt.id], attempt.leaseOwner);
      const failure = judgeFailure(error, dotSent);
      await this.channel.failed(organisationId, attempt, attempt.tries, failure);
      if (failure.isDeadAddress)
        await this.database.inOrganisation(organisationId, (tx) =>
          this.customers.suppress(tx, null, attempt.email, 'dead_address'),
        );
    } finally {
      if (hasSlot) this.#ending.giveBack();
    }
  }
}
