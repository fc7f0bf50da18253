import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { readForm } from '../respond/drawing/read-form.js';
import { RespondModule } from '../respond/respond.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { CaseCausesController } from './causes/case-causes.controller.js';
import { CaseCauses } from './causes/case-causes.service.js';
import { CasesController } from './cases.controller.js';
import { CasesReads } from './cases.reads.js';
import { Cases } from './cases.service.js';
import { CaseFiguresController } from './figures/case-figures.controller.js';
import { CaseFiguresReads } from './figures/case-figures.reads.js';
import { CaseReceipts } from './hers/case-receipts.service.js';
import { HerCaseController } from './hers/her-case.controller.js';
import { HerCaseService } from './hers/her-case.service.js';
import { MailCaseReceipt } from './hers/mail-case-receipt.job.js';
import { PutRightController } from './hers/put-right.controller.js';
import { ToldTimes } from './hers/told-times.reads.js';
import { HitAnswers } from './hit-answers.reads.js';
import { CaseClock } from './late/case-clock.service.js';
import { CaseMails } from './late/case-mails.service.js';
import { CaseReceivers } from './late/case-receivers.reads.js';
import { LateCases } from './late/late-cases.service.js';
import { MailLateCases } from './late/mail-late-cases.job.js';
import { CaseLinksController } from './links/case-links.controller.js';
import { CaseLinks } from './links/case-links.service.js';
import { TellUsController } from './links/tell-us.controller.js';
import { CaseLog } from './log/case-log.service.js';
import { OpenCases } from './open-cases.service.js';
import { PersonalCases } from './personal-cases.service.js';
import { Remedies } from './remedies.service.js';
import { CaseRulesController } from './rules/case-rules.controller.js';
import { CaseRulesReads } from './rules/case-rules.reads.js';
import { CaseRules } from './rules/case-rules.service.js';
import { OpenCasesByRule } from './rules/open-cases-by-rule.job.js';
import { CaseSettingsController } from './settings/case-settings.controller.js';
import { CaseSettings } from './settings/case-settings.service.js';

/** What dissatisfied customers are owed: opened by rules over answers or by hand, worked on against the clock, settled. */
@Module({
  imports: [CustomersModule, RespondModule, ResponsesModule, StoresModule],
  controllers: [
    CaseLinksController,
    PutRightController,
    TellUsController,
    CaseRulesController,
    CaseCausesController,
    CaseFiguresController,
    CaseSettingsController,
    CasesController,
    HerCaseController,
  ],
  providers: [
    CaseCauses,
    CaseClock,
    CaseFiguresReads,
    CaseLinks,
    CaseLog,
    CaseMails,
    CaseReceipts,
    CaseReceivers,
    CaseRules,
    CaseRulesReads,
    CaseSettings,
    Cases,
    CasesReads,
    HerCaseService,
    HitAnswers,
    LateCases,
    MailCaseReceipt,
    MailLateCases,
    OpenCases,
    OpenCasesByRule,
    PersonalCases,
    Remedies,
    ToldTimes,
  ],
  exports: [CaseLog],
})
export class CasesModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(readForm).forRoutes(HerCaseController, PutRightController, TellUsController);
  }
}
