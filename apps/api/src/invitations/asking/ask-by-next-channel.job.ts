import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import { MailRules } from '../../customers/consents/mail-rules.service.js';
import { Database } from '../../database/database.service.js';
import { inParts } from '../../jobs/in-parts.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { AnonymousAnswers } from '../anonymous-answers.service.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { FollowUps, type FollowUp } from './follow-ups.service.js';
import { findNextChannels } from './next-channels.js';

const payload = z.object({ campaignId: z.uuid() });
/** So many are followed up in one transaction. */
const most = 1_000;
/** Minutes after which it looks again at the soonest, and at the latest: a mail may come back at any time. */
const soonest = 15;
const latest = 60;

const notAsked: FollowUp['notAsked'] = {
  asked_recently: 'Not asked by the next channel: another campaign asked meanwhile.',
  asked_often: 'Not asked by the next channel: the contact budget was used up.',
};

/**
 * Queues an attempt in the next of a campaign's channels for whoever the one before did not reach, at once, or who has not answered so
 * many days after it. Counted in the contact budget, as a reminder is. Comes back for as long as anybody may still become due.
 */
@Injectable()
export class AskByNextChannel implements Job<z.output<typeof payload>> {
  readonly name = 'ask-by-next-channel';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsReads,
    private readonly followUps: FollowUps,
    private readonly channels: ChannelRegister,
    private readonly anonymousAnswers: AnonymousAnswers,
    private readonly mailRules: MailRules,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const isDone = await inParts(signal, () => this.#followSome(organisationId, campaignId));
    if (isDone) return;
    const again = { name: 'channel.due' as const, campaignId, after: new Date() };
    await this.database.inOrganisation(organisationId, (tx) => tx.publish(again));
  }

  /** Queues the next attempts of some; true where more are due. */
  #followSome(organisationId: string, campaignId: string): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      await this.anonymousAnswers.mark(tx, campaignId);
      const campaign = await this.campaigns.one(tx, campaignId);
      if (!['running', 'paused'].includes(campaign.status)) return false;
      const steps = campaign.channels.map((each) => ({ ...each, address: this.channels.of(each.channel).address }));
      const mailConsent = await this.mailRules.needed(tx);
      const { due, lookAgain } = await findNextChannels(tx, campaignId, { steps, mailConsent, most });
      await this.followUps.queue(tx, campaign, due, { kind: 'next', number: 0, notAsked });
      if (due.length === most) return true;
      if (lookAgain !== null) await tx.publish({ name: 'channel.due', campaignId, after: within(lookAgain) });
      return false;
    });
  }
}

/** When to look again for somebody who is due at a moment. */
function within(due: Date): Date {
  const now = Date.now();
  return new Date(Math.min(Math.max(due.getTime(), now + soonest * 60_000), now + latest * 60_000));
}
