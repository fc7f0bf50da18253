import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { InstallationService } from '../access/organisations/installation.service.js';
import { databaseTrouble } from '../http/database-trouble.js';
import { Problem } from '../http/problem.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { Folder } from '../scores/cells/folder.service.js';
import { SampleCustomers } from './sample-customers.service.js';
import { SampleShopping } from './shopping/sample-shopping.service.js';

const payload = z.object({});
const total = 6_000;

/** Fills the sample organisation: what customers answered, and what shoppers saw. */
@Injectable()
export class LoadSample implements Job<z.output<typeof payload>> {
  readonly name = 'load-sample';
  readonly payload = payload;

  constructor(
    private readonly installation: InstallationService,
    private readonly customers: SampleCustomers,
    private readonly shopping: SampleShopping,
    private readonly folder: Folder,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId }: JobRun<z.output<typeof payload>>): Promise<void> {
    const { message: _, ...progress } = await this.installation.sampleProgress();
    if (progress.status === 'done') return;
    const tell = (done: number) =>
      this.installation.tellSampleProgress({ ...progress, status: 'running', done, total });
    try {
      const storeIds = await this.customers.load(organisationId, tell);
      await this.shopping.load(organisationId, storeIds);
      // Not before every answer is in the figures: whoever looks first should see them whole.
      await this.folder.foldWhole(organisationId);
      await this.installation.tellSampleProgress({ ...progress, status: 'done', done: total, total });
    } catch (error) {
      // A database that is away for a while makes nothing fail: the job comes again, and goes on where it was.
      if (databaseTrouble(error) === null && !(error instanceof Problem && error.status === 503))
        await this.installation.tellSampleProgress({ ...progress, status: 'failed', message: String(error) });
      throw error;
    }
  }
}
