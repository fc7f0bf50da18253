import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { EndImport } from './end-import.job.js';
import { ImportProgress } from './import-progress.service.js';
import { ImportResponses } from './responses/import-responses.service.js';
import { ImportRows } from './import-rows.service.js';
import { Importers } from './importers.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsReads } from './imports.reads.js';
import { ForgetInImports } from './forget-in-imports.job.js';
import { ImportsService } from './imports.service.js';
import { DueFiles } from './due-files.service.js';
import { ListFiles } from './list-files.reads.js';
import { ResponseMappings } from './responses/response-mappings.reads.js';
import { RunImport } from './run-import.job.js';
import { ScoresModule } from '../scores/scores.module.js';
import { TakeBackResponses } from './responses/take-back-responses.service.js';
import { UndoImport } from './undo-import.job.js';
import { PersonalImports } from './personal-imports.service.js';

@Module({
  imports: [CustomersModule, ResponsesModule, ScoresModule, StoresModule],
  controllers: [ImportsController],
  providers: [
    DueFiles,
    EndImport,
    ForgetInImports,
    ImportProgress,
    ImportResponses,
    ImportRows,
    Importers,
    ImportsReads,
    ImportsService,
    ListFiles,
    PersonalImports,
    ResponseMappings,
    RunImport,
    TakeBackResponses,
    UndoImport,
  ],
})
export class InterchangeModule {}
