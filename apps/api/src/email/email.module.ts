import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { AttemptStates } from './attempt-states.js';
import { DoubtsService } from './doubts.service.js';
import { EmailController } from './email.controller.js';
import { InvitationMail } from './invitation-mail.js';
import { MailCatcherController } from './mail-catcher.controller.js';
import { SendMail } from './send-mail.job.js';
import { SendOne } from './send-one.js';

@Module({
  imports: [CampaignsModule, CustomersModule, ResponsesModule],
  controllers: [EmailController, MailCatcherController],
  providers: [AttemptStates, DoubtsService, InvitationMail, SendMail, SendOne],
})
export class EmailModule {}
