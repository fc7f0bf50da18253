import { Injectable } from '@nestjs/common';
import { Relay, type OutgoingMail } from '../mail/relay.js';
import { AttemptStates, LeaseLost, type LeasedAttempt } from './attempt-states.js';
import { judgeFailure, type FailedTry } from './smtp-outcome.js';

/** Sends one composed mail and keeps its attempt's state true at every moment. */
@Injectable()
export class SendOne {
  constructor(
    private readonly relay: Relay,
    private readonly states: AttemptStates,
  ) {}

  /** Sends; null where the relay took it, else what the failure means. A lost lease ends the try without a trace. */
  async send(
    organisationId: string,
    attempt: LeasedAttempt & { tries: number },
    mail: OutgoingMail,
  ): Promise<FailedTry | null> {
    let dotSent = false;
    // The whole message but its end goes out; `final` is committed; only then does it end and the dot follow.
    const beforeEnd = async () => {
      await this.states.final(organisationId, attempt);
      dotSent = true;
    };
    try {
      const response = await this.relay.send(mail, beforeEnd);
      await this.states.sent(organisationId, attempt, response.slice(0, 500));
      return null;
    } catch (error) {
      if (error instanceof LeaseLost) return null;
      const failure = judgeFailure(error, dotSent);
      await this.states.failed(organisationId, attempt, attempt.tries, failure);
      return failure;
    }
  }
}
