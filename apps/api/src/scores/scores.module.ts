import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ChangeFields } from './fields/change-fields.service.js';
import { CountByField } from './fields/count-by-field.job.js';
import { ForgetFields } from './fields/forget-fields.job.js';
import { ContactWishesController } from './wishes/contact-wishes.controller.js';
import { ContactWishesReads } from './wishes/contact-wishes.reads.js';
import { ContactWishesService } from './wishes/contact-wishes.service.js';
import { EraseResponse } from './answers/erase-response.service.js';
import { ExplainScores } from './explain-scores.reads.js';
import { FoldResponses } from './cells/fold-responses.service.js';
import { Folder } from './cells/folder.service.js';
import { Recount } from './cells/recount/recount.reads.js';
import { ResponseExport } from './answers/response-export.reads.js';
import { ResponsesListController } from './answers/responses-list.controller.js';
import { ScoredItems } from './answers/scored-items.reads.js';
import { ScoredResponses } from './answers/scored-responses.reads.js';
import { RulesVersions } from './rules-versions.service.js';
import { ScoreContexts } from './score-context.reads.js';
import { StandardModule } from '../standard/standard.module.js';
import { VisitScoresController } from './visits/visit-scores.controller.js';
import { VisitAgreementReads } from './visits/visit-agreement.reads.js';
import { VisitScoresReads } from './visits/visit-scores.reads.js';
import { PersonalComments } from './answers/personal-comments.service.js';

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
    ScoredItems,
    ScoredResponses,
    VisitAgreementReads,
    VisitScoresReads,
  ],
  exports: [ExplainScores, Folder, FoldResponses, Recount, RulesVersions, ScoreContexts, ScoredItems],
})
export class ScoresModule {}
