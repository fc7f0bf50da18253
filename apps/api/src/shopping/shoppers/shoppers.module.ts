import { Module } from '@nestjs/common';
import { ShoppersController } from './shoppers.controller.js';
import { ShoppersReads } from './shoppers.reads.js';
import { ShoppersService } from './shoppers.service.js';

/** Who shops, and what is known of them. */
@Module({
  controllers: [ShoppersController],
  providers: [ShoppersReads, ShoppersService],
  exports: [ShoppersReads, ShoppersService],
})
export class ShoppersModule {}
