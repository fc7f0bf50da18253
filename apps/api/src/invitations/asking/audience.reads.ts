import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Audience } from '../../campaigns/campaigns.dto.js';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import { plainSending } from '../../campaigns/sending.dto.js';
import { refuseUnknownParts } from '../../campaigns/unknown-parts.js';
import { topicOf } from '../../customers/topics.js';
import type { Transaction } from '../../database/transaction.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { budgetOf } from './contact-budget.js';
import { countAudience } from './judge-audience.js';

/** Who would be asked, and who would not and why. */
@Injectable()
export class AudienceReads {
  constructor(
    private readonly campaigns: CampaignsReads,
    private readonly organisations: OrganisationsService,
    private readonly channels: ChannelRegister,
  ) {}

  /** An audience counted; for a campaign the very people that it would draw, by its survey and its wait. */
  async count(tx: Transaction, audience: Audience, campaignId?: string) {
    await refuseUnknownParts(tx, audience);
    const { settings } = await this.organisations.read(tx);
    const campaign = campaignId === undefined ? null : await this.campaigns.one(tx, campaignId);
    return countAudience(tx, audience, {
      seed: campaign?.id ?? 'count',
      budget: budgetOf(settings, (campaign?.sending ?? plainSending).waitDays),
      ...(campaign ? { addresses: this.channels.addressesOf(campaign) } : {}),
      topic: campaign && topicOf(campaign.surveySetting),
    });
  }
}
