import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { PaperModule } from '../paper/paper.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { LetterCodes } from './letter-codes.reads.js';
import { CommonLetters } from './letters/common-letters.reads.js';
import { LettersPdf } from './letters/letters-pdf.service.js';
import { LetterWriter } from './letters/letter-writer.service.js';
import { EndMailing } from './mailings/end-mailing.job.js';
import { MailingFiles } from './mailings/mailing-files.service.js';
import { MailingSheets } from './mailings/mailing-sheets.service.js';
import { MailingsController } from './mailings/mailings.controller.js';
import { MailingsReads } from './mailings/mailings.reads.js';
import { Mailings } from './mailings/mailings.service.js';
import { PostMailing } from './mailings/post-mailing.service.js';
import { PrintMailing } from './mailings/print-mailing.job.js';
import { WaitingLetters } from './mailings/waiting-letters.service.js';
import { PersonalLetters } from './personal-letters.service.js';
import { PostChannel } from './post-channel.service.js';
import { ReturnedLettersController } from './returned/returned-letters.controller.js';
import { ReturnedLetters } from './returned/returned-letters.service.js';

@Module({
  imports: [CampaignsModule, CustomersModule, InvitationsModule, PaperModule, ResponsesModule],
  controllers: [MailingsController, ReturnedLettersController],
  providers: [
    CommonLetters,
    EndMailing,
    LetterCodes,
    LettersPdf,
    LetterWriter,
    MailingFiles,
    Mailings,
    MailingSheets,
    MailingsReads,
    PersonalLetters,
    PostChannel,
    PostMailing,
    PrintMailing,
    ReturnedLetters,
    WaitingLetters,
  ],
  exports: [LetterCodes],
})
export class PostModule {}
