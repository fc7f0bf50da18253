import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CampaignsReads, type Campaign } from '../../campaigns/campaigns.reads.js';
import { MailRules } from '../../customers/consents/mail-rules.service.js';
import { topicOf } from '../../customers/topics.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { budgetOf, contactAt, counts } from '../asking/contact-budget.js';
import { judgeAudience, type SkipReason } from '../asking/judge-audience.js';
import { toldState } from '../attempts/attempt-state.js';
import type { TriedAttempt } from '../ledger.wire.js';

/** The one answer to 'why was this person (not) asked by this campaign?'. */
export type WhyAsked =
  | { answer: 'asked'; at: Date; attempts: TriedAttempt[] }
  | { answer: 'not_asked'; at: Date; reason: SkipReason }
  | { answer: 'not_in_audience' }
  /** Not decided yet: what would be decided now. */
  | { answer: 'not_yet'; reason: SkipReason | null };

/** Why somebody was asked or not, by a campaign and on the whole. */
@Injectable()
export class WhyAskedReads {
  constructor(
    private readonly campaigns: CampaignsReads,
    private readonly organisations: OrganisationsService,
    private readonly channels: ChannelRegister,
    private readonly mailRules: MailRules,
  ) {}

  async of(tx: Transaction, campaignId: string, customerId: string): Promise<WhyAsked> {
    const campaign = await this.campaigns.one(tx, campaignId);
    const known = await tx.first('select 1 from customers where organisation_id = $1 and id = $2', [
      tx.organisationId,
      customerId,
    ]);
    if (known === null) throw new Problem('not_found', {});
    const invited = await tx.first<{ at: Date; attempts: TriedAttempt[] }>(
      `select i.created_at as at, coalesce((
         select json_agg(json_build_object('kind', a.kind, 'number', a.number, 'channel', a.channel, 'state', ${toldState('a')}, 'dueAt', a.due_at,
           'at', coalesce(a.sent_at, a.changed_at), 'detail', a.detail) order by a.id)
         from attempts a where a.organisation_id = i.organisation_id and a.invitation_id = i.id), '[]') as attempts
       from invitations i where i.organisation_id = $1 and i.campaign_id = $2 and i.customer_id = $3`,
      [tx.organisationId, campaignId, customerId],
    );
    if (invited) return { answer: 'asked', ...invited };
    const skipped = await tx.first<{ at: Date; reason: SkipReason }>(
      'select at, reason from campaign_skips where organisation_id = $1 and campaign_id = $2 and customer_id = $3',
      [tx.organisationId, campaignId, customerId],
    );
    if (skipped) return { answer: 'not_asked', ...skipped };
    return this.#undecided(tx, campaign, customerId);
  }

  /** How much of one person's contact budget is used, and from when they may be asked again. */
  async budget(tx: Transaction, customerId: string) {
    const { settings } = await this.organisations.read(tx);
    const { gapDays, atMost, withinDays } = budgetOf(settings, 0);
    const used = await tx.first<{ contacts: number; freeFrom: Date | null }>(
      `select (select count(*)::int from invitations i join attempts a on a.organisation_id = i.organisation_id and a.invitation_id = i.id
           where i.organisation_id = c.organisation_id and i.customer_id = c.id and ${counts('a')}
             and coalesce(a.sent_at, a.due_at) > now() - make_interval(days => $5)) as contacts,
         greatest(c.last_asked_at + make_interval(days => $3), ${contactAt('$4::int - 1')} + make_interval(days => $5)) as "freeFrom"
       from customers c where c.organisation_id = $1 and c.id = $2`,
      [tx.organisationId, customerId, gapDays, atMost, withinDays],
    );
    const freeFrom = used?.freeFrom && used.freeFrom > new Date() ? used.freeFrom : null;
    return { gapDays, atMost, withinDays, contacts: used?.contacts ?? 0, freeFrom };
  }

  async #undecided(tx: Transaction, campaign: Campaign, customerId: string): Promise<WhyAsked> {
    if (campaign.releasedAt !== null) return { answer: 'not_in_audience' };
    const { settings } = await this.organisations.read(tx);
    const budget = budgetOf(settings, campaign.sending.waitDays);
    const addresses = this.channels.addressesOf(campaign);
    const mailConsent = await this.mailRules.needed(tx);
    const topic = topicOf(campaign.surveySetting);
    const options = { seed: campaign.id, addresses, budget, mailConsent, topic, customerId };
    const [judged] = await judgeAudience(tx, campaign.audience, options);
    return judged ? { answer: 'not_yet', reason: judged.reason } : { answer: 'not_in_audience' };
  }
}
