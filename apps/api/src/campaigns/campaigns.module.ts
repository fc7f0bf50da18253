import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { CampaignChannels } from './campaign-channels.service.js';
import { CampaignFollowers } from './campaign-followers.service.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsReads } from './campaigns.reads.js';
import { CampaignsService } from './campaigns.service.js';

@Module({
  imports: [CustomersModule],
  controllers: [CampaignsController],
  providers: [CampaignChannels, CampaignFollowers, CampaignsReads, CampaignsService],
  exports: [CampaignChannels, CampaignFollowers, CampaignsReads, CampaignsService],
})
export class CampaignsModule {}
