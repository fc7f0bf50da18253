import { Module } from '@nestjs/common';
import { ResponsesModule } from '../../responses/responses.module.js';
import { PhotosModule } from '../photos/photos.module.js';
import { VisitsModule } from '../visits/visits.module.js';
import { AnswersToReviewController } from './amendments/answers-to-review.controller.js';
import { ReviewsController } from './reviews.controller.js';
import { AppealsController } from './appeals/appeals.controller.js';
import { AmendmentsService } from './amendments/amendments.service.js';
import { AppealsReads } from './appeals/appeals.reads.js';
import { AppealsService } from './appeals/appeals.service.js';
import { ChangeAnswers } from './change-answers.service.js';
import { PurgeVisit } from './purge-visit.service.js';
import { ReviewsReads } from './reviews.reads.js';
import { ReviewsService } from './reviews.service.js';
import { TellShopper } from './tell-shopper.job.js';

/** What people decide on visits, and what shoppers and stores answer to it. */
@Module({
  imports: [ResponsesModule, PhotosModule, VisitsModule],
  controllers: [AnswersToReviewController, ReviewsController, AppealsController],
  providers: [
    AmendmentsService,
    AppealsReads,
    AppealsService,
    ChangeAnswers,
    PurgeVisit,
    ReviewsReads,
    ReviewsService,
    TellShopper,
  ],
  exports: [AmendmentsService, AppealsService, PurgeVisit, ReviewsService],
})
export class ReviewsModule {}
