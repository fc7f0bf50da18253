import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { FileStore } from './file-store.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';

const payload = z.object({ keys: z.array(z.string().max(100)).max(1_000) });

/** Removes files that are no longer kept, once that is committed: no file goes that its row still names. */
@Injectable()
export class RemoveFiles implements Job<z.output<typeof payload>> {
  /** The queue keeps the name that it began with: what waits in it is still done. */
  readonly name = 'remove-photo-files';
  readonly payload = payload;

  constructor(
    private readonly files: FileStore,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ payload: { keys } }: JobRun<z.output<typeof payload>>): Promise<void> {
    for (const key of keys) await this.files.remove(key);
  }
}
