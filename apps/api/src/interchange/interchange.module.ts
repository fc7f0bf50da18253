import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { EndImport } from './end-import.job.js';
import { ImportProgress } from './import-progress.js';
import { ImportResponses } from './import-responses.js';
import { ImportRows } from './import-rows.js';
import { Importers } from './importers.js';
import { ImportsController } from './imports.controller.js';
import { ImportsReads } from './imports.reads.js';
import { ImportsService } from './imports.service.js';
import { ResponseMappings } from './response-mappings.js';
import { RunImport } from './run-import.job.js';

@Module({
  imports: [CustomersModule, ResponsesModule, StoresModule],
  controllers: [ImportsController],
  providers: [
    EndImport,
    ImportProgress,
    ImportResponses,
    ImportRows,
    Importers,
    ImportsReads,
    ImportsService,
    ResponseMappings,
    RunImport,
  ],
})
export class InterchangeModule {}
