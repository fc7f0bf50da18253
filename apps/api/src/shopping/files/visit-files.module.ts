import { Module } from '@nestjs/common';
import { PhotosModule } from '../photos/photos.module.js';
import { VisitsModule } from '../visits/visits.module.js';
import { ReviewsModule } from '../reviews/reviews.module.js';
import { VisitFilesController } from './visit-files.controller.js';
import { BringInService } from './bring-in.service.js';

/** Visits that came as sealed files, where no line would carry them. */
@Module({
  imports: [PhotosModule, VisitsModule, ReviewsModule],
  controllers: [VisitFilesController],
  providers: [BringInService],
})
export class VisitFilesModule {}
