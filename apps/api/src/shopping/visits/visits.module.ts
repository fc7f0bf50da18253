import { Module } from '@nestjs/common';
import { ResponsesModule } from '../../responses/responses.module.js';
import { PhotosModule } from '../photos/photos.module.js';
import { VisitsController } from './visits.controller.js';
import { ReceiptReads } from './receipt.reads.js';
import { SettleVisit } from './settle-visit.service.js';
import { VisitJobs } from './visit-jobs.service.js';
import { VisitsService } from './visits.service.js';

/** Visits that were made, handed in once and settled once their photos have come. */
@Module({
  imports: [ResponsesModule, PhotosModule],
  controllers: [VisitsController],
  providers: [ReceiptReads, SettleVisit, VisitJobs, VisitsService],
  exports: [ReceiptReads, SettleVisit, VisitsService],
})
export class VisitsModule {}
