import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { ShopController } from './shop.controller.js';
import { JobsController } from './jobs.controller.js';
import { ShopReads } from './shop.reads.js';
import { ShopSignInService } from './shop-sign-in.service.js';

/** What a shopper’s phone asks for, all that it needs without a network. */
@Module({
  imports: [AssignmentsModule],
  controllers: [ShopController, JobsController],
  providers: [ShopReads, ShopSignInService],
})
export class PhoneModule {}
