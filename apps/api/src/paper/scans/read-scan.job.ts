import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore } from '../../files/file-store.js';
import { LooseFiles } from '../../files/loose-files.service.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import type { ReadPage } from '../reading/read-page.js';
import { ScanReader } from '../reading/scan-reader.js';
import { AttachPage } from '../returns/attach-page.service.js';
import { ScanFileTable } from '../tables/scan-file.table.js';
import { PrintedLayouts } from './printed-layouts.reads.js';

const payload = z.object({ fileId: z.uuid(), from: z.int().default(0) });
/** How the folder begins in which a scan lies while it is read. */
export const scanFolder = 'candour-scan-';
/** A page in grey, six points a millimetre, compressed. */
const largestPicture = 20_000_000;

interface Going {
  fileKey: string;
  from: number;
}

/** Reads a scanned file page by page. Each page is noted before the next is opened, so that whoever takes over after a crash goes on behind it. */
@Injectable()
export class ReadScan implements Job<z.output<typeof payload>> {
  readonly name = 'read-scan';
  readonly isLong = true;
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly layouts: PrintedLayouts,
    private readonly pages: AttachPage,
    private readonly files: FileStore,
    private readonly loose: LooseFiles,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { fileId, from }, signal }: JobRun<z.output<typeof payload>>): Promise<void> {
    const going = await this.database.inOrganisation(organisationId, (tx) => takeUp(tx, fileId, from));
    if (going === null) return;
    const folder = await mkdtemp(join(tmpdir(), scanFolder));
    const reader = new ScanReader();
    try {
      const path = join(folder, 'scan');
      await pipeline(this.files.read(going.fileKey), createWriteStream(path));
      const source = await this.layouts.source(organisationId);
      const options = { from: going.from, straighten: true, signal };
      for await (const page of reader.read({ path, name: '' }, source, options))
        if (!(await this.#note(organisationId, fileId, page))) return;
      await this.#finish(organisationId, fileId, going.fileKey);
    } finally {
      await reader.close();
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** False where somebody stopped the batch. */
  async #note(organisationId: string, fileId: string, read: ReadPage): Promise<boolean> {
    const straight = read.straight;
    const stored =
      straight && (await this.files.put(organisationId, Readable.from([Buffer.from(straight)]), largestPicture));
    const straightKey = stored?.key ?? null;
    let isNoted = false;
    try {
      return await this.database.inOrganisation(organisationId, async (tx) => {
        isNoted = await this.pages.note(tx, { fileId, read, straightKey });
        await tx.table(ScanFileTable).update({ id: fileId }, { changedAt: now });
        return (await goingOn(tx, fileId)) !== null;
      });
    } finally {
      if (!isNoted) await this.loose.remove(organisationId, [straightKey]);
    }
  }

  /** The scan itself is not needed any more: its pages stand for it, until their time is over. */
  async #finish(organisationId: string, fileId: string, fileKey: string): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const done = await tx
        .table(ScanFileTable)
        .update({ id: fileId, state: 'waiting' }, { state: 'read', fileKey: null, changedAt: now });
      if (done === 0) return;
      await tx.publish({ name: 'files.let-go', keys: [fileKey] });
      await tx.publish({ name: 'sheets.returned' });
    });
  }
}

/**
 * The same for a try of this job that is to begin at this page; null too where an earlier try came further. It asks for a new job then: how
 * often a job is tried is for a page that takes its process down, and a long scan may meet many restarts.
 */
async function takeUp(tx: Transaction, fileId: string, from: number): Promise<Going | null> {
  const going = await goingOn(tx, fileId);
  if (going === null || going.from <= from) return going;
  await tx.publish({ name: 'scan.arrived', fileId, from: going.from });
  return null;
}

/** The file as it is to be read now, and the page to begin with; null where it is read, or its batch was stopped. */
function goingOn(tx: Transaction, fileId: string): Promise<Going | null> {
  return tx.first<Going>(
    `select f.file_key as "fileKey", (select coalesce(max(p.page_of_file) + 1, 0)::int from scan_pages p
         where p.organisation_id = $1 and p.file_id = f.id) as from
     from scan_files f join scan_batches b on b.organisation_id = f.organisation_id and b.id = f.batch_id
     where f.organisation_id = $1 and f.id = $2 and f.state = 'waiting' and b.stopped_at is null`,
    [tx.organisationId, fileId],
  );
}
