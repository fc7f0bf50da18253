import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { unusableFile } from '../files/unusable-file.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { ImportProgress } from './import-progress.service.js';

const payload = z.object({ importId: z.uuid() });

/** Ends an import that could not be run, however often it was tried, so that nobody waits for it for ever. */
@Injectable()
export class EndImport implements Job<z.output<typeof payload>> {
  readonly name = 'end-import';
  readonly payload = payload;

  constructor(
    private readonly progress: ImportProgress,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { importId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.progress.fail(organisationId, importId, unusableFile('gave_up'));
  }
}
