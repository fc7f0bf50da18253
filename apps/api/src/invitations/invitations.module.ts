import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { AnonymousAnswers } from './anonymous-answers.service.js';
import { FillsService } from './answering/fills.service.js';
import { HandInInvited } from './answering/hand-in-invited.service.js';
import { InvitedReads } from './answering/invited.reads.js';
import { PersonalFills } from './answering/personal-fills.service.js';
import { AudienceReads } from './asking/audience.reads.js';
import { AskByNextChannel } from './asking/ask-by-next-channel.job.js';
import { CampaignMoves } from './asking/campaign-moves.service.js';
import { CloseCampaign } from './asking/close-campaign.job.js';
import { ReleaseCampaign } from './asking/release-campaign.job.js';
import { FollowUps } from './asking/follow-ups.service.js';
import { Remind } from './asking/remind.job.js';
import { SettleCampaign } from './asking/settle-campaign.job.js';
import { Withdrawals } from './asking/withdrawals.service.js';
import { AskingBatches } from './attempts/asking-batches.service.js';
import { AskingWatch } from './attempts/asking-watch.service.js';
import { AttemptsByHand } from './attempts/attempts-by-hand.service.js';
import { AttemptsController } from './attempts/attempts.controller.js';
import { AttemptsService } from './attempts/attempts.service.js';
import { DoubtsService } from './attempts/doubts.service.js';
import { PersonalAttempts } from './attempts/personal-attempts.service.js';
import { RestoreGuard } from './attempts/restore-guard.service.js';
import { Standing } from './attempts/standing.reads.js';
import { ChannelRegister } from './channels/channel-register.service.js';
import { Handovers } from './channels/handovers.service.js';
import { ContactsController } from './contacts.controller.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerReads } from './ledger/ledger.reads.js';
import { ProgressReads } from './ledger/progress.reads.js';
import { WhyAskedReads } from './ledger/why-asked.reads.js';
import { PersonalInvitations } from './personal-invitations.service.js';

@Module({
  imports: [CampaignsModule, CustomersModule, ResponsesModule],
  controllers: [AttemptsController, LedgerController, ContactsController],
  providers: [
    AnonymousAnswers,
    AskByNextChannel,
    AskingBatches,
    AskingWatch,
    AttemptsByHand,
    AttemptsService,
    AudienceReads,
    CampaignMoves,
    ChannelRegister,
    CloseCampaign,
    DoubtsService,
    FillsService,
    FollowUps,
    HandInInvited,
    Handovers,
    InvitedReads,
    LedgerReads,
    PersonalAttempts,
    PersonalFills,
    PersonalInvitations,
    ProgressReads,
    ReleaseCampaign,
    Remind,
    RestoreGuard,
    SettleCampaign,
    Standing,
    WhyAskedReads,
    Withdrawals,
  ],
  exports: [
    AnonymousAnswers,
    AskingBatches,
    AttemptsByHand,
    AttemptsService,
    ChannelRegister,
    FillsService,
    HandInInvited,
    Handovers,
    InvitedReads,
    RestoreGuard,
    Standing,
  ],
})
export class InvitationsModule {}
