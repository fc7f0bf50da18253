import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CampaignFollowers, type CampaignFollower } from '../../campaigns/campaign-followers.service.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsService, type OfCampaign } from '../attempts/attempts.service.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { Handovers } from '../channels/handovers.service.js';
import { giveBackContacts } from './contact-budget.js';
import { mailFreeDays } from './send-times.js';
import { sendTimesAnew } from './send-times-anew.js';

const atOnce = 1_000;

/** What a campaign's moves mean for those who are being asked, in every channel, in the same transaction. */
@Injectable()
export class CampaignMoves implements CampaignFollower {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly channels: ChannelRegister,
    private readonly organisations: OrganisationsService,
    private readonly handovers: Handovers,
    followers: CampaignFollowers,
  ) {
    followers.add(this);
  }

  async paused(tx: Transaction, campaign: Campaign): Promise<void> {
    await this.attempts.pause(tx, campaign);
    await this.handovers.paused(tx, campaign.id);
  }

  async resumed(tx: Transaction, campaign: Campaign): Promise<void> {
    const { settings } = await this.organisations.read(tx);
    await this.attempts.setTimes(tx, campaign, await sendTimesAnew(tx, campaign, mailFreeDays(settings)));
    await this.channels.wake(
      tx,
      campaign.channels.map(({ channel }) => channel),
    );
  }

  /** What is left of many thousands is settled afterwards: none of it leaves, since leases ask how the campaign stands. */
  async cancelled(tx: Transaction, campaign: Campaign): Promise<void> {
    if (await this.settleSome(tx, campaign)) await tx.publish({ name: 'campaign.stopped', campaignId: campaign.id });
  }

  /**
   * Cancels some of what a campaign that ended has not made yet, and gives the contacts back. That it ended keeps all of it from
   * leaving already; this only writes it down. True where more is left.
   */
  async settleSome(tx: Transaction, campaign: OfCampaign): Promise<boolean> {
    const settled = await this.attempts.stop(tx, campaign, atOnce);
    const stopped = await this.handovers.stop(tx, campaign.id, atOnce);
    await giveBackContacts(tx, [...settled, ...stopped.invitations]);
    return settled.length === atOnce || stopped.isMore;
  }
}
