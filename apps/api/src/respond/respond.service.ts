import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { advance, resumeFill, stateOf, type Fill, type FormFields } from '#surveys';
import type { Token } from '../access/token.js';
import { CONFIG, type Config } from '../config/config.js';
import { SurveyVersions } from '../responses/survey-versions.reads.js';
import { anonymousKey } from '../invitations/anonymous-key.js';
import { applyForm } from './drawing/apply-form.js';
import { FillsService } from '../invitations/answering/fills.service.js';
import { fillOf, HandInInvited } from '../invitations/answering/hand-in-invited.service.js';
import { InvitedReads } from '../invitations/answering/invited.reads.js';
import type { Invited, Leads } from '../invitations/answering/invited.js';

/** How often a save is tried anew after another device saved first. */
const mostTries = 8;

/** One customer's way from the link to the thanks. Reading changes nothing; only what a person posts does. */
@Injectable()
export class RespondService {
  constructor(
    private readonly reads: InvitedReads,
    private readonly fills: FillsService,
    private readonly versions: SurveyVersions,
    private readonly handIns: HandInInvited,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where the link leads now. */
  async leads(token: Token): Promise<Leads> {
    const invited = await this.reads.invited(token);
    if (invited === null) return { to: 'nothing' };
    const { definition } = await this.versions.version(token.organisationId, invited.surveyVersionId);
    const fill = fillOf(definition, invited);
    const isAnswered =
      invited.answered ||
      (definition.anonymous &&
        (await this.reads.isKept(token.organisationId, anonymousKey(this.config.secret, token))));
    if (isAnswered) return { to: 'answered', invited, fill: { ...fill, finished: true } };
    return { to: invited.closed ? 'closed' : 'page', invited, fill };
  }

  /** The fill of answers that were handed in, so that the thanks can quote them. */
  async thanked({ invited, fill }: { invited: Invited; fill: Fill }): Promise<Fill> {
    const { definition, customer } = fill;
    const isQuoting = Object.values(definition.thanks).some((text) => text.includes('{{answer:'));
    if (!isQuoting || definition.anonymous) return fill;
    const state = { ...stateOf(fill), answers: await this.reads.handedIn(invited) };
    return resumeFill(definition, state, customer);
  }

  /** Takes a posted page: saves it, or hands everything in after the last one. Gives where the link leads afterwards. */
  async post(token: Token, fields: FormFields): Promise<Leads> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const leads = await this.leads(token);
      if (leads.to !== 'page') return leads;
      const { invited } = leads;
      const fill = applyForm(leads.fill, fields);
      if (fill.finished) {
        // Where another device handed in first, its answers count.
        const { was } = await this.handIns.handIn(token, invited, fill, 'email');
        if (was !== 'in_flight') return { to: 'answered', invited, fill };
        await pause(40 * (tries + 1));
        continue;
      }
      if (await this.fills.save(invited, fill)) return { to: 'page', invited, fill };
    }
    throw new Error('A posted page could not be taken: others were first each time.');
  }
}

/** The page as it would be opened at another place, if the way there is open; nothing is saved. */
export function openedAt(fill: Fill, page: string | undefined): Fill {
  if (page === undefined || page === fill.page) return fill;
  const turned = advance(fill, { kind: 'turn', to: { page } });
  const order = fill.definition.blocks.map(({ key }) => key);
  return turned.page === page && order.indexOf(page) < order.indexOf(fill.page) ? turned : fill;
}
