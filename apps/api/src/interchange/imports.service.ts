import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import type { Who } from '../access/who.js';
import { Database } from '../database/database.service.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { LooseFiles } from '../files/loose-files.service.js';
import { unusableFile } from '../files/unusable-file.js';
import { Problem } from '../http/problem.js';
import { Importers } from './importers.service.js';
import { ImportsReads, type Import, type ImportStatus } from './imports.reads.js';
import { ListFiles, type LookedAt, type TakenList } from './list-files.reads.js';
import { ImportMappingTable } from './tables/import-mapping.table.js';
import { ImportTable } from './tables/import.table.js';
import { now } from '../database/table-rows.js';
import type { importChanges } from './import-changes.js';

/** What a person may change of a file before it is started. */
export interface Reading {
  encoding?: Import['encoding'] | undefined;
  sheet?: string | undefined;
}

/** From these an import may be started, or started again. */
const startable: readonly ImportStatus[] = ['waiting', 'checked', 'failed', 'cancelled'];
const cancellable: readonly ImportStatus[] = ['waiting', 'checking', 'checked', 'running'];

/** Takes files in, remembers how their columns are mapped, and starts, stops and undoes their import. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly lists: ListFiles,
    private readonly loose: LooseFiles,
    private readonly importers: Importers,
    private readonly reads: ImportsReads,
    private readonly trail: ChangeTrail<typeof importChanges>,
  ) {}

  /** Stores a file and says what is in it. Nothing is imported before its mapping is confirmed. */
  async upload(who: Who, kind: Import['kind'], fileName: string, content: Readable) {
    const isKnown = this.importers.knownNames(kind);
    const organisation = await this.database.inOrganisation(who.organisationId, languageOf);
    const list = await this.lists.take(who.organisationId, content, { languages: [organisation], isKnown });
    try {
      const id = newId();
      return await this.database.inOrganisation(who.organisationId, async (tx) => {
        await tx
          .table(ImportTable)
          .insert({ id, kind, fileName, status: 'waiting', createdBy: who.personId, ...asStored(list) });
        return this.#shown(tx, await this.reads.one(tx, id), list);
      });
    } catch (error) {
      await this.loose.remove(who.organisationId, [list.fileKey, list.sourceKey]);
      throw error;
    }
  }

  /** An import as it stands; while it can be started, with everything that choosing its columns needs. */
  async one(organisationId: string, id: string) {
    const { found, language } = await this.#found(organisationId, id);
    if (!startable.includes(found.status) || !found.hasFile) return found;
    const isKnown = this.importers.knownNames(found.kind);
    // A file that the store has lost is no reason not to tell of its import; one that can't be asked for just now is not lost.
    const looked = await this.lists.look(found, { languages: [language], isKnown }).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 503) throw error;
      return null;
    });
    if (looked === null) return { ...found, hasFile: false };
    return this.database.inOrganisation(organisationId, (tx) => this.#shown(tx, found, looked));
  }

  /** Reads the file anew: in another code page, or another sheet of its workbook. */
  async readAnew(organisationId: string, id: string, { encoding, sheet }: Reading) {
    const { found, language } = await this.#found(organisationId, id);
    refuseWithoutFile(found);
    if (!startable.includes(found.status)) throw wrongState(found, 'waiting');
    const options = { languages: [language], isKnown: this.importers.knownNames(found.kind) };
    const list = await this.lists.readAnew(organisationId, found, { encoding, sheet }, options);
    const isOther = list.fileKey !== found.fileKey;
    try {
      const shown = await this.database.inOrganisation(organisationId, async (tx) => {
        await writeReading(tx, found, list);
        return this.#shown(tx, await this.reads.one(tx, id), list);
      });
      // The earlier file goes once nothing names it any more.
      if (isOther) await this.loose.remove(organisationId, [found.fileKey]);
      return shown;
    } catch (error) {
      if (isOther && error instanceof Problem) await this.loose.remove(organisationId, [list.fileKey]);
      throw error;
    }
  }

  #found(organisationId: string, id: string): Promise<{ found: Import; language: string }> {
    return this.database.inOrganisation(organisationId, async (tx) => ({
      found: await this.reads.one(tx, id),
      language: await languageOf(tx),
    }));
  }

  async #shown(tx: Transaction, found: Import, { sample, letters, unlikely }: LookedAt) {
    const mapping = found.mapping ?? (await this.#suggested(tx, found.kind, found.columns));
    return { ...found, sample, letters, unlikely, mapping, targets: await this.importers.targets(tx, found.kind) };
  }

  /** Confirms the mapping and starts, or tries out what would happen. Said anew or not, a failed one starts again. */
  async start(
    tx: Transaction,
    who: Who,
    id: string,
    said: Record<string, unknown> | null,
    isCheck: boolean,
  ): Promise<Import> {
    const found = await this.reads.one(tx, id);
    refuseWithoutFile(found);
    if (!startable.includes(found.status)) throw wrongState(found, 'waiting');
    const given = said ?? found.mapping ?? (await this.#suggested(tx, found.kind, found.columns));
    const mapping = await this.importers.complete(tx, found, given);
    const startedAs = { mapping, status: isCheck ? ('checking' as const) : ('running' as const) };
    const unsaid = { message: null, reason: null, reasonDetails: {} };
    const started = await tx.table(ImportTable).update({ id, status: startable }, { ...startedAs, ...unsaid });
    if (started === 0) throw wrongState(found, 'waiting');
    await tx.query(
      `insert into import_mappings (organisation_id, kind, header_digest, mapping) values ($1, $2, $3, $4)
       on conflict (organisation_id, kind, header_digest) do update set mapping = excluded.mapping`,
      [tx.organisationId, found.kind, digestOf(found.columns), JSON.stringify(lasting(given))],
    );
    if (!isCheck) await this.trail.record(tx, who, { action: 'started', kind: 'import', id, name: found.fileName });
    await tx.publish({ name: 'import.confirmed', importId: id });
    return this.reads.one(tx, id);
  }

  /** Stops an import at its next chunk; what it had written is taken back with its transaction. */
  async cancel(tx: Transaction, who: Who, id: string): Promise<Import> {
    const found = await this.reads.one(tx, id);
    const nothing = { added: 0, updated: 0, merged: 0, unchanged: 0, message: 'Cancelled. Nothing was imported.' };
    const cancelled = await tx
      .table(ImportTable)
      .update({ id, status: cancellable }, { ...nothing, status: 'cancelled', finishedAt: now });
    if (cancelled === 0) throw wrongState(found, 'running');
    await this.trail.record(tx, who, { action: 'cancelled', kind: 'import', id, name: found.fileName });
    return this.reads.one(tx, id);
  }

  /** Takes back what a finished import brought and changed; what is in use since then stays, and is counted. */
  async undo(tx: Transaction, who: Who, id: string): Promise<Import> {
    const found = await this.reads.one(tx, id);
    if (!found.canUndo) throw wrongState(found, 'done');
    await tx.table(ImportTable).update({ id, status: 'done' }, { status: 'undoing' });
    await this.trail.record(tx, who, { action: 'undid', kind: 'import', id, name: found.fileName });
    await tx.publish({ name: 'import.undo-asked', importId: id });
    return this.reads.one(tx, id);
  }

  /** The mapping that a file with these columns had last time, else one guessed from their names. */
  async #suggested(tx: Transaction, kind: string, columns: readonly string[]): Promise<Record<string, unknown>> {
    const remembered = await tx.table(ImportMappingTable).findOneBy({ kind, headerDigest: digestOf(columns) });
    return remembered?.mapping ?? (await this.importers.suggest(tx, kind, columns));
  }
}

/** What is kept of a file that was taken. */
function asStored(list: TakenList) {
  const {
    fileKey,
    encoding,
    delimiter,
    columns: header,
    bytes,
    headerLine,
    sheet,
    sheets,
    sourceKey,
    sha256: digest,
    hints,
  } = list;
  return { fileKey, encoding, delimiter, header, bytes, headerLine, sheet, sheets, sourceKey, digest, hints };
}

/** Writes how a file is read from now on; throws `wrong_state` where it was started or read anew meanwhile. */
async function writeReading(tx: Transaction, found: Import, list: TakenList): Promise<void> {
  const changed = await tx.change(
    `update imports set encoding = $3, sheet = $4, file_key = $5, bytes = $6, digest = $7, header = $8, delimiter = $9, header_line = $10,
       hints = $11, status = 'waiting', mapping = case when header = $8::jsonb then mapping end, message = null
     where organisation_id = $1 and id = $2 and file_key = $12 and status = any($13)`,
    [
      tx.organisationId,
      found.id,
      list.encoding,
      list.sheet,
      list.fileKey,
      list.bytes,
      list.sha256,
      JSON.stringify(list.columns),
      list.delimiter,
      list.headerLine,
      JSON.stringify(list.hints),
      found.fileKey,
      startable,
    ],
  );
  if (changed === 0) throw wrongState(found, 'waiting');
}

/** What of a mapping holds for the next file too: how it is written, not what was decided about this one. */
function lasting(mapping: Record<string, unknown>): Record<string, unknown> {
  const { skipBadRows: _, sameNumberIsSamePerson: __, emptyPlaceholders: ___, replaces: ____, ...rest } = mapping;
  return rest;
}

function refuseWithoutFile({ hasFile }: Import): void {
  if (!hasFile) throw unusableFile('file_gone');
}

function wrongState({ status }: Import, wanted: string): Problem {
  return new Problem('wrong_state', { what: 'import', state: status, wanted });
}

async function languageOf(tx: Transaction): Promise<string> {
  const row = await tx.first<{ language: string }>('select language from organisations where id = $1', [
    tx.organisationId,
  ]);
  return row?.language ?? 'en';
}

function digestOf(columns: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(columns)).digest();
}
