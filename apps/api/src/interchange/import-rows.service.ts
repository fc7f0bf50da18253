import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { FileStore } from '../files/file-store.js';
import { choicesIn } from '../files/lists/import-settings.js';
import type { Importer, ImportRun } from '../files/lists/importer.js';
import { readTable, type TableRow } from '../files/lists/read-table.js';
import { unusableFile } from '../files/unusable-file.js';
import { chunked } from './chunked.js';
import { ImportProgress, writeChanges } from './import-progress.service.js';
import type { Import } from './imports.reads.js';

const chunkRows = 2_000;

/** Everything was looked at, and nothing is to be kept of it. */
class OnlyChecked extends Error {}

/** Imports a table row by row in one transaction: whole, or not at all unless bad rows may be left out. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly progress: ImportProgress,
  ) {}

  /** Runs an import, or tries it out: then the same is done and taken back, so that it tells what would happen. */
  async run(organisationId: string, found: Import, importer: Importer, signal: AbortSignal): Promise<void> {
    const isCheck = found.status === 'checking';
    const mapping = (found.mapping ?? {}) as Record<string, string>;
    const settings = choicesIn(found.mapping ?? {});
    try {
      await this.database.inOrganisation(organisationId, async (tx) => {
        const run = await importer.begin(tx, { importId: found.id, mapping, settings });
        const { bad, cells } = await this.#takeAll(tx, found, run, signal);
        if (isCheck) throw new OnlyChecked();
        if (bad > 0 && !settings.skipBadRows) throw unusableFile('cells_to_correct', { count: cells, rows: bad });
      });
    } catch (error) {
      if (!(error instanceof OnlyChecked)) throw error;
    }
    await this.progress.finish(organisationId, found.id);
  }

  async #takeAll(
    tx: Transaction,
    found: Import,
    run: ImportRun,
    signal: AbortSignal,
  ): Promise<{ bad: number; cells: number }> {
    let [rows, bad, cells] = [0, 0, 0];
    const isCheck = found.status === 'checking';
    for await (const chunk of chunked<TableRow>(readTable(this.files.read(found.fileKey), found), chunkRows)) {
      signal.throwIfAborted();
      const { faults, changes } = await run.take(tx, chunk);
      if (!isCheck) await writeChanges(tx, found.id, changes);
      rows += chunk.length;
      bad += new Set(faults.map(({ line }) => line)).size;
      cells += faults.length;
      const bytesRead = chunk.at(-1)?.bytesRead ?? 0;
      const told = { bytesRead, rows, bad, badCells: cells, counts: run.counts, faults };
      await this.progress.step(tx.organisationId, found.id, isCheck ? { ...told, changes } : told);
    }
    return { bad, cells };
  }
}
