import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database.service.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { DueFiles } from './due-files.service.js';

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
      await tx.query('delete from import_changes where organisation_id = $1 and subject_id = $2', [
        organisationId,
        customerId,
      ]);
      await tx.query(
        `update imports set file_due_at = now() where organisation_id = $1 and kind = 'customers' and file_removed_at is null`,
        [organisationId],
      );
    });
    await this.files.remove(organisationId);
  }
}
