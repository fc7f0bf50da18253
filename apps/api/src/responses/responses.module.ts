import { Module } from '@nestjs/common';
import { ResponsesController } from './responses.controller.js';
import { ResponsesReads } from './responses.reads.js';
import { ResponsesService } from './responses.service.js';
import { SurveyVersions } from './survey-versions.js';

@Module({
  controllers: [ResponsesController],
  providers: [ResponsesReads, ResponsesService, SurveyVersions],
  exports: [ResponsesReads, ResponsesService, SurveyVersions],
})
export class ResponsesModule {}
