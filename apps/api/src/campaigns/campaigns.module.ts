import { Module } from '@nestjs/common';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsReads } from './campaigns.reads.js';
import { CampaignsService } from './campaigns.service.js';
import { CloseCampaign } from './close-campaign.job.js';
import { ReleaseCampaign } from './release-campaign.job.js';
import { Remind } from './remind.job.js';

@Module({
  imports: [InvitationsModule, ResponsesModule],
  controllers: [CampaignsController],
  providers: [CampaignsReads, CampaignsService, CloseCampaign, ReleaseCampaign, Remind],
  exports: [CampaignsReads, CampaignsService],
})
export class CampaignsModule {}
