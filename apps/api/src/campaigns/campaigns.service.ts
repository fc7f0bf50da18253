import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import type { ChangeAction } from '../access/changes/change-words.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import type { Who } from '../access/who.js';
import { readFields } from '../customers/fields/read-fields.js';
import { newId } from '../database/ids.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem, type Finding } from '../http/problem.js';
import { checkMessageText } from '../mail/message-text.js';
import { CampaignChannels } from './campaign-channels.service.js';
import { CampaignFollowers } from './campaign-followers.service.js';
import type { CampaignInput, ChangeCampaignInput } from './campaigns.dto.js';
import { CampaignsReads, type Campaign, type CampaignStatus } from './campaigns.reads.js';
import { SurveyVersionTable } from '../surveys/tables/survey-version.table.js';
import { refuseLateLastDay } from './last-day.js';
import { CampaignTable } from './tables/campaign.table.js';
import { refuseUnknownParts } from './unknown-parts.js';
import type { campaignChanges } from './campaign-changes.js';
import { ResponseProblem } from '../responses/response-problems.js';
import { CampaignProblem } from './campaign-problems.js';

/** Makes campaigns and moves them from state to state. Each move names the states it may come from, and happens once. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly reads: CampaignsReads,
    private readonly organisations: OrganisationsService,
    private readonly channels: CampaignChannels,
    private readonly followers: CampaignFollowers,
    private readonly trail: ChangeTrail<typeof campaignChanges>,
  ) {}

  async make(tx: Transaction, who: Who, input: CampaignInput): Promise<string> {
    await checkTexts(tx, input);
    await this.#checkSender(tx, input);
    this.channels.refuseUnknown(input.channels);
    await refuseUnknownParts(tx, input.audience);
    await this.#refuseSurvey(tx, input);
    await refuseLateLastDay(tx, input);
    const id = newId();
    await tx.table(CampaignTable).insert({ id, status: 'draft', createdBy: who.personId, ...stored(input) });
    await this.trail.record(tx, who, { action: 'made', kind: 'campaign', id, name: input.name });
    return id;
  }

  /** A new draft like another campaign, whatever became of that one; its days are over or somebody else's, so they stay open. */
  async copy(tx: Transaction, who: Who, id: string): Promise<string> {
    const { name, surveyVersionId, channels, audience, message, reminders, sending } = await this.reads.one(tx, id);
    const taken = await tx.query<{ name: string }>('select name from campaigns where organisation_id = $1', [
      tx.organisationId,
    ]);
    const copied = copyName(name, new Set(taken.map((each) => each.name)));
    const like = { surveyVersionId, channels, audience, message, reminders, sending };
    return this.make(tx, who, { ...like, name: copied, startsAt: null, closesOn: null });
  }

  async change(tx: Transaction, who: Who, id: string, input: ChangeCampaignInput): Promise<void> {
    const before = await this.locked(tx, id);
    if (before.status !== 'draft')
      throw new Problem('wrong_state', { what: 'campaign', state: before.status, wanted: 'a draft' });
    const startsAt = before.startsAt === null ? null : before.startsAt.toISOString();
    const after: CampaignInput = { ...before, startsAt, ...input };
    await checkTexts(tx, after);
    await this.#checkSender(tx, after);
    if (input.channels) this.channels.refuseUnknown(input.channels);
    if (input.audience) await refuseUnknownParts(tx, input.audience);
    await this.#refuseSurvey(tx, after);
    if (input.closesOn !== undefined || input.startsAt !== undefined) await refuseLateLastDay(tx, after);
    await tx.table(CampaignTable).update({ id }, stored(after));
    await this.trail.record(tx, who, { action: 'changed', kind: 'campaign', id, name: after.name });
  }

  /** Starts now, or at its time. Who is asked is decided when it is released. */
  async start(tx: Transaction, who: Who, id: string): Promise<void> {
    const { startsAt, closesOn } = await this.#move(tx, who, id, ['draft'], 'scheduled', 'started');
    await refuseLateLastDay(tx, { closesOn, startsAt: startsAt?.toISOString() ?? null });
    await tx.publish({ name: 'campaign.started', campaignId: id, ...(startsAt ? { after: startsAt } : {}) });
  }

  /** Nothing more leaves until it is resumed, not even what is on its way and could still be stopped. */
  async pause(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.followers.paused(tx, await this.#move(tx, who, id, ['running'], 'paused', 'paused'));
  }

  async resume(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.followers.resumed(tx, await this.#move(tx, who, id, ['paused'], 'running', 'resumed'));
  }

  /** Stops for good, at once: what may not have reached anybody yet is cancelled, and links show that the survey is closed. */
  async cancel(tx: Transaction, who: Who, id: string): Promise<void> {
    const from: CampaignStatus[] = ['draft', 'scheduled', 'running', 'paused'];
    await this.followers.cancelled(tx, await this.#move(tx, who, id, from, 'cancelled', 'cancelled'));
  }

  /** Notes that people are being asked; at the end of the release that all of them are decided on. */
  async noteRelease(tx: Transaction, id: string, isReleased: boolean): Promise<void> {
    const campaigns = tx.table(CampaignTable);
    await campaigns.update({ id, status: 'scheduled' }, { status: 'running' });
    if (isReleased) await campaigns.update({ id }, { releasedAt: now });
  }

  /** Ends a campaign whose last day is over; false where it had ended before. */
  async finish(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.table(CampaignTable).update({ id, status: ['running', 'paused'] }, { status: 'finished' })) > 0;
  }

  /** A campaign that nobody moves until this transaction ends. Whoever is adding attempts to it by now is waited for. */
  async locked(tx: Transaction, id: string): Promise<Campaign> {
    await tx.query('select 1 from campaigns where organisation_id = $1 and id = $2 for update', [
      tx.organisationId,
      id,
    ]);
    return this.reads.one(tx, id);
  }

  /** A checklist asks what only somebody on the spot can see: no customer is asked it. */
  async #refuseSurvey(tx: Transaction, { surveyVersionId, channels }: CampaignInput): Promise<void> {
    const version = await tx.table(SurveyVersionTable).findOneBy({ id: surveyVersionId });
    if (version === null) return;
    if (version.definition.audience === 'shopper') throw new ResponseProblem('other_audience', {});
    this.channels.refuseHearing(channels, version.definition.anonymous);
    this.channels.refuseUncarried(channels, version.definition);
  }

  /** A sender of another domain would not be signed for, and end as spam. */
  async #checkSender(tx: Transaction, { message: { senderAddress } }: CampaignInput): Promise<void> {
    const { settings } = await this.organisations.read(tx);
    const domain = settings.senderAddress.split('@').at(-1) ?? '';
    if (senderAddress === null || senderAddress.endsWith(`@${domain}`)) return;
    const message = `The address must end with @${domain}, the domain of the organisation's sender.`;
    throw new CampaignProblem('unusable_message', { count: 1 }, [
      { path: 'message.senderAddress', code: 'other_domain', details: { domain }, message },
    ]);
  }

  async #move(
    tx: Transaction,
    who: Who,
    id: string,
    from: CampaignStatus[],
    to: CampaignStatus,
    action: ChangeAction<typeof campaignChanges, 'campaign'>,
  ): Promise<Campaign> {
    const campaign = await this.locked(tx, id);
    if (!from.includes(campaign.status))
      throw new Problem('wrong_state', { what: 'campaign', state: campaign.status, wanted: from.join(' or ') });
    await tx.table(CampaignTable).update({ id }, { status: to });
    await this.trail.record(tx, who, { action, kind: 'campaign', id, name: campaign.name });
    return campaign;
  }
}

/** `Spring` becomes `Spring (2)`, and that one `Spring (3)`. */
function copyName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/ \(\d+\)$/, '').slice(0, 90);
  let number = 2;
  while (taken.has(`${stem} (${number})`)) number += 1;
  return `${stem} (${number})`;
}

/** What a draft is, as its row keeps it. */
function stored({ startsAt, ...input }: CampaignInput) {
  const { name, surveyVersionId, channels, audience, message, reminders, sending, closesOn } = input;
  const starts = startsAt === null ? null : new Date(startsAt);
  return { name, surveyVersionId, channels, audience, message, reminders, sending, startsAt: starts, closesOn };
}

/** Throws `unusable_message` where a text contains more than words, the listed variables and the organisation's own fields. */
async function checkTexts(tx: Transaction, { message, reminders }: CampaignInput): Promise<void> {
  const own = (await readFields(tx)).map(({ key }) => key);
  const parts = [
    ...(['subject', 'greeting', 'body'] as const).map((name) => ({ path: `message.${name}`, texts: message[name] })),
    ...(['subject', 'greeting', 'body', 'reminder'] as const).map((name) => ({
      path: `message.letter.${name}`,
      texts: message.letter?.[name],
    })),
    ...reminders.flatMap((reminder, index) =>
      (['subject', 'body'] as const).map((name) => ({ path: `reminders[${index}].${name}`, texts: reminder[name] })),
    ),
  ];
  const findings: Finding[] = parts.flatMap(({ path, texts }) =>
    Object.entries(texts ?? {}).flatMap(([language, text]) => checkMessageText(text, `${path}.${language}`, own)),
  );
  if (findings.length > 0) throw new CampaignProblem('unusable_message', { count: findings.length }, findings);
}
