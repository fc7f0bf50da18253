import { Module } from '@nestjs/common';
import { PhotoUploadsController } from './photo-uploads.controller.js';
import { AbandonedUploads } from './abandoned-uploads.js';
import { PhotoArrivals } from './photo-arrivals.js';
import { PhotoUploadsService } from './photo-uploads.service.js';
import { PhotosService } from './photos.service.js';
import { UploadLedger } from './upload-ledger.js';
import { UploadLocks } from './upload-locks.js';

/** Photos as phones send them, piece by piece, and what can be seen in them. */
@Module({
  controllers: [PhotoUploadsController],
  providers: [AbandonedUploads, PhotoArrivals, PhotoUploadsService, PhotosService, UploadLedger, UploadLocks],
  exports: [PhotoArrivals, PhotosService],
})
export class PhotosModule {}
