import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CampaignChannels } from '../../campaigns/campaign-channels.service.js';
import { plainChannels, type AudienceRequest } from '../../campaigns/campaigns.dto.js';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import { plainSending } from '../../campaigns/sending.dto.js';
import { refuseUnknownParts } from '../../campaigns/unknown-parts.js';
import { MailRules } from '../../customers/consents/mail-rules.service.js';
import { topicOf } from '../../customers/topics.js';
import type { Transaction } from '../../database/transaction.js';
import type { AddressKind, Channel } from '../channels/channel.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { budgetOf } from './contact-budget.js';
import { askedAt, countAudience, type CountedAddresses, type JudgeOptions } from './judge-audience.js';

/** So many customers are looked at together. */
const atOnce = 20_000;

/** Who would be asked, and who would not and why. */
@Injectable()
export class AudienceReads {
  constructor(
    private readonly campaigns: CampaignsReads,
    private readonly organisations: OrganisationsService,
    private readonly channels: ChannelRegister,
    private readonly offered: CampaignChannels,
    private readonly mailRules: MailRules,
  ) {}

  /** An audience counted; for a campaign the very people that it would draw, by its survey and its wait. */
  async count(tx: Transaction, { audience, channels, campaignId }: AudienceRequest) {
    await refuseUnknownParts(tx, audience);
    if (channels) this.offered.refuseUnknown(channels);
    const { settings } = await this.organisations.read(tx);
    const campaign = campaignId === undefined ? null : await this.campaigns.one(tx, campaignId);
    const asking = (channels ?? campaign?.channels ?? plainChannels).map(({ channel }) => this.channels.of(channel));
    const options: JudgeOptions = {
      seed: campaign?.id ?? 'count',
      budget: budgetOf(settings, (campaign?.sending ?? plainSending).waitDays),
      addresses: asking.map(({ address }) => address),
      mailConsent: await this.mailRules.needed(tx),
      topic: campaign && topicOf(campaign.surveySetting),
    };
    const { byAddresses, ...counted } = await countAudience(tx, audience, options);
    const byChannel = [];
    for (const channel of asking) {
      const { lacking, ...counts } = countsAt(byAddresses, channel.address);
      const kept = await this.#kept(tx, channel, () => askedAt(tx, audience, { ...options, at: channel.address }));
      if (lacking > 0) kept.push({ reason: 'no_consent', count: lacking });
      byChannel.push({ channel: channel.key, ...counts, kept });
    }
    return { ...counted, byChannel };
  }

  /** Whom a channel must not ask though it could, in parts that fit into a statement. */
  async #kept(tx: Transaction, channel: Channel, customers: () => Promise<string[]>) {
    const kept = new Map<string, number>();
    const ids = channel.keptFrom === undefined ? [] : await customers();
    for (let start = 0; start < ids.length; start += atOnce)
      for (const [reason, count] of (await channel.keptFrom?.(tx, ids.slice(start, start + atOnce))) ?? [])
        kept.set(reason, (kept.get(reason) ?? 0) + count);
    return [...kept].map(([reason, count]) => ({ reason, count }));
  }
}

/** Of those who will be asked, who has an address of a kind, who has none, and who has one of mail that needs a consent. */
function countsAt(byAddresses: readonly CountedAddresses[], address: AddressKind) {
  const sum = (fits: (each: CountedAddresses) => boolean) =>
    byAddresses.filter(fits).reduce((total, { count }) => total + count, 0);
  const lacks = (each: CountedAddresses) => address === 'email' && each.lacksMailConsent;
  const has = (each: CountedAddresses) => each.addresses.includes(address) || lacks(each);
  return { canBeAsked: sum(has), withoutAddress: sum((each) => !has(each)), lacking: sum(lacks) };
}
