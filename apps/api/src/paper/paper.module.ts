import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { CheckPictures } from './checks/check-pictures.reads.js';
import { ChecksDrawn } from './checks/checks-drawn.service.js';
import { PaperChecksController } from './checks/paper-checks.controller.js';
import { PaperChecks } from './checks/paper-checks.service.js';
import { PersonalPaper } from './personal-paper.service.js';
import { PaperKeys } from './paper-keys.service.js';
import { AnsweredBefore } from './returns/answered-before.reads.js';
import { AttachPage } from './returns/attach-page.service.js';
import { WhoseSheets } from './returns/whose-sheets.reads.js';
import { HandInSheets } from './returns/hand-in-sheets.job.js';
import { EndPrinting } from './runs/end-printing.job.js';
import { PersonalSheets } from './runs/personal-sheets.service.js';
import { PrintRunJob } from './runs/print-run.job.js';
import { PrintRunsController } from './runs/print-runs.controller.js';
import { PrintRunsReads } from './runs/print-runs.reads.js';
import { PrintRuns } from './runs/print-runs.service.js';
import { RunProgress } from './runs/run-progress.reads.js';
import { EndScan } from './scans/end-scan.job.js';
import { PrintedLayouts } from './scans/printed-layouts.reads.js';
import { ReadScan } from './scans/read-scan.job.js';
import { ScanBatchesController } from './scans/scan-batches.controller.js';
import { ScanBatchesReads } from './scans/scan-batches.reads.js';
import { ScanBatches } from './scans/scan-batches.service.js';
import { ScanClock } from './scans/scan-clock.service.js';
import { ScanFiles } from './scans/scan-files.service.js';
import { ScanFilesController } from './scans/scan-files.controller.js';
import { ScanUploadsController } from './scans/scan-uploads.controller.js';

@Module({
  imports: [CustomersModule, InvitationsModule, ResponsesModule],
  controllers: [
    PaperChecksController,
    PrintRunsController,
    ScanBatchesController,
    ScanFilesController,
    ScanUploadsController,
  ],
  providers: [
    AnsweredBefore,
    AttachPage,
    CheckPictures,
    ChecksDrawn,
    EndPrinting,
    EndScan,
    HandInSheets,
    PaperChecks,
    PaperKeys,
    PersonalPaper,
    PersonalSheets,
    PrintedLayouts,
    PrintRunJob,
    PrintRuns,
    PrintRunsReads,
    ReadScan,
    RunProgress,
    ScanBatches,
    ScanBatchesReads,
    ScanClock,
    ScanFiles,
    WhoseSheets,
  ],
  exports: [PaperKeys, PersonalSheets, PrintRuns],
})
export class PaperModule {}
