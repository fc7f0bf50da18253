import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CaseEventTable } from '../cases/tables/case-event.table.js';
import { Database } from '../database/database.service.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { PromiseLog } from './promise-log.service.js';
import { PromiseTable } from './tables/promise.table.js';

const payload = z.object({ caseId: z.uuid(), number: z.int() });

/** What was promised in a case is kept when the case says so: a word by whoever spoke to her, all of it once it is settled. */
@Injectable()
export class KeepPromises implements Job<z.output<typeof payload>> {
  readonly name = 'keep-promises';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly log: PromiseLog,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { caseId, number } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const event = await tx.table(CaseEventTable).findOneBy({ caseId, number });
      if (event === null) return;
      const kinds = event.kind === 'settled' ? undefined : (['call', 'answer'] as const);
      const those = await tx
        .table(PromiseTable)
        .findBy({ caseId, state: ['open', 'broken'], ...(kinds && { kind: kinds }) });
      for (const { id } of those) {
        const one = await tx.table(PromiseTable).lock({ id });
        if (one === null || (one.state !== 'open' && one.state !== 'broken') || one.madeAt >= event.at) continue;
        const channel = event.details?.by ?? null;
        await this.log.add(tx, one, { kind: 'kept', personId: event.personId, at: event.at, channel });
      }
    });
  }
}
