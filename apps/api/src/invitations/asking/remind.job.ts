import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { AnonymousAnswers } from '../anonymous-answers.service.js';
import { inParts } from '../../jobs/in-parts.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { FollowUps, type FollowUp, type ToFollowUp } from './follow-ups.service.js';

const payload = z.object({ campaignId: z.uuid(), number: z.number().int().min(1) });
const day = 86_400_000;
/** So many are reminded in one transaction. */
const most = 1_000;

const notAsked: FollowUp['notAsked'] = {
  asked_recently: 'Not reminded: another campaign asked meanwhile.',
  asked_often: 'Not reminded: the contact budget was used up.',
};

/**
 * Queues a reminder for whoever got the first mail so many days ago and has not answered; for those who got it later it comes
 * back. Counted in the contact budget: whoever has none left is not reminded, and the ledger says why.
 */
@Injectable()
export class Remind implements Job<z.output<typeof payload>> {
  readonly name = 'remind';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsReads,
    private readonly followUps: FollowUps,
    private readonly channels: ChannelRegister,
    private readonly anonymousAnswers: AnonymousAnswers,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId, number }, signal }: JobRun<z.output<typeof payload>>) {
    const isDone = await inParts(signal, () => this.#remindSome(organisationId, campaignId, number));
    if (isDone) return;
    const again = { name: 'reminder.due' as const, campaignId, number, after: new Date() };
    await this.database.inOrganisation(organisationId, (tx) => tx.publish(again));
  }

  /** Queues the reminders of some; true where more are due. */
  #remindSome(organisationId: string, campaignId: string, number: number): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      await this.anonymousAnswers.mark(tx, campaignId);
      const campaign = await this.campaigns.one(tx, campaignId);
      const reminder = campaign.reminders[number - 1];
      if (reminder === undefined || !['running', 'paused'].includes(campaign.status)) return false;
      const due = await this.#due(tx, campaignId, number, reminder.afterDays);
      await this.followUps.queue(tx, campaign, due, { kind: 'reminder', number, notAsked });
      if (due.length === most) return true;
      const later = await laterDay(tx, { campaignId, number, notBy: this.#remindingThemselves() }, reminder.afterDays);
      if (later) await tx.publish({ name: 'reminder.due', campaignId, number, after: later });
      return false;
    });
  }

  /** Those whose first mail was taken so many days ago, who did not answer and were not reminded with this number. */
  async #due(tx: Transaction, campaignId: string, number: number, afterDays: number): Promise<ToFollowUp[]> {
    return tx.query<ToFollowUp>(
      `select i.id as "invitationId", a.channel, i.customer_id as "customerId", coalesce(s.time_zone, o.time_zone) as "timeZone"
       from invitations i
       join organisations o on o.id = i.organisation_id
       join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id
       join attempts a on a.organisation_id = i.organisation_id and a.invitation_id = i.id and a.kind = 'first' and a.state = 'sent'
       join customers u on u.organisation_id = i.organisation_id and u.id = i.customer_id and not ('reminders' = any(u.mutes))
       left join stores s on s.organisation_id = i.organisation_id and s.id = i.store_id
       where i.organisation_id = $1 and i.campaign_id = $2 and i.state not in ('answered', 'cancelled')
         and (c.closes_on is null or c.closes_on >= (now() at time zone coalesce(s.time_zone, o.time_zone))::date) and a.sent_at <= now() - make_interval(days => $4)
         and a.channel <> all($6) and not exists (select 1 from attempts r where r.organisation_id = i.organisation_id and r.invitation_id = i.id
           and r.channel = a.channel and r.kind = 'reminder' and r.number = $3)
       order by i.id limit $5`,
      [tx.organisationId, campaignId, number, afterDays, most, this.#remindingThemselves()],
    );
  }

  /** Channels with queues of their own ask again as they see fit. */
  #remindingThemselves(): string[] {
    return this.channels.withQueues().map(({ key }) => key);
  }
}

/** When the next ones are due, for whom the first mail left later or is still to leave; null where there are none. */
async function laterDay(
  tx: Transaction,
  { campaignId, number, notBy }: { campaignId: string; number: number; notBy: readonly string[] },
  afterDays: number,
): Promise<Date | null> {
  const row = await tx.first<{ at: Date | null }>(
    `select min(case a.state when 'sent' then a.sent_at when 'in_doubt' then now() else greatest(a.due_at, now()) end) as at
     from attempts a
     join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
     join customers u on u.organisation_id = i.organisation_id and u.id = i.customer_id and not ('reminders' = any(u.mutes))
     where a.organisation_id = $1 and a.campaign_id = $2 and a.kind = 'first' and i.state not in ('answered', 'cancelled')
       and a.state in ('queued', 'leased', 'reaching', 'sent', 'in_doubt') and a.channel <> all($4)
       and not exists (select 1 from attempts r where r.organisation_id = a.organisation_id and r.invitation_id = a.invitation_id
         and r.channel = a.channel and r.kind = 'reminder' and r.number = $3)`,
    [tx.organisationId, campaignId, number, notBy],
  );
  if (!row?.at) return null;
  const due = row.at.getTime() + afterDays * day;
  // Never more often than every quarter of an hour; whoever is due in between waits for it.
  return new Date(Math.max(due + 60_000, Date.now() + 15 * 60_000));
}
