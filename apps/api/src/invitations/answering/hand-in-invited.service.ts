import { Inject, Injectable } from '@nestjs/common';
import { beginFill, isSaid, resumeFill, shownIn, type Answer, type Definition, type Fill } from '#surveys';
import { CONFIG, type Config } from '../../config/config.js';
import type { Token } from '../../access/token.js';
import { Problem } from '../../http/problem.js';
import type { Channel } from '../../responses/hand-in.js';
import { ResponsesService } from '../../responses/responses.service.js';
import { AnonymousAnswers } from '../anonymous-answers.service.js';
import { anonymousKey } from '../anonymous-key.js';
import { FillsService } from './fills.service.js';
import type { Invited } from './invited.js';
import { submissionKeyOf } from './invited.reads.js';

/** `taken` now or before; `others_count` where other answers were handed in first; `in_flight` where the same are being stored at this moment. */
export type InvitedHandIn = { was: 'taken'; id: string | null } | { was: 'others_count' | 'in_flight' };

/** Hands in what was answered for an invitation, once, whichever the ways on which it was answered. */
@Injectable()
export class HandInInvited {
  constructor(
    private readonly responses: ResponsesService,
    private readonly fills: FillsService,
    private readonly anonymousAnswers: AnonymousAnswers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handIn(token: Token, invited: Invited, fill: Fill, channel: Channel): Promise<InvitedHandIn> {
    const { anonymous } = fill.definition;
    const submissionKey = anonymous ? anonymousKey(this.config.secret, token) : submissionKeyOf(invited.invitationId);
    const handIn = {
      submissionKey,
      surveyVersionId: invited.surveyVersionId,
      storeId: invited.storeId,
      channel,
      language: fill.language,
      answeredOn: invited.today,
      answers: shownAnswers(fill),
      seed: invited.seed,
      customer: { ...invited.customer },
      customerId: anonymous ? null : invited.customerId,
      knownFields: invited.fields,
      invitationId: anonymous ? null : invited.invitationId,
    };
    let taken: InvitedHandIn;
    try {
      taken = { was: 'taken', id: (await this.responses.accept(invited.organisationId, handIn)).id };
    } catch (error) {
      const code = error instanceof Problem ? error.code : null;
      if (code === 'twin_in_flight') return { was: 'in_flight' };
      if (code !== 'key_used_for_other_answers') throw error;
      taken = { was: 'others_count' };
    }
    if (anonymous) {
      await this.fills.forget(invited);
      this.anonymousAnswers.markLater(invited.organisationId, invited.campaignId);
    }
    return taken;
  }
}

/** What is filled in so far, or the beginning, in a language that the survey has. */
export function fillOf(definition: Definition, { seed, customer, fill, ...invited }: Invited): Fill {
  const language = definition.languages.find((each) => each === invited.language) ?? definition.languages[0] ?? 'en';
  return fill === null ? beginFill(definition, { seed, language, customer }) : resumeFill(definition, fill, customer);
}

/** What was said to the questions that are shown; what routing has hidden since is left out. */
function shownAnswers(fill: Fill): Record<string, Answer> {
  const shown = shownIn(fill);
  return Object.fromEntries([...fill.answers].filter(([key, answer]) => shown.has(key) && isSaid(answer)));
}
