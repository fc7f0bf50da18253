import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesController } from './responses.controller.js';
import { ResponsesReads } from './responses.reads.js';
import { ResponsesService } from './responses.service.js';
import { RestateService } from './restate.service.js';
import { SurveyVersions } from './survey-versions.reads.js';
import { PersonalAnswers } from './personal-answers.service.js';

@Module({
  imports: [CustomersModule],
  controllers: [ResponsesController],
  providers: [PersonalAnswers, ResponsesReads, ResponsesService, RestateService, SurveyVersions],
  exports: [ResponsesReads, ResponsesService, RestateService, SurveyVersions],
})
export class ResponsesModule {}
