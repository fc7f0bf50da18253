import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.js';
import { inParts } from '../../jobs/in-parts.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.js';
import { settleSome } from './settle-stopped.js';

const payload = z.object({ campaignId: z.uuid() });

/** Writes down, some at a time, that the mails of a campaign that was stopped are not sent any more. */
@Injectable()
export class SettleCampaign implements Job<z.output<typeof payload>> {
  readonly name = 'settle-campaign';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const isDone = await inParts(signal, () =>
      this.database.inOrganisation(organisationId, async (tx) => {
        const campaign = await tx.first<{ status: string }>(
          'select status from campaigns where organisation_id = $1 and id = $2 for update',
          [organisationId, campaignId],
        );
        if (campaign === null || !['cancelled', 'finished'].includes(campaign.status)) return false;
        return settleSome(tx, campaignId);
      }),
    );
    if (!isDone)
      await this.database.inOrganisation(organisationId, (tx) => tx.publish({ name: 'campaign.stopped', campaignId }));
  }
}
