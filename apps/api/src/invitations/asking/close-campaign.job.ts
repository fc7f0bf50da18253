import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import { AnonymousAnswers } from '../anonymous-answers.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { endOfLastDay } from '../../campaigns/last-day.js';

const payload = z.object({ campaignId: z.uuid() });

/** Ends a campaign once its last day is over in every store: nothing more is sent, and links say that the survey is closed. */
@Injectable()
export class CloseCampaign implements Job<z.output<typeof payload>> {
  readonly name = 'close-campaign';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsService,
    private readonly anonymousAnswers: AnonymousAnswers,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { campaignId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      await this.anonymousAnswers.mark(tx, campaignId);
      const lastDay = await tx.first<{ day: string }>(
        'select closes_on::text as day from campaigns where organisation_id = $1 and id = $2 and closes_on is not null',
        [organisationId, campaignId],
      );
      if (lastDay === null) return;
      const end = await endOfLastDay(tx, lastDay.day);
      // Stores may have been added since in a zone whose day ends later.
      if (end > new Date()) return tx.publish({ name: 'campaign.closing', campaignId, after: end });
      if (!(await this.campaigns.finish(tx, campaignId))) return;
      await tx.publish({ name: 'campaign.stopped', campaignId });
    });
  }
}
