import { Global, Module } from '@nestjs/common';
import { FOUNDING } from '../access/sign-in/founding.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { ShoppingModule } from '../shopping/shopping.module.js';
import { StandardModule } from '../standard/standard.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { BuildSample } from './build-sample.service.js';
import { BuildShopping } from './shopping/build-shopping.service.js';
import { DecideVisits } from './shopping/decide-visits.service.js';
import { FoundingService } from './founding.service.js';
import { LoadSample } from './load-sample.job.js';
import { MakeVisits } from './shopping/make-visits.service.js';
import { SampleCustomers } from './sample-customers.service.js';
import { SampleShopping } from './shopping/sample-shopping.service.js';

@Global()
@Module({
  imports: [ResponsesModule, ScoresModule, ShoppingModule, StandardModule, StoresModule, SurveysModule],
  providers: [
    BuildSample,
    BuildShopping,
    DecideVisits,
    LoadSample,
    MakeVisits,
    SampleCustomers,
    SampleShopping,
    { provide: FOUNDING, useClass: FoundingService },
  ],
  exports: [FOUNDING],
})
export class SampleModule {}
