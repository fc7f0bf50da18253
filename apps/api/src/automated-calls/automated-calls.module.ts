import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { raw } from 'express';
import { CallingsModule } from '../callings/callings.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { AutomatedCallsController } from './automated-calls.controller.js';
import { RecordingsController } from './recordings/recordings.controller.js';
import { Recordings } from './recordings/recordings.service.js';
import { AutomatedChannel } from './automated-channel.service.js';
import { AgreedToCalls } from './agreed-to-calls.service.js';
import { ForgetHeardCalls } from './telephone/forget-heard-calls.job.js';
import { PersonalCalls } from './personal-calls.service.js';
import { AskAfterCalls } from './place/ask-after-calls.service.js';
import { LineCalls } from './place/line-calls.service.js';
import { MayTalk } from './place/may-talk.service.js';
import { PlaceCalls } from './place/place-calls.service.js';
import { SettleCalls } from './settle-calls.service.js';
import { Conversation } from './talk/conversation.service.js';
import { Speech } from './talk/speech.service.js';
import { Handset } from './telephone/handset.service.js';
import { TelephoneController } from './telephone/telephone.controller.js';

@Module({
  imports: [CallingsModule, CustomersModule, InvitationsModule, SurveysModule],
  controllers: [AutomatedCallsController, RecordingsController, TelephoneController],
  providers: [
    AskAfterCalls,
    AutomatedChannel,
    AgreedToCalls,
    Conversation,
    ForgetHeardCalls,
    Handset,
    LineCalls,
    MayTalk,
    PersonalCalls,
    PlaceCalls,
    Recordings,
    SettleCalls,
    Speech,
  ],
})
export class AutomatedCallsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    // As it came: a signature is of every byte.
    consumer.apply(raw({ type: () => true, limit: '64kb' })).forRoutes(AutomatedCallsController);
  }
}
