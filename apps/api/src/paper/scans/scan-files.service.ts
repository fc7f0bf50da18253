import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/ids.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore } from '../../files/file-store.js';
import { LooseFiles } from '../../files/loose-files.service.js';
import { PartialFiles, type KnownUploads } from '../../files/uploads/partial-files.js';
import { UploadLocks } from '../../files/uploads/upload-locks.service.js';
import { Problem } from '../../http/problem.js';
import { PaperProblem } from '../paper-problems.js';
import { ScanBatchTable } from '../tables/scan-batch.table.js';
import { ScanFileTable } from '../tables/scan-file.table.js';

/** What one scan may weigh. */
export const largestScan = 200_000_000;
/** Days after which an upload that has not gone on is given up. */
export const abandonedAfterDays = 7;

/** Takes scanned files as they are uploaded: piece by piece, each going on where it was cut, and read once it is whole. */
@Injectable()
export class ScanFiles {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly loose: LooseFiles,
    private readonly locks: UploadLocks,
  ) {}

  /** The uploads of an organisation that are on their way, each by the id of its file. */
  partial(organisationId: string): PartialFiles {
    const known: KnownUploads = {
      begin: (id, bytes, { batch }) => this.#begin(organisationId, { id, batchId: batch ?? '', bytes }),
      bytes: (id, goesOn) => this.#bytes(organisationId, id, goesOn),
      bytesStored: async (id) => {
        const file = await this.#file(organisationId, id);
        return file === null || file.state === 'arriving' ? null : file.bytes;
      },
      keep: (id) => this.keep(organisationId, id),
      end: () => Promise.resolve(),
    };
    return new PartialFiles(organisationId, this.files.growing, known);
  }

  /** Keeps a scan of which every byte has come, once, and has it read; the very same file is known again, and not read. */
  async keep(organisationId: string, id: string): Promise<void> {
    const partial = this.partial(organisationId);
    // Its end may be noticed by two requests at once, in two processes.
    await this.locks.alone(`keep ${id}`, async () => {
      const file = await this.#file(organisationId, id);
      if (file?.state === 'arriving') await this.#keepWhole(organisationId, id, partial);
      await partial.removeBytes(id);
    });
  }

  /** Takes a scan that comes in one piece into the batch of the day. @throws {Problem} `too_large`, `empty_scan`; nothing is kept then. */
  async take(organisationId: string, content: Readable) {
    const { key, bytes, sha256 } = await this.files.put(organisationId, content, largestScan);
    let loose: string | null = key;
    try {
      if (bytes === 0) throw new PaperProblem('empty_scan', {});
      const id = newId();
      const taken = await this.database.inOrganisation(organisationId, async (tx) => {
        const batchId = await batchOfDay(tx);
        await addFile(tx, { id, batchId, bytes });
        const isNew = await keepFile(tx, { id, key, sha256 });
        return { id, batchId, state: isNew ? ('waiting' as const) : ('known' as const) };
      });
      if (taken.state === 'waiting') loose = null;
      return taken;
    } finally {
      await this.loose.remove(organisationId, [loose]);
    }
  }

  async #keepWhole(organisationId: string, id: string, partial: PartialFiles): Promise<void> {
    const { path, done } = await partial.whole(id);
    let loose: string | null = null;
    try {
      const { key, sha256 } = await this.files.put(organisationId, createReadStream(path), largestScan);
      loose = key;
      const isNew = await this.database.inOrganisation(organisationId, (tx) => keepFile(tx, { id, key, sha256 }));
      if (isNew) loose = null;
    } finally {
      await this.loose.remove(organisationId, [loose]);
      await done();
    }
  }

  async #begin(organisationId: string, upload: { id: string; batchId: string; bytes: number }): Promise<void> {
    const { id, batchId, bytes } = upload;
    await this.database.inOrganisation(organisationId, async (tx) => {
      if ((await tx.table(ScanBatchTable).lock({ id: batchId })) === null) throw new Problem('not_found', {});
      await addFile(tx, { id, batchId, bytes });
    });
  }

  async #bytes(organisationId: string, id: string, goesOn: boolean): Promise<number | null> {
    const file = await this.#file(organisationId, id);
    if (file?.state !== 'arriving') return null;
    if (goesOn)
      await this.database.inOrganisation(organisationId, (tx) =>
        tx.table(ScanFileTable).update({ id }, { changedAt: now }),
      );
    return file.bytes;
  }

  #file(organisationId: string, id: string): Promise<{ state: string; bytes: number } | null> {
    return this.database.inOrganisation(organisationId, (tx) =>
      tx.first<{ state: string; bytes: number }>(
        'select state, bytes::float as bytes from scan_files where organisation_id = $1 and id = $2',
        [organisationId, id],
      ),
    );
  }
}

/** The batch of today by the organisation's clock that no person began, and nobody stopped. */
async function batchOfDay(tx: Transaction): Promise<string> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`scans of ${tx.organisationId}`]);
  const found = await tx.first<{ id: string }>(
    `select b.id from scan_batches b join organisations o on o.id = b.organisation_id
     where b.organisation_id = $1 and b.created_by is null and b.stopped_at is null
       and (b.created_at at time zone o.time_zone)::date = (now() at time zone o.time_zone)::date
     order by b.id desc limit 1 for no key update of b`,
    [tx.organisationId],
  );
  if (found !== null) return found.id;
  const id = newId();
  await tx.table(ScanBatchTable).insert({ id, createdBy: null });
  return id;
}

/** The caller has locked the batch. */
async function addFile(tx: Transaction, file: { id: string; batchId: string; bytes: number }): Promise<void> {
  await tx.query(
    `insert into scan_files (organisation_id, id, batch_id, ordinal, bytes, state)
     select $1, $2, $3, coalesce(max(ordinal), 0) + 1, $4, 'arriving' from scan_files where organisation_id = $1 and batch_id = $3`,
    [tx.organisationId, file.id, file.batchId, file.bytes],
  );
}

/** Whether the file is a new one. */
async function keepFile(
  tx: Transaction,
  { id, key, sha256 }: { id: string; key: string; sha256: Buffer },
): Promise<boolean> {
  // The very same file at once would find itself unknown twice.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`scan ${sha256.toString('hex')}`]);
  const files = tx.table(ScanFileTable);
  const known = await files.findOneBy({ sha256, state: ['waiting', 'read'] });
  const isNew = known === null;
  const kept = await files.update(
    { id, state: 'arriving' },
    { state: isNew ? 'waiting' : 'known', sha256, fileKey: isNew ? key : null, changedAt: now },
  );
  if (kept === 0 || !isNew) return false;
  await tx.publish({ name: 'scan.arrived', fileId: id });
  return true;
}

/** An id for an upload. */
export const newScan = newId;
