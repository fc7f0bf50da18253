import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Database } from '../../database/database.service.js';
import { inParts } from '../../jobs/in-parts.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { CampaignMoves } from './campaign-moves.service.js';

const payload = z.object({ campaignId: z.uuid() });

/** Writes down, some at a time, that the mails of a campaign that was stopped are not sent any more. */
@Injectable()
export class SettleCampaign implements Job<z.output<typeof payload>> {
  readonly name = 'settle-campaign';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsService,
    private readonly moves: CampaignMoves,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const isDone = await inParts(signal, () =>
      this.database.inOrganisation(organisationId, async (tx) => {
        const campaign = await this.campaigns.locked(tx, campaignId);
        if (!['cancelled', 'finished'].includes(campaign.status)) return false;
        return this.moves.settleSome(tx, campaign);
      }),
    );
    if (!isDone)
      await this.database.inOrganisation(organisationId, (tx) => tx.publish({ name: 'campaign.stopped', campaignId }));
  }
}
