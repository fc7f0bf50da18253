import { Module } from '@nestjs/common';
import { PhotosModule } from './photos/photos.module.js';
import { VisitsModule } from './visits/visits.module.js';
import { VisitFilesModule } from './files/visit-files.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { PayModule } from './pay/pay.module.js';
import { PhoneModule } from './phone/phone.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { AssignmentsModule } from './assignments/assignments.module.js';
import { ShoppersModule } from './shoppers/shoppers.module.js';
import { ShoppingClock } from './shopping-clock.service.js';

const parts = [
  // Before the visits, whose addresses are one step shorter.
  PhotosModule,
  VisitsModule,
  VisitFilesModule,
  ReviewsModule,
  PayModule,
  PhoneModule,
  ProgrammesModule,
  AssignmentsModule,
  ShoppersModule,
];

/** Mystery shopping: programmes, shoppers, jobs, visits, and what becomes of them. */
@Module({ imports: parts, providers: [ShoppingClock], exports: parts })
export class ShoppingModule {}
