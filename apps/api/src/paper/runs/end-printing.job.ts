import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { PrintRunTable } from '../tables/print-run.table.js';

const payload = z.object({ runId: z.uuid() });

/** Says of a run that it could not be printed, however often that was tried. */
@Injectable()
export class EndPrinting implements Job<z.output<typeof payload>> {
  readonly name = 'end-printing';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { runId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(PrintRunTable).update({ id: runId, state: 'printing' }, { state: 'failed' }),
    );
  }
}
