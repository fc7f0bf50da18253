import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { Handset } from './handset.service.js';

const payload = z.object({ attemptIds: z.array(z.uuid()) });

/** Removes calls to an erased customer from the telephones of the simulated line. */
@Injectable()
export class ForgetHeardCalls implements Job<z.output<typeof payload>> {
  readonly name = 'forget-heard-calls';
  readonly payload = payload;

  constructor(
    private readonly handset: Handset,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { attemptIds } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.handset.forget(organisationId, new Set(attemptIds));
  }
}
