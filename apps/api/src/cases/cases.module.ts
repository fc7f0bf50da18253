import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { CasesController } from './cases.controller.js';
import { CasesReads } from './cases.reads.js';
import { Cases } from './cases.service.js';
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
  controllers: [CaseRulesController, CasesController],
  providers: [
    CaseLog,
    CaseRules,
    CaseRulesReads,
    Cases,
    CasesReads,
    HitAnswers,
    OpenCases,
    OpenCasesByRule,
    PersonalCases,
  ],
})
export class CasesModule {}
