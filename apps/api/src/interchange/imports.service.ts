import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/change-trail.js';
import type { Who } from '../access/who.js';
import { Database } from '../database/database.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { FileStore } from '../files/file-store.js';
import { sniffTable } from '../files/sniff-table.js';
import { unusableFile } from '../files/unusable-file.js';
import { Problem } from '../http/problem.js';
import { Importers } from './importers.js';
import { ImportsReads, type Import } from './imports.reads.js';

/** Bytes of the largest file. */
export const largestFile = 250_000_000;
const headBytes = 65_536;

/** Takes files in, remembers how their columns are mapped, and starts and stops their import. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly importers: Importers,
    private readonly reads: ImportsReads,
    private readonly trail: ChangeTrail,
  ) {}

  /** Stores a file and says what is in it. Nothing is imported before its mapping is confirmed. */
  async upload(who: Who, kind: Import['kind'], fileName: string, content: Readable) {
    const file = await this.files.put(who.organisationId, content, largestFile);
    try {
      if (file.bytes === 0) throw unusableFile('empty');
      const head = await buffer(this.files.read(file.key, { end: headBytes - 1 }));
      const shape = sniffTable(head, file.bytes <= headBytes);
      const id = newId();
      return await this.database.inOrganisation(who.organisationId, async (tx) => {
        await tx.query(
          `insert into imports (organisation_id, id, kind, file_name, file_key, encoding, delimiter, header, status, bytes, created_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $10)`,
          [
            tx.organisationId,
            id,
            kind,
            fileName,
            file.key,
            shape.encoding,
            shape.delimiter,
            JSON.stringify(shape.columns),
            file.bytes,
            who.personId,
          ],
        );
        const mapping = await this.#suggested(tx, kind, shape.columns);
        return { id, kind, fileName, bytes: file.bytes, ...shape, mapping, targets: this.importers.targets(kind) };
      });
    } catch (error) {
      await this.files.remove(file.key);
      throw error;
    }
  }

  /** An import as it stands; while it waits for its mapping, with everything that choosing one needs. */
  async one(tx: Transaction, id: string) {
    const found = await this.reads.one(tx, id);
    if (found.status !== 'waiting') return found;
    const head = await buffer(this.files.read(found.fileKey, { end: headBytes - 1 }));
    const { sample } = sniffTable(head, found.bytes <= headBytes);
    const mapping = found.mapping ?? (await this.#suggested(tx, found.kind, found.columns));
    return { ...found, sample, mapping, targets: this.importers.targets(found.kind) };
  }

  /** Confirms the mapping and starts. A second start of the same import is refused. */
  async start(tx: Transaction, who: Who, id: string, mapping: Record<string, unknown>): Promise<Import> {
    const found = await this.reads.one(tx, id);
    await this.importers.check(tx, found, mapping);
    const started = await tx.change(
      `update imports set mapping = $3, status = 'running' where organisation_id = $1 and id = $2 and status = 'waiting'`,
      [tx.organisationId, id, JSON.stringify(mapping)],
    );
    if (started === 0) throw new Problem('wrong_state', { what: 'import', state: found.status, wanted: 'waiting' });
    await tx.query(
      `insert into import_mappings (organisation_id, kind, header_digest, mapping) values ($1, $2, $3, $4)
       on conflict (organisation_id, kind, header_digest) do update set mapping = excluded.mapping`,
      [tx.organisationId, found.kind, digestOf(found.columns), JSON.stringify(mapping)],
    );
    await this.trail.record(tx, who, { action: 'started', kind: 'import', id, name: found.fileName });
    await tx.publish({ name: 'import.confirmed', importId: id });
    return this.reads.one(tx, id);
  }

  /** Stops an import at its next chunk; what it had written is taken back with its transaction. */
  async cancel(tx: Transaction, who: Who, id: string): Promise<Import> {
    const found = await this.reads.one(tx, id);
    const cancelled = await tx.change(
      `update imports set status = 'cancelled', finished_at = now(), message = 'Cancelled. Nothing was imported.',
         added = 0, updated = 0, merged = 0, unchanged = 0
       where organisation_id = $1 and id = $2 and status in ('waiting', 'running')`,
      [tx.organisationId, id],
    );
    if (cancelled === 0) throw new Problem('wrong_state', { what: 'import', state: found.status, wanted: 'running' });
    await this.trail.record(tx, who, { action: 'cancelled', kind: 'import', id, name: found.fileName });
    return this.reads.one(tx, id);
  }

  /** The mapping that a file with these columns had last time, else one guessed from their names. */
  async #suggested(tx: Transaction, kind: string, columns: readonly string[]): Promise<Record<string, unknown>> {
    const remembered = await tx.first<{ mapping: Record<string, unknown> }>(
      'select mapping from import_mappings where organisation_id = $1 and kind = $2 and header_digest = $3',
      [tx.organisationId, kind, digestOf(columns)],
    );
    return remembered?.mapping ?? this.importers.suggest(kind, columns);
  }
}

function digestOf(columns: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(columns)).digest();
}
