import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UndoCustomers } from '../customers/import/undo-customers.service.js';
import { Database } from '../database/database.service.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.service.js';
import { UndoStores } from '../stores/undo-stores.service.js';
import { ImportsReads } from './imports.reads.js';
import { TakeBackResponses } from './responses/take-back-responses.service.js';
import { ImportTable } from './tables/import.table.js';

const payload = z.object({ importId: z.uuid() });
const together = 1_000;

/** Takes back what an import brought and changed, in one transaction: all of it that is not in use, or nothing. */
@Injectable()
export class UndoImport implements Job<z.output<typeof payload>> {
  readonly name = 'undo-import';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly reads: ImportsReads,
    private readonly customers: UndoCustomers,
    private readonly stores: UndoStores,
    private readonly responses: TakeBackResponses,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { importId } }: JobRun<z.output<typeof payload>>): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const imports = tx.table(ImportTable);
      await imports.lock({ id: importId });
      const { status, kind } = await this.reads.one(tx, importId);
      if (status !== 'undoing') return;
      if (kind === 'responses') await this.responses.takeBack(tx, importId);
      // What came last is taken back first, so that each finds what it had changed.
      for (let before = 2_147_483_647; kind !== 'responses';) {
        const changes = await this.reads.changesBefore(tx, importId, before, together);
        if (kind === 'customers') await this.customers.putBack(tx, changes);
        else await this.stores.putBack(tx, changes);
        if (changes.length < together) break;
        before = changes.at(-1)?.line ?? 0;
      }
      const kept =
        kind === 'customers'
          ? await this.customers.takeBackAdded(tx, importId)
          : kind === 'stores'
            ? await this.stores.takeBackAdded(tx, importId)
            : 0;
      await imports.update({ id: importId }, { status: 'undone', kept });
    });
  }
}
