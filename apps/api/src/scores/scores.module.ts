import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ChangeFields } from './change-fields.js';
import { CountByField } from './count-by-field.job.js';
import { ForgetFields } from './forget-fields.job.js';
import { ContactWishesController } from './contact-wishes.controller.js';
import { ContactWishesReads } from './contact-wishes.reads.js';
import { ContactWishesService } from './contact-wishes.service.js';
import { EraseResponse } from './erase-response.js';
import { ExplainScores } from './explain-scores.js';
import { FoldResponses } from './fold-responses.js';
import { Folder } from './folder.js';
import { Recount } from './recount.js';
import { ResponseExport } from './response-export.js';
import { ResponsesListController } from './responses-list.controller.js';
import { ScoredResponses } from './scored-responses.js';
import { RulesVersions } from './rules-versions.js';
import { ScoreContexts } from './score-context.js';
import { StandardModule } from '../standard/standard.module.js';
import { VisitScoresController } from './visit-scores.controller.js';
import { VisitAgreementReads } from './visit-agreement.reads.js';
import { VisitScoresReads } from './visit-scores.reads.js';
import { PersonalComments } from './personal-comments.js';

@Module({
  imports: [CustomersModule, ResponsesModule, StandardModule],
  controllers: [ContactWishesController, ResponsesListController, VisitScoresController],
  providers: [
    PersonalComments,
    ChangeFields,
    CountByField,
    ForgetFields,
    ContactWishesReads,
    ContactWishesService,
    EraseResponse,
    ExplainScores,
    FoldResponses,
    Folder,
    Recount,
    ResponseExport,
    RulesVersions,
    ScoreContexts,
    ScoredResponses,
    VisitAgreementReads,
    VisitScoresReads,
  ],
  exports: [ExplainScores, Folder, FoldResponses, Recount, RulesVersions, ScoreContexts],
})
export class ScoresModule {}
