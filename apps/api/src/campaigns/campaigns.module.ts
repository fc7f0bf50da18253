import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { CampaignsController } from './campaigns.controller.js';
import { ContactsController } from './contacts.controller.js';
import { CampaignsReads } from './campaigns.reads.js';
import { CampaignsService } from './campaigns.service.js';
import { LedgerReads } from './ledger.reads.js';
import { CloseCampaign } from './close-campaign.job.js';
import { ReleaseCampaign } from './release-campaign.job.js';
import { Remind } from './remind.job.js';
import { SettleCampaign } from './settle-campaign.job.js';
import { WhyAskedReads } from './why-asked.reads.js';
import { PersonalInvitations } from './personal-invitations.js';

@Module({
  imports: [CustomersModule, InvitationsModule, ResponsesModule],
  controllers: [CampaignsController, ContactsController],
  providers: [
    PersonalInvitations,
    CampaignsReads,
    CampaignsService,
    CloseCampaign,
    LedgerReads,
    ReleaseCampaign,
    Remind,
    SettleCampaign,
    WhyAskedReads,
  ],
  exports: [CampaignsReads, CampaignsService],
})
export class CampaignsModule {}
