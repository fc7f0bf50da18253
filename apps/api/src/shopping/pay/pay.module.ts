import { Module } from '@nestjs/common';
import { PayController } from './pay.controller.js';
import { PayReads } from './pay.reads.js';
import { PayService } from './pay.service.js';

/** What shoppers earned, and whether it was paid. */
@Module({
  controllers: [PayController],
  providers: [PayReads, PayService],
  exports: [PayService],
})
export class PayModule {}
