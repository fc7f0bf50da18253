import { Module } from '@nestjs/common';
import { PrintStandardController } from './print-standard.controller.js';
import { StandardController } from './standard.controller.js';
import { StandardReads } from './standard.reads.js';
import { StandardService } from './standard.service.js';

@Module({
  controllers: [StandardController, PrintStandardController],
  providers: [StandardReads, StandardService],
  exports: [StandardReads, StandardService],
})
export class StandardModule {}
