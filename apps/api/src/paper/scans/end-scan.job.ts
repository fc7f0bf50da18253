import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ScanFileTable } from '../tables/scan-file.table.js';

const payload = z.object({ fileId: z.uuid() });

/** Says of a scanned file that it could not be read, however often that was tried, and at which page; its pages that were read stay. */
@Injectable()
export class EndScan implements Job<z.output<typeof payload>> {
  readonly name = 'end-scan';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { fileId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const files = tx.table(ScanFileTable);
      const found = await files.findOneBy({ id: fileId, state: 'waiting' });
      if (found === null) return;
      await files.update({ id: fileId, state: 'waiting' }, { state: 'failed', fileKey: null });
      await tx.query(
        `insert into scan_pages (organisation_id, file_id, page_of_file, state, why, turned, quality)
         select $1, $2, coalesce(max(page_of_file) + 1, 0), 'unreadable', 'broke_off', 0, 0
         from scan_pages where organisation_id = $1 and file_id = $2`,
        [tx.organisationId, fileId],
      );
      if (found.fileKey !== null) await tx.publish({ name: 'files.let-go', keys: [found.fileKey] });
      await tx.publish({ name: 'sheets.returned' });
    });
  }
}
