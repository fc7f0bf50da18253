import { Module } from '@nestjs/common';
import { ResponsesController } from './responses.controller.js';
import { ResponsesReads } from './responses.reads.js';
import { ResponsesService } from './responses.service.js';
import { RestateService } from './restate.service.js';
import { SurveyVersions } from './survey-versions.js';

@Module({
  controllers: [ResponsesController],
  providers: [ResponsesReads, ResponsesService, RestateService, SurveyVersions],
  exports: [ResponsesReads, ResponsesService, RestateService, SurveyVersions],
})
export class ResponsesModule {}
