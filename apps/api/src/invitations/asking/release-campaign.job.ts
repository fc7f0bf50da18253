import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { OrganisationsService, type Organisation } from '../../access/organisations/organisations.service.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { inParts } from '../../jobs/in-parts.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { MailRules } from '../../customers/consents/mail-rules.service.js';
import { topicOf } from '../../customers/topics.js';
import { AttemptsService } from '../attempts/attempts.service.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { judgeAudience, type Judged } from './judge-audience.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { budgetOf, reserveContacts } from './contact-budget.js';
import { endOfLastDay } from '../../campaigns/last-day.js';
import { beginRelease, nextPart, noteProgress } from './release-progress.js';
import { mailFreeDays, sendTimes } from './send-times.js';
import { writeInvitations, writeSkips, type Asked } from './write-invitations.js';

const payload = z.object({ campaignId: z.uuid() });

/** So many are decided on in one transaction, and few at first, so that the first mails leave at once. */
const most = 1_000;
const mostAtFirst = 200;
const released: readonly Campaign['status'][] = ['scheduled', 'running', 'paused'];

/**
 * Decides who is asked, some at a time: everybody gets an invitation or the reason why not, in the transaction that notes that
 * they are decided on. Mails leave meanwhile; whoever stops the campaign waits for no more than one part.
 */
@Injectable()
export class ReleaseCampaign implements Job<z.output<typeof payload>> {
  readonly name = 'release-campaign';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsService,
    private readonly organisations: OrganisationsService,
    private readonly attempts: AttemptsService,
    private readonly channels: ChannelRegister,
    private readonly versions: SurveyVersions,
    private readonly mailRules: MailRules,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const isDone = await inParts(signal, () => this.#releaseSome(organisationId, campaignId));
    if (!isDone)
      await this.database.inOrganisation(organisationId, (tx) => tx.publish({ name: 'campaign.started', campaignId }));
  }

  /** Decides on the next ones; true where more are left. */
  #releaseSome(organisationId: string, campaignId: string): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const campaign = await this.campaigns.locked(tx, campaignId);
      if (campaign.releasedAt !== null || !released.includes(campaign.status)) return false;
      const isLast = await this.#invite(tx, campaign);
      await this.campaigns.noteRelease(tx, campaignId, isLast);
      await this.channels.wake(
        tx,
        campaign.channels.map(({ channel }) => channel),
      );
      if (isLast) await announce(tx, campaign);
      return !isLast;
    });
  }

  /** Invites the next ones who are to be asked; true where they are the last. */
  async #invite(tx: Transaction, campaign: Campaign): Promise<boolean> {
    const organisation = await this.organisations.read(tx);
    const budget = budgetOf(organisation.settings, campaign.sending.waitDays);
    const version = await this.versions.version(tx.organisationId, campaign.surveyVersionId, tx);
    const { languages } = version.definition;
    const topic = topicOf(campaign.surveySetting);
    const addresses = this.channels.addressesOf(campaign);
    const mailConsent = await this.mailRules.needed(tx);
    const options = { seed: campaign.id, addresses, budget, mailConsent, topic };
    const progress = await beginRelease(tx, campaign, options);
    const part = await nextPart(tx, progress, progress.decidedUntil === null ? mostAtFirst : most);
    const drawn = { ...part, drawnUntil: progress.drawnUntil };
    const judged = await judgeAudience(tx, campaign.audience, { ...options, part: drawn });
    const fitting = judged.filter(({ reason }) => reason === null);
    const reserved = await reserveContacts(
      tx,
      fitting.map(({ customerId }) => customerId),
      budget,
    );
    const reservedFor = (id: string) => reserved.get(id)?.at ?? null;
    const times = await timesOf(tx, { campaign, organisation, start: progress.beganAt }, fitting, reservedFor);
    const asked = fitting.flatMap((each): Asked[] => {
      const dueAt = times.get(each.customerId);
      const language = languages.find((one) => one === each.language) ?? languages[0] ?? 'en';
      const first = campaign.channels.find(({ channel }) => each.addresses.includes(this.channels.of(channel).address));
      return dueAt === undefined || first === undefined ? [] : [{ ...each, language, channel: first.channel, dueAt }];
    });
    const skipped = judged.flatMap((each) => {
      const reason = each.reason ?? reserved.get(each.customerId)?.reason ?? null;
      return reason === null ? [] : [{ ...each, reason }];
    });
    await writeSkips(tx, campaign.id, skipped);
    const first = { campaignId: campaign.id, kind: 'first' as const, number: 0 };
    await this.attempts.queue(tx, first, await writeInvitations(tx, campaign.id, asked, this.config.secret));
    await noteProgress(tx, campaign.id, part);
    return part.isLast;
  }
}

/** When each of those whose contact was reserved gets the mail. */
async function timesOf(
  tx: Transaction,
  { campaign, organisation, start }: { campaign: Campaign; organisation: Organisation; start: Date },
  people: readonly Judged[],
  reservedFor: (customerId: string) => Date | null,
): Promise<Map<string, Date>> {
  const stores = await tx.query<{ id: string; timeZone: string }>(
    'select id, time_zone as "timeZone" from stores where organisation_id = $1',
    [tx.organisationId],
  );
  const zones = new Map(stores.map(({ id, timeZone }) => [id, timeZone]));
  const mails = people.flatMap(({ customerId, storeId }) => {
    const notBefore = reservedFor(customerId);
    const timeZone = zones.get(storeId ?? '') ?? organisation.timeZone;
    return notBefore === null ? [] : [{ id: customerId, timeZone, notBefore }];
  });
  const { window, spreadHours } = campaign.sending;
  return sendTimes(mails, { start, window, spreadHours, closedDays: mailFreeDays(organisation.settings) });
}

async function announce(tx: Transaction, { id: campaignId, channels, closesOn, reminders }: Campaign): Promise<void> {
  if (channels.length > 1)
    await tx.publish({ name: 'channel.due', campaignId, after: new Date(Date.now() + 15 * 60_000) });
  if (closesOn) await tx.publish({ name: 'campaign.closing', campaignId, after: await endOfLastDay(tx, closesOn) });
  for (const [index, { afterDays }] of reminders.entries())
    await tx.publish({
      name: 'reminder.due',
      campaignId,
      number: index + 1,
      after: new Date(Date.now() + afterDays * 86_400_000),
    });
}
