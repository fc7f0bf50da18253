import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import { arrays, listsOf, named } from '../database/some-columns.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import type { ImportChange, ImportCounts, ImportFault } from '../files/lists/importer.js';
import type { Problem } from '../http/problem.js';
import type { SentenceDetails } from '../files/lists/table-sentences.js';
import type { ImportedWeights } from './responses/imported-weights.js';
import { changeColumns, ImportChangeTable } from './tables/import-change.table.js';
import { faultColumns, ImportFaultTable } from './tables/import-fault.table.js';
import { ImportTable } from './tables/import.table.js';

/** Somebody cancelled the import while it ran. */
export class ImportCancelled extends Error {}

const noneCounted: ImportCounts = { added: 0, updated: 0, merged: 0, unchanged: 0 };

/** Most faults, and most changes of a check, that are kept with their line; beyond them only their number grows. */
const mostKept = 10_000;

/** How far a run has come. */
export interface Step {
  bytesRead: number;
  rows: number;
  counts: ImportCounts;
  faults: readonly ImportFault[];
  /** Bad rows and bad cells so far. */
  bad: number;
  badCells: number;
  /** What the weights of answers come to, where the file has any. */
  weights?: ImportedWeights | null;
  /** What would change, where the run only checks. */
  changes?: readonly ImportChange[];
}

/** How far an import has come, told in transactions of its own, so that it shows while the rows are not committed yet. */
@Injectable()
export class ImportProgress {
  constructor(private readonly database: Database) {}

  /** Starts anew: what an earlier run that was cut off, or a check, had told is forgotten. */
  async begin(organisationId: string, id: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      await tx.table(ImportFaultTable).delete({ importId: id });
      await tx.table(ImportChangeTable).delete({ importId: id });
      const nothing = { bytesRead: 0, rows: 0, bad: 0, badCells: 0, weights: null };
      await tx.table(ImportTable).update({ id }, { ...nothing, ...noneCounted });
    });
  }

  /** Tells a step; throws `ImportCancelled` where somebody cancelled meanwhile. */
  async step(organisationId: string, id: string, told: Step): Promise<void> {
    const { counts } = told;
    await this.database.inOrganisation(organisationId, async (tx) => {
      const going = await tx.change(
        `update imports set bytes_read = least($3, bytes), rows = $4, bad = $5, added = $6, updated = $7, merged = $8, unchanged = $9,
           bad_cells = $10, weights = $11
         where organisation_id = $1 and id = $2 and status in ('running', 'checking')`,
        [
          organisationId,
          id,
          told.bytesRead,
          told.rows,
          told.bad,
          counts.added,
          counts.updated,
          counts.merged,
          counts.unchanged,
          told.badCells,
          told.weights ? JSON.stringify(told.weights) : null,
        ],
      );
      if (going === 0) throw new ImportCancelled();
      if (told.badCells - told.faults.length <= mostKept) await writeFaults(tx, id, told.faults);
      if (counts.updated + counts.merged - (told.changes?.length ?? 0) <= mostKept)
        await writeChanges(tx, id, told.changes ?? []);
    });
  }

  async fail(organisationId: string, id: string, problem: Problem): Promise<void> {
    const { reason = problem.code, details = {} } = problem.details as { reason?: string; details?: SentenceDetails };
    const { message } = problem;
    const failed = { status: 'failed' as const, finishedAt: now, message, reason, reasonDetails: details };
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(ImportTable).update({ id, status: ['running', 'checking'] }, { ...failed, ...noneCounted }),
    );
  }

  /** Ends an import that wrote everything, or a check that looked at everything. */
  async finish(organisationId: string, id: string): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update imports set status = case when status = 'checking' then 'checked' else 'done' end,
           finished_at = now(), bytes_read = bytes, message = null, reason = null, reason_details = '{}'
         where organisation_id = $1 and id = $2 and status in ('running', 'checking')`,
        [organisationId, id],
      ),
    );
  }
}

const insertFaults = `insert into import_faults (organisation_id, import_id, ${named(faultColumns)})
  select $1, $2, * from unnest(${arrays(faultColumns, 3)}) on conflict do nothing`;

async function writeFaults(tx: Transaction, id: string, faults: readonly ImportFault[]): Promise<void> {
  await tx.query(insertFaults, [tx.organisationId, id, ...listsOf(faultColumns, faults)]);
}

const insertChanges = `insert into import_changes (organisation_id, import_id, ${named(changeColumns)})
  select $1, $2, * from unnest(${arrays(changeColumns, 3)}) on conflict do nothing`;

/** Writes what rows changed: into the import’s own transaction, or beside it where it is only a check. */
export async function writeChanges(tx: Transaction, id: string, changes: readonly ImportChange[]): Promise<void> {
  if (changes.length > 0) await tx.query(insertChanges, [tx.organisationId, id, ...listsOf(changeColumns, changes)]);
}
