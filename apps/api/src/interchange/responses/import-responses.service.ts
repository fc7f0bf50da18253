import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { readComparableFields } from '../../customers/fields/read-fields.js';
import { FileStore } from '../../files/file-store.js';
import type { ImportFault } from '../../files/lists/importer.js';
import { readTable, type TableRow } from '../../files/lists/read-table.js';
import { unusableFile } from '../../files/unusable-file.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { chunked } from '../chunked.js';
import { ImportProgress } from '../import-progress.service.js';
import type { Import } from '../imports.reads.js';
import { ImportTable } from '../tables/import.table.js';
import { questionsByKey, type ResponseRowContext } from './read-response-row.js';
import { responseMappingSchema, type ResponseMapping } from './response-mapping.js';
import { ResponsesRun } from './responses-run.js';
import { TakeBackResponses } from './take-back-responses.service.js';

const chunkRows = 500;

/** Everything was looked at, and nothing is to be kept of it. */
class OnlyChecked extends Error {}

/**
 * Imports finished answers through the checks of the one intake, in one transaction: all of a file, or nothing. Each is stored
 * under a key that the same file gives again, so that the same file twice stores each once.
 */
@Injectable()
export class ImportResponses {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly versions: SurveyVersions,
    private readonly progress: ImportProgress,
    private readonly takingBack: TakeBackResponses,
  ) {}

  async run(organisationId: string, found: Import, signal: AbortSignal): Promise<void> {
    const mapping = responseMappingSchema.parse(found.mapping);
    const version = await this.versions.version(organisationId, mapping.surveyVersionId);
    const isCheck = found.status === 'checking';
    try {
      await this.database.inOrganisation(organisationId, async (tx) => {
        if (mapping.replaces) await this.takingBack.takeBack(tx, mapping.replaces);
        const context: ResponseRowContext = {
          mapping,
          importId: found.id,
          fileDigest: found.digest ?? found.id,
          stores: await storesOf(tx),
          questions: questionsByKey(version.definition),
          fields: (await readComparableFields(tx)).map((field) => ({ ...field, values: [...field.values] })),
        };
        const { bad, cells } = await this.#takeAll(tx, found, new ResponsesRun(context, version), signal);
        if (isCheck) throw new OnlyChecked();
        if (bad > 0 && !mapping.skipBadRows) throw unusableFile('cells_to_correct', { count: cells, rows: bad });
        if (mapping.replaces) await markReplaced(tx, mapping);
      });
    } catch (error) {
      if (!(error instanceof OnlyChecked)) throw error;
    }
    await this.progress.finish(organisationId, found.id);
  }

  async #takeAll(tx: Transaction, found: Import, run: ResponsesRun, signal: AbortSignal) {
    let [rows, bad, cells] = [0, 0, 0];
    for await (const chunk of chunked<TableRow>(readTable(this.files.read(found.fileKey), found), chunkRows)) {
      signal.throwIfAborted();
      const faults: ImportFault[] = await run.take(tx, chunk);
      rows += chunk.length;
      bad += new Set(faults.map(({ line }) => line)).size;
      cells += faults.length;
      const bytesRead = chunk.at(-1)?.bytesRead ?? 0;
      const { counts, weights } = run;
      const told = { bytesRead, rows, bad, badCells: cells, counts, faults, weights };
      await this.progress.step(tx.organisationId, found.id, told);
    }
    return { bad, cells };
  }
}

/** Stores by their codes and, where no code says so, by their names: an export names them. */
async function storesOf(tx: Transaction): Promise<ResponseRowContext['stores']> {
  const rows = await tx.query<{ code: string; name: string; timeZone: string }>(
    'select code, name, time_zone as "timeZone" from stores where organisation_id = $1 order by code desc',
    [tx.organisationId],
  );
  const named = rows.filter(({ name }) => rows.filter((row) => row.name === name).length === 1);
  return new Map([
    ...named.map((row) => [row.name.toLowerCase(), row] as const),
    ...rows.map((row) => [row.code.toLowerCase(), row] as const),
  ]);
}

/** What came from the earlier file is gone, and its import says so. */
async function markReplaced(tx: Transaction, { replaces }: ResponseMapping): Promise<void> {
  if (replaces) await tx.table(ImportTable).update({ id: replaces, status: 'done' }, { status: 'undone' });
}
