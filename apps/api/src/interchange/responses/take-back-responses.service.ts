import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { FoldResponses } from '../../scores/cells/fold-responses.service.js';
import { ImportKeyTable } from '../tables/import-key.table.js';

const batch = 500;

/** Takes back all answers that an import brought: they leave every figure, and their keys are free again. */
@Injectable()
export class TakeBackResponses {
  constructor(private readonly folding: FoldResponses) {}

  /** Gives how many responses were taken back. */
  async takeBack(tx: Transaction, importId: string): Promise<number> {
    let taken = 0;
    for (;;) {
      const rows = await tx.query<{ id: string }>(
        'select id from responses where organisation_id = $1 and import_id = $2 order by id limit $3',
        [tx.organisationId, importId, batch],
      );
      if (rows.length === 0) break;
      const ids = rows.map(({ id }) => id);
      await this.folding.takeOutAll(tx, ids);
      await tx.query('delete from responses where organisation_id = $1 and id = any($2)', [tx.organisationId, ids]);
      taken += ids.length;
    }
    await tx.query(
      `delete from submissions s using import_keys k
       where s.organisation_id = $1 and k.organisation_id = $1 and k.import_id = $2 and k.stored and s.submission_key = k.submission_key`,
      [tx.organisationId, importId],
    );
    await tx.table(ImportKeyTable).delete({ importId });
    return taken;
  }
}
