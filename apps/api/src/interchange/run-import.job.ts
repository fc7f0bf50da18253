import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database.service.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { Problem } from '../http/problem.js';
import { ImportResponses } from './responses/import-responses.service.js';
import { ImportRows } from './import-rows.service.js';
import { ImportCancelled, ImportProgress } from './import-progress.service.js';
import { Importers } from './importers.service.js';
import { ImportsReads } from './imports.reads.js';

const payload = z.object({ importId: z.uuid() });

/** Runs a confirmed import, or tries it out. A crash takes back what the transaction wrote; the next run begins anew. */
@Injectable()
export class RunImport implements Job<z.output<typeof payload>> {
  readonly name = 'run-import';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly reads: ImportsReads,
    private readonly importers: Importers,
    private readonly rows: ImportRows,
    private readonly responses: ImportResponses,
    private readonly progress: ImportProgress,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { importId }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const found = await this.database.inOrganisation(organisationId, (tx) => this.reads.one(tx, importId));
    if (found.status !== 'running' && found.status !== 'checking') return;
    await this.progress.begin(organisationId, importId);
    try {
      const importer = this.importers.of(found.kind);
      if (importer) await this.rows.run(organisationId, found, importer, signal);
      else await this.responses.run(organisationId, found, signal);
    } catch (error) {
      if (error instanceof ImportCancelled) return;
      // What passes by waiting is tried again.
      if (!(error instanceof Problem) || error.status === 503) throw error;
      await this.progress.fail(organisationId, importId, error);
    }
  }
}
