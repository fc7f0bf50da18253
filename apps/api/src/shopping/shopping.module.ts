import { Module } from '@nestjs/common';
import { ResponsesModule } from '../responses/responses.module.js';
import { TellOfOffer } from './assignments/tell-of-offer.job.js';
import { RemindShopper } from './assignments/remind-shopper.job.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { AssignmentsReads } from './assignments/assignments.reads.js';
import { AssignmentsService } from './assignments/assignments.service.js';
import { ProposalsReads } from './assignments/proposals.reads.js';
import { BringInService } from './files/bring-in.service.js';
import { VisitFilesController } from './files/visit-files.controller.js';
import { JobsController } from './phone/jobs.controller.js';
import { ShopController } from './phone/shop.controller.js';
import { ShopReads } from './phone/shop.reads.js';
import { ShopSignInService } from './phone/shop-sign-in.service.js';
import { PayController } from './pay/pay.controller.js';
import { PayReads } from './pay/pay.reads.js';
import { PayService } from './pay/pay.service.js';
import { PhotoUploadsController } from './photos/photo-uploads.controller.js';
import { AbandonedUploads } from './photos/abandoned-uploads.js';
import { PhotoUploadsService } from './photos/photo-uploads.service.js';
import { PhotosService } from './photos/photos.service.js';
import { UploadLedger } from './photos/upload-ledger.js';
import { UploadLocks } from './photos/upload-locks.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { ProgrammesReads } from './programmes/programmes.reads.js';
import { ProgrammesService } from './programmes/programmes.service.js';
import { AnswersToReviewController } from './reviews/answers-to-review.controller.js';
import { AmendmentsService } from './reviews/amendments.service.js';
import { AppealsController } from './reviews/appeals.controller.js';
import { AppealsReads } from './reviews/appeals.reads.js';
import { AppealsService } from './reviews/appeals.service.js';
import { ChangeAnswers } from './reviews/change-answers.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { ReviewsReads } from './reviews/reviews.reads.js';
import { ReviewsService } from './reviews/reviews.service.js';
import { TellShopper } from './reviews/tell-shopper.job.js';
import { ShoppersController } from './shoppers/shoppers.controller.js';
import { ShoppersReads } from './shoppers/shoppers.reads.js';
import { ShoppersService } from './shoppers/shoppers.service.js';
import { ShoppingClock } from './shopping-clock.js';
import { ReceiptReads } from './visits/receipt.reads.js';
import { PurgeVisit } from './visits/purge-visit.js';
import { SettleVisit } from './visits/settle-visit.js';
import { VisitJobs } from './visits/visit-jobs.js';
import { VisitsController } from './visits/visits.controller.js';
import { VisitsService } from './visits/visits.service.js';

/** Mystery shopping: programmes, shoppers, jobs, visits. */
@Module({
  imports: [ResponsesModule],
  controllers: [
    // Before the visits, whose addresses are one step shorter.
    PhotoUploadsController,
    VisitsController,
    VisitFilesController,
    AnswersToReviewController,
    ReviewsController,
    AppealsController,
    PayController,
    ShopController,
    JobsController,
    ProgrammesController,
    AssignmentsController,
    ShoppersController,
  ],
  providers: [
    AbandonedUploads,
    AmendmentsService,
    AppealsReads,
    AppealsService,
    BringInService,
    ChangeAnswers,
    PayReads,
    PayService,
    PurgeVisit,
    RemindShopper,
    ReviewsReads,
    ReviewsService,
    ShoppingClock,
    TellOfOffer,
    TellShopper,
    AssignmentsReads,
    AssignmentsService,
    PhotosService,
    PhotoUploadsService,
    ProgrammesReads,
    ProgrammesService,
    ProposalsReads,
    ReceiptReads,
    SettleVisit,
    ShopReads,
    ShopSignInService,
    ShoppersReads,
    ShoppersService,
    UploadLedger,
    UploadLocks,
    VisitJobs,
    VisitsService,
  ],
  exports: [
    AppealsService,
    AssignmentsService,
    PayService,
    PhotosService,
    ProgrammesReads,
    ProgrammesService,
    ReviewsService,
    ShoppersService,
    VisitsService,
  ],
})
export class ShoppingModule {}
