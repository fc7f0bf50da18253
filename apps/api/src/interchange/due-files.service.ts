import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import { FileStore } from '../files/file-store.js';
import { RoundRunner } from '../jobs/round-runner.service.js';
import { undoDays } from './imports.reads.js';
import { ImportFaultTable } from './tables/import-fault.table.js';
import { ImportTable } from './tables/import.table.js';

/** Removes the files of imports once they are due: after the time for undoing, or when somebody in them is erased. */
@Injectable()
export class DueFiles {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    rounds: RoundRunner,
  ) {
    rounds.add('due-files', () => this.#removeAll());
  }

  /** Removes what is due of one organisation. A file that is being read stays until that is over. */
  async remove(organisationId: string): Promise<void> {
    const due = await this.database.inOrganisation(organisationId, (tx) =>
      tx.query<{ id: string; keys: (string | null)[] }>(
        `select id, array[file_key, source_key] as keys from imports
         where organisation_id = $1 and file_removed_at is null and file_due_at <= now() and status not in ('checking', 'running', 'undoing')`,
        [organisationId],
      ),
    );
    for (const { id, keys } of due) {
      for (const key of keys) if (key !== null) await this.files.remove(key);
      await this.database.inOrganisation(organisationId, (tx) => forget(tx, id));
    }
  }

  async #removeAll(): Promise<void> {
    const waiting = await this.database.inInstallation(
      (tx) => tx.query<{ organisation_id: string }>('select distinct organisation_id from imports'),
      { 'app.dispatch': 'on' },
    );
    for (const { organisation_id: organisationId } of waiting) await this.remove(organisationId);
  }
}

/** A file is gone, and with it what was quoted of it; what was changed stays for as long as it can be undone. */
async function forget(tx: Transaction, id: string): Promise<void> {
  await tx.table(ImportTable).update({ id }, { fileRemovedAt: now });
  await tx.table(ImportFaultTable).update({ importId: id }, { value: '' });
  const values = [tx.organisationId, id];
  const isOver = `exists (select 1 from imports i where i.organisation_id = $1 and i.id = $2
    and coalesce(i.finished_at, i.created_at) <= now() - interval '${undoDays} days')`;
  await tx.query(`delete from import_changes where organisation_id = $1 and import_id = $2 and ${isOver}`, values);
  await tx.query(`delete from import_keys where organisation_id = $1 and import_id = $2 and ${isOver}`, values);
}
