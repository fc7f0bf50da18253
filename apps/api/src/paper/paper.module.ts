import { Module } from '@nestjs/common';
import { ResponsesModule } from '../responses/responses.module.js';
import { PaperKeys } from './paper-keys.service.js';
import { EndPrinting } from './runs/end-printing.job.js';
import { PrintRunJob } from './runs/print-run.job.js';
import { PrintRunsController } from './runs/print-runs.controller.js';
import { PrintRunsReads } from './runs/print-runs.reads.js';
import { PrintRuns } from './runs/print-runs.service.js';

@Module({
  imports: [ResponsesModule],
  controllers: [PrintRunsController],
  providers: [EndPrinting, PaperKeys, PrintRunJob, PrintRuns, PrintRunsReads],
})
export class PaperModule {}
