import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { EmailController } from './email.controller.js';
import { MailHealthController } from './health/mail-health.controller.js';
import { MailHealth } from './health/mail-health.service.js';
import { ForgetCaughtMails } from './forget-caught-mails.job.js';
import { InvitationMail } from './invitation/invitation-mail.service.js';
import { MailChannel } from './mail-channel.service.js';
import { MailCatcherController } from './mail-catcher.controller.js';
import { MailReportsController } from './reports/mail-reports.controller.js';
import { MailReports } from './reports/mail-reports.service.js';
import { MailboxPositions } from './reports/mailbox-position.service.js';
import { ReportsMailbox } from './reports/reports-mailbox.service.js';
import { SendMail } from './sending/send-mail.job.js';
import { SendOne } from './sending/send-one.service.js';
import { PersonalMails } from './personal-mails.service.js';

@Module({
  imports: [CampaignsModule, CustomersModule, InvitationsModule, ResponsesModule],
  controllers: [EmailController, MailCatcherController, MailHealthController, MailReportsController],
  providers: [
    ForgetCaughtMails,
    InvitationMail,
    MailChannel,
    MailHealth,
    MailReports,
    MailboxPositions,
    PersonalMails,
    ReportsMailbox,
    SendMail,
    SendOne,
  ],
})
export class EmailModule {}
