import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Relay, type ReadyMail } from '../mail/relay.js';
import { CustomersService } from '../customers/customers.service.js';
import { Database } from '../database/database.js';
import { AttemptStates, LeaseLost, type LeasedAttempt } from './attempt-states.js';
import { Slots } from './slots.js';
import { judgeFailure } from './smtp-outcome.js';

/** Sends one composed mail and keeps its attempt's state true at every moment. */
@Injectable()
export class SendOne {
  /** Mails whose end is written down but not yet their fate: a crash leaves no more than these in doubt. */
  readonly #ending: Slots;

  constructor(
    private readonly relay: Relay,
    private readonly states: AttemptStates,
    private readonly database: Database,
    private readonly customers: CustomersService,
    @Inject(CONFIG) config: Config,
  ) {
    this.#ending = new Slots(config.mail.connections);
  }

  /** Sends, and writes down what became of it; an address that is dead gets no more. */
  async send(
    organisationId: string,
    attempt: LeasedAttempt & { tries: number; email: string },
    mail: ReadyMail,
  ): Promise<void> {
    let hasSlot = false;
    let dotSent = false;
    // The whole message but its end goes out; `final` is committed; only then does it end and the dot follow.
    const beforeEnd = async () => {
      // The pool takes a message again whose connection broke: never one that may have arrived.
      if (dotSent) throw new Error('The connection broke when the message may have arrived.');
      await this.#ending.take();
      hasSlot = true;
      await this.states.final(organisationId, attempt);
      dotSent = true;
    };
    try {
      const response = await this.relay.sendReady(mail, beforeEnd);
      await this.states.sent(organisationId, attempt, response.slice(0, 500));
    } catch (error) {
      if (error instanceof LeaseLost) return this.states.giveBack(organisationId, [attempt.id], attempt.leaseOwner);
      const failure = judgeFailure(error, dotSent);
      await this.states.failed(organisationId, attempt, attempt.tries, failure);
      if (failure.isDeadAddress)
        await this.database.inOrganisation(organisationId, (tx) =>
          this.customers.suppress(tx, null, attempt.email, 'dead_address'),
        );
    } finally {
      if (hasSlot) this.#ending.giveBack();
    }
  }
}
