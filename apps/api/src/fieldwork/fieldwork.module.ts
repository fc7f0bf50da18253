import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { readForm } from '../respond/drawing/read-form.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { CallCheckController } from './checks/call-check.controller.js';
import { CallChecks } from './checks/call-checks.service.js';
import { MailCallCheck } from './checks/mail-call-check.job.js';
import { PersonalCallChecks } from './checks/personal-call-checks.service.js';
import { FieldworkController } from './fieldwork.controller.js';
import { FieldworkReads } from './fieldwork.reads.js';
import { InterviewerEffects } from './interviewer-effects.reads.js';
import { ReadAlong } from './read-along.reads.js';
import { Signals } from './signals.reads.js';

/** How asking by telephone goes, in figures: what the room of callings does, read after it; and whether customers say that they were called. */
@Module({
  imports: [CustomersModule, ResponsesModule, ScoresModule],
  controllers: [CallCheckController, FieldworkController],
  providers: [CallChecks, FieldworkReads, InterviewerEffects, MailCallCheck, PersonalCallChecks, ReadAlong, Signals],
})
export class FieldworkModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(readForm).forRoutes(CallCheckController);
  }
}
