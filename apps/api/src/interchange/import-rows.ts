import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { FileStore } from '../files/file-store.js';
import type { Importer, ImportRun } from '../files/importer.js';
import { readTable, type TableRow } from '../files/read-table.js';
import { unusableFile } from '../files/unusable-file.js';
import { chunked } from './chunked.js';
import { ImportProgress } from './import-progress.js';
import type { Import } from './imports.reads.js';

const chunkRows = 2_000;

/** Imports a table row by row in one transaction: whole, or not at all unless bad rows may be left out. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly progress: ImportProgress,
  ) {}

  async run(organisationId: string, found: Import, importer: Importer, signal: AbortSignal): Promise<void> {
    const mapping = (found.mapping ?? {}) as Record<string, string>;
    await this.database.inOrganisation(organisationId, async (tx) => {
      const run = await importer.begin(tx, mapping);
      const bad = await this.#takeAll(tx, found, run, signal);
      if (bad > 0 && found.mapping?.['skipBadRows'] !== true) throw unusableFile('cells_to_correct', { count: bad });
    });
    await this.progress.finish(organisationId, found.id);
  }

  async #takeAll(tx: Transaction, found: Import, run: ImportRun, signal: AbortSignal): Promise<number> {
    let [rows, bad] = [0, 0];
    for await (const chunk of chunked<TableRow>(readTable(this.files.read(found.fileKey), found), chunkRows)) {
      signal.throwIfAborted();
      const faults = await run.take(tx, chunk);
      rows += chunk.length;
      bad += faults.length;
      const bytesRead = chunk.at(-1)?.bytesRead ?? 0;
      await this.progress.step(tx.organisationId, found.id, { bytesRead, rows, bad, counts: run.counts, faults });
    }
    return bad;
  }
}
