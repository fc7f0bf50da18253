import { Injectable } from '@nestjs/common';
import { CampaignFollowers, type CampaignFollower } from '../../campaigns/campaign-followers.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import type { Transaction } from '../../database/transaction.js';
import { setSendTimesAnew } from './set-send-times.js';
import { settleSome } from './settle-stopped.js';

/** What a campaign's moves mean for those who are being asked, in the same transaction. */
@Injectable()
export class CampaignMoves implements CampaignFollower {
  constructor(followers: CampaignFollowers) {
    followers.add(this);
  }

  /** Whoever is sending one of these finds the lease lost before the message ends, and ends it not. */
  async paused(tx: Transaction, { id }: Campaign): Promise<void> {
    await tx.query(
      `update attempts set state = 'queued', tries = tries - 1, lease_owner = null, lease_until = null, changed_at = now()
       where organisation_id = $1 and campaign_id = $2 and state = 'sending'`,
      [tx.organisationId, id],
    );
  }

  async resumed(tx: Transaction, campaign: Campaign): Promise<void> {
    await setSendTimesAnew(tx, campaign);
    await tx.publish({ name: 'mail.due' });
  }

  /** What is left of many thousands is settled afterwards: none of it leaves, since leases ask how the campaign stands. */
  async cancelled(tx: Transaction, { id }: Campaign): Promise<void> {
    if (await settleSome(tx, id)) await tx.publish({ name: 'campaign.stopped', campaignId: id });
  }
}
