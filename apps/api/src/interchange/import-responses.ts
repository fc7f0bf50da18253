import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import type { ImportFault } from '../files/importer.js';
import { readTable, type TableRow } from '../files/read-table.js';
import { unusableFile } from '../files/unusable-file.js';
import { Problem } from '../http/problem.js';
import { prepareHandIn } from '../responses/prepare-hand-in.js';
import type { HandIn } from '../responses/hand-in.js';
import { ResponsesService } from '../responses/responses.service.js';
import { SurveyVersions, type SurveyVersion } from '../responses/survey-versions.js';
import { chunked } from './chunked.js';
import { ImportProgress } from './import-progress.js';
import type { Import } from './imports.reads.js';
import { readResponseRow, type ResponseRowContext } from './read-response-row.js';
import { responseMappingSchema } from './response-mapping.js';

const chunkRows = 500;

/**
 * Imports finished answers through the one intake. The whole file is checked first; only then are answers handed in, each
 * under a key that the same file gives again, so that a run that was cut off, or the same file twice, stores each once.
 */
@Injectable()
export class ImportResponses {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly versions: SurveyVersions,
    private readonly responses: ResponsesService,
    private readonly progress: ImportProgress,
  ) {}

  async run(organisationId: string, found: Import, signal: AbortSignal): Promise<void> {
    const mapping = responseMappingSchema.parse(found.mapping);
    const version = await this.versions.version(organisationId, mapping.surveyVersionId);
    const codes = await this.database.inOrganisation(organisationId, (tx) =>
      tx.query<{ code: string }>('select code from stores where organisation_id = $1', [organisationId]),
    );
    const context: ResponseRowContext = {
      mapping,
      importId: found.id,
      fileDigest: await this.#digestOf(found.fileKey),
      storeCodes: new Set(codes.map(({ code }) => code)),
    };
    const bad = await this.#check(organisationId, found, context, version, signal);
    if (bad > 0 && !mapping.skipBadRows) throw unusableFile('cells_to_correct', { count: bad });
    await this.#handIn(organisationId, found, context, version, bad, signal);
    await this.progress.finish(organisationId, found.id);
  }

  /** Reads the whole file and judges every row without storing any. */
  async #check(
    organisationId: string,
    found: Import,
    context: ResponseRowContext,
    version: SurveyVersion,
    signal: AbortSignal,
  ) {
    let bad = 0;
    const none = { added: 0, updated: 0, merged: 0, unchanged: 0 };
    for await (const chunk of this.#chunks(found)) {
      signal.throwIfAborted();
      const faults = chunk.flatMap((row) => judged(row, context, version).faults);
      bad += faults.length;
      const bytesRead = Math.floor((chunk.at(-1)?.bytesRead ?? 0) / 2);
      await this.progress.step(organisationId, found.id, { bytesRead, rows: 0, bad, counts: none, faults });
    }
    return bad;
  }

  async #handIn(
    organisationId: string,
    found: Import,
    context: ResponseRowContext,
    version: SurveyVersion,
    bad: number,
    signal: AbortSignal,
  ): Promise<void> {
    const counts = { added: 0, updated: 0, merged: 0, unchanged: 0 };
    let rows = 0;
    for await (const chunk of this.#chunks(found)) {
      signal.throwIfAborted();
      const good = chunk.flatMap((row) => judged(row, context, version).handIn ?? []);
      const outcomes = await Promise.all(good.map((handIn) => this.responses.accept(organisationId, handIn)));
      for (const { status } of outcomes) counts[status === 201 ? 'added' : 'unchanged'] += 1;
      rows += chunk.length;
      const bytesRead = Math.floor((found.bytes + (chunk.at(-1)?.bytesRead ?? 0)) / 2);
      await this.progress.step(organisationId, found.id, { bytesRead, rows, bad, counts, faults: [] });
    }
  }

  #chunks(found: Import): AsyncGenerator<TableRow[]> {
    return chunked(readTable(this.files.read(found.fileKey), found), chunkRows);
  }

  async #digestOf(key: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const part of this.files.read(key)) hash.update(part as Buffer);
    return hash.digest('hex').slice(0, 32);
  }
}

/** What one row gives: a hand-in that will be accepted, or its faults. */
function judged(
  row: TableRow,
  context: ResponseRowContext,
  version: SurveyVersion,
): { handIn?: HandIn; faults: ImportFault[] } {
  const read = readResponseRow(row, context);
  if ('faults' in read) return read;
  try {
    prepareHandIn(read.handIn, version);
    return { handIn: read.handIn, faults: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const faults = error.findings.map(({ code, message, details = {}, ...finding }): ImportFault => {
      const question = 'question' in finding ? String(finding.question) : '';
      const field = context.mapping.questions[question]?.column ?? question;
      return { line: row.line, field, code, details, message, value: (row.cells[field] ?? '').slice(0, 200) };
    });
    return { faults };
  }
}
