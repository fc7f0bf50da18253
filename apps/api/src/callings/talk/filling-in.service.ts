import { Inject, Injectable } from '@nestjs/common';
import { advance, type Fill, type Step } from '#surveys';
import { CONFIG, type Config } from '../../config/config.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { FillsService } from '../../invitations/answering/fills.service.js';
import { fillOf, HandInInvited } from '../../invitations/answering/hand-in-invited.service.js';
import type { Invited } from '../../invitations/answering/invited.js';
import { InvitedReads } from '../../invitations/answering/invited.reads.js';
import { invitationToken } from '../../invitations/invitation-token.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import type { Calling } from '../calling-moves.service.js';
import { CallingProblem } from '../calling-problems.js';

/** How often a fill is saved anew after another device saved first. */
const mostTries = 8;

/** A fill as it was read, by which way it is asked. */
export interface OpenFill {
  invited: Invited;
  fill: Fill;
  channel: Calling['channel'];
}

/** The one fill of an invitation, which the customer herself may be filling in by her link meanwhile. */
@Injectable()
export class FillingIn {
  constructor(
    private readonly reads: InvitedReads,
    private readonly fills: FillsService,
    private readonly versions: SurveyVersions,
    private readonly handIns: HandInInvited,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The version of the survey that the customer is asked. Throws `handed_in_already`. */
  async versionOf(tx: Transaction, invitationId: string): Promise<string> {
    return (await this.open(tx, invitationId)).invited.surveyVersionId;
  }

  /**
   * Puts steps into the fill, in their order, on top of what is there; gives what it is then. Handing in is for `handIn`. What is kept stands
   * once this transaction has committed something of its own.
   */
  async take(tx: Transaction, open: OpenFill, steps: readonly Step[]): Promise<OpenFill> {
    let at = open;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const fill = steps.reduce((before, step) => unfinished(before, advance(before, step)), at.fill);
      if (await this.fills.save(at.invited, fill, { durable: false })) return { ...at, fill };
      at = await this.open(tx, at.invited.invitationId, at.channel);
    }
    throw new Problem('busy', {});
  }

  /** Hands in what is filled in; throws `handed_in_already` where other answers were first, `unusable_answers` where some are missing. */
  async handIn({ invited, fill, channel }: OpenFill): Promise<string | null> {
    const token = this.#token(invited.organisationId, invited.invitationId);
    const handedIn = await this.handIns.handIn(token, invited, fill, channel);
    if (handedIn.was === 'taken') return handedIn.id;
    if (handedIn.was === 'in_flight') throw new Problem('twin_in_flight', {});
    throw new CallingProblem('handed_in_already', {});
  }

  /** Whom it is about, and what was answered so far, as the channel asks; in a transaction where there is one. Throws `handed_in_already`. */
  async open(
    at: Transaction | Pick<Transaction, 'organisationId'>,
    invitationId: string,
    channel: Calling['channel'] = 'phone',
  ): Promise<OpenFill> {
    const { organisationId } = at;
    const invited = await this.reads.invited(this.#token(organisationId, invitationId));
    if (invited === null) throw new Problem('not_found', {});
    if (invited.answered) throw new CallingProblem('handed_in_already', {});
    const { definition } = await this.versions.version(
      organisationId,
      invited.surveyVersionId,
      'query' in at ? at : undefined,
    );
    const rendering = channel === 'automated_call' ? channel : undefined;
    return { invited, channel, fill: { ...fillOf(definition, invited), rendering } };
  }

  #token(organisationId: string, invitationId: string) {
    return invitationToken(this.config.secret, organisationId, invitationId);
  }
}

/** Turning past the last page hands nothing in here. */
function unfinished(before: Fill, after: Fill): Fill {
  return after.finished ? before : after;
}
