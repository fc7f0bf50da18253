import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database.service.js';
import { now } from '../database/table-rows.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { DueFiles } from './due-files.service.js';
import { ImportChangeTable } from './tables/import-change.table.js';
import { ImportTable } from './tables/import.table.js';

const payload = z.object({ customerId: z.uuid() });

/**
 * Leaves nothing of an erased customer in what was imported. Which of the lists name her nobody can tell for certain (another
 * address, a mistyped name), so every list of customers that is still kept goes.
 */
@Injectable()
export class ForgetInImports implements Job<z.output<typeof payload>> {
  readonly name = 'forget-in-imports';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly files: DueFiles,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { customerId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      await tx.table(ImportChangeTable).delete({ subjectId: customerId });
      await tx.table(ImportTable).update({ kind: 'customers', fileRemovedAt: null }, { fileDueAt: now });
    });
    await this.files.remove(organisationId);
  }
}
