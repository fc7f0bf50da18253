import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Relay } from '../mail/relay.js';
import { AttemptStates, LeaseLost, type LeasedAttempt } from './attempt-states.js';
import type { ComposedMail } from './compose-mail.js';
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
    mail: ComposedMail,
  ): Promise<FailedTry | null> {
    let dotSent = false;
    const states = this.states;
    // The whole message but its end goes out; `final` is committed; only then does the stream end and the dot follow.
    const raw = Readable.from(
      (async function* () {
        yield mail.raw;
        await states.final(organisationId, attempt);
        dotSent = true;
      })(),
      { objectMode: false },
    );
    try {
      const { response } = (await this.relay.transport().sendMail({ envelope: mail.envelope, raw })) as {
        response: string;
      };
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
