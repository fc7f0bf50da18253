import { Global, Module } from '@nestjs/common';
import { FOUNDING } from '../access/founding.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { StandardModule } from '../standard/standard.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { BuildSample } from './build-sample.js';
import { FoundingService } from './founding.service.js';
import { LoadSample } from './load-sample.job.js';

@Global()
@Module({
  imports: [ResponsesModule, ScoresModule, StandardModule, StoresModule, SurveysModule],
  providers: [BuildSample, LoadSample, { provide: FOUNDING, useClass: FoundingService }],
  exports: [FOUNDING],
})
export class SampleModule {}
