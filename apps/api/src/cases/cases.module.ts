import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { readForm } from '../respond/drawing/read-form.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { CasesController } from './cases.controller.js';
import { CasesReads } from './cases.reads.js';
import { Cases } from './cases.service.js';
import { CaseReceipts } from './hers/case-receipts.service.js';
import { HerCaseController } from './hers/her-case.controller.js';
import { HerCaseService } from './hers/her-case.service.js';
import { MailCaseReceipt } from './hers/mail-case-receipt.job.js';
import { ToldTimes } from './hers/told-times.reads.js';
import { HitAnswers } from './hit-answers.reads.js';
import { CaseLog } from './log/case-log.service.js';
import { OpenCases } from './open-cases.service.js';
import { PersonalCases } from './personal-cases.service.js';
import { CaseRulesController } from './rules/case-rules.controller.js';
import { CaseRulesReads } from './rules/case-rules.reads.js';
import { CaseRules } from './rules/case-rules.service.js';
import { OpenCasesByRule } from './rules/open-cases-by-rule.job.js';

/** What dissatisfied customers are owed: opened by rules over answers or by hand, worked on against the clock, settled. */
@Module({
  imports: [CustomersModule, ResponsesModule, StoresModule],
  controllers: [CaseRulesController, CasesController, HerCaseController],
  providers: [
    CaseLog,
    CaseReceipts,
    CaseRules,
    CaseRulesReads,
    Cases,
    CasesReads,
    HerCaseService,
    HitAnswers,
    MailCaseReceipt,
    OpenCases,
    OpenCasesByRule,
    PersonalCases,
    ToldTimes,
  ],
})
export class CasesModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(readForm).forRoutes(HerCaseController);
  }
}
