import { Module } from '@nestjs/common';
import { StandardModule } from '../standard/standard.module.js';
import { OwnFields } from './own-fields.reads.js';
import { SurveysController } from './surveys.controller.js';
import { SurveysReads } from './surveys.reads.js';
import { SurveysService } from './surveys.service.js';

@Module({
  imports: [StandardModule],
  controllers: [SurveysController],
  providers: [OwnFields, SurveysReads, SurveysService],
  exports: [OwnFields, SurveysReads, SurveysService],
})
export class SurveysModule {}
