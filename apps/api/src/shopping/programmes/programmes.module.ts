import { Module } from '@nestjs/common';
import { ResponsesModule } from '../../responses/responses.module.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesReads } from './programmes.reads.js';
import { ProgrammesService } from './programmes.service.js';

/** What is shopped, on which terms, and in which waves. */
@Module({
  imports: [ResponsesModule],
  controllers: [ProgrammesController],
  providers: [ProgrammesReads, ProgrammesService],
  exports: [ProgrammesReads, ProgrammesService],
})
export class ProgrammesModule {}
