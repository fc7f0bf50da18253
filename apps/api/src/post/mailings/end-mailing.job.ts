import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { MailingTable } from '../tables/mailing.table.js';

const payload = z.object({ mailingId: z.uuid() });

/** Says of a mailing that it could not be printed, however often that was tried. */
@Injectable()
export class EndMailing implements Job<z.output<typeof payload>> {
  readonly name = 'end-mailing';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { mailingId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(MailingTable).update({ id: mailingId, state: 'printing' }, { state: 'failed' }),
    );
  }
}
