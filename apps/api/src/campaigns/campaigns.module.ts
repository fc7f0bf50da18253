import { Module } from '@nestjs/common';
import { CampaignFollowers } from './campaign-followers.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsReads } from './campaigns.reads.js';
import { CampaignsService } from './campaigns.service.js';

@Module({
  controllers: [CampaignsController],
  providers: [CampaignFollowers, CampaignsReads, CampaignsService],
  exports: [CampaignFollowers, CampaignsReads, CampaignsService],
})
export class CampaignsModule {}
