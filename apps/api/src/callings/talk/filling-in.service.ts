import { Inject, Injectable } from '@nestjs/common';
import { advance, type Fill, type Step } from '#surveys';
import { CONFIG, type Config } from '../../config/config.js';
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

  /** Throws `other_version` or `handed_in_already` where answers to this version can't be taken any more. */
  async refuseOther(organisationId: string, invitationId: string, versionId: string): Promise<void> {
    const { invited } = await this.open(organisationId, invitationId);
    if (invited.surveyVersionId !== versionId) throw new CallingProblem('other_version', {});
  }

  /** Puts steps into the fill, in their order, on top of what is there. Handing in is for `handIn`. */
  async take(
    organisationId: string,
    invitationId: string,
    steps: readonly Step[],
    channel: Calling['channel'] = 'phone',
  ): Promise<void> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { invited, fill } = await this.open(organisationId, invitationId, channel);
      const after = steps.reduce((before, step) => unfinished(before, advance(before, step)), fill);
      if (await this.fills.save(invited, after)) return;
    }
    throw new Problem('busy', {});
  }

  /** Hands in what is filled in; throws `handed_in_already` where other answers were first, `unusable_answers` where some are missing. */
  async handIn(
    organisationId: string,
    invitationId: string,
    channel: Calling['channel'] = 'phone',
  ): Promise<string | null> {
    const { invited, fill } = await this.open(organisationId, invitationId, channel);
    const token = this.#token(organisationId, invitationId);
    const handedIn = await this.handIns.handIn(token, invited, fill, channel);
    if (handedIn.was === 'taken') return handedIn.id;
    if (handedIn.was === 'in_flight') throw new Problem('twin_in_flight', {});
    throw new CallingProblem('handed_in_already', {});
  }

  /** Whom it is about, and what was answered so far, as the channel asks. Throws `handed_in_already`. */
  async open(
    organisationId: string,
    invitationId: string,
    channel: Calling['channel'] = 'phone',
  ): Promise<{ invited: Invited; fill: Fill }> {
    const invited = await this.reads.invited(this.#token(organisationId, invitationId));
    if (invited === null) throw new Problem('not_found', {});
    if (invited.answered) throw new CallingProblem('handed_in_already', {});
    const { definition } = await this.versions.version(organisationId, invited.surveyVersionId);
    const rendering = channel === 'automated_call' ? channel : undefined;
    return { invited, fill: { ...fillOf(definition, invited), rendering } };
  }

  #token(organisationId: string, invitationId: string) {
    return invitationToken(this.config.secret, organisationId, invitationId);
  }
}

/** Turning past the last page hands nothing in here. */
function unfinished(before: Fill, after: Fill): Fill {
  return after.finished ? before : after;
}
