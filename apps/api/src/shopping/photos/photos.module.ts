import { Module } from '@nestjs/common';
import { PhotoUploadsController } from './photo-uploads.controller.js';
import { AbandonedUploads } from './abandoned-uploads.service.js';
import { PhotoArrivals } from './photo-arrivals.service.js';
import { PhotoUploadsService } from './photo-uploads.service.js';
import { PhotosService } from './photos.service.js';
import { UploadLedger } from './upload-ledger.service.js';

/** Photos as phones send them, piece by piece, and what can be seen in them. */
@Module({
  controllers: [PhotoUploadsController],
  providers: [AbandonedUploads, PhotoArrivals, PhotoUploadsService, PhotosService, UploadLedger],
  exports: [PhotoArrivals, PhotosService],
})
export class PhotosModule {}
