import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { newUntimedId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore, type StoredFile } from '../../files/file-store.js';
import { LooseFiles } from '../../files/loose-files.service.js';
import { Problem } from '../../http/problem.js';
import { looksOf } from './look-of-photo.js';
import type { PhotoName } from './photo-name.js';
import { photoFaults, readPhoto, type PhotoFault, type ReadPhoto } from './read-photo.js';
import { PhotoArrivals } from './photo-arrivals.service.js';
import { PhotoProblem } from './photo-problems.js';

/** Most bytes of one photo. The phone shrinks what it takes, so this leaves room. */
export const mostBytes = 15_000_000;

/** What is known of a photo by its name: how large it is where it is stored, or why it was refused. */
export interface KnownPhoto {
  bytes: number | null;
  refused: PhotoFault | null;
}

/** Keeps the photos of visits: checked by what they are, stored whole, known by their hash. */
@Injectable()
export class PhotosService {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly loose: LooseFiles,
    private readonly arrivals: PhotoArrivals,
  ) {}

  /** How large a photo is that is stored, or why it was refused. */
  async known(organisationId: string, { jobId, sha256 }: PhotoName): Promise<KnownPhoto> {
    const found = await this.database.inOrganisation(organisationId, (tx) =>
      tx.first<KnownPhoto>(
        `select case when state = 'stored' then bytes end as bytes, refused from visit_photos
         where organisation_id = $1 and assignment_id = $2 and sha256 = decode($3, 'hex')`,
        [organisationId, jobId, sha256],
      ),
    );
    return found ?? { bytes: null, refused: null };
  }

  /** Stores a photo that came whole, by another way than the phone's own: aside from what the phone may be sending now. */
  async bring(organisationId: string, name: PhotoName, content: Readable | Buffer): Promise<void> {
    if ((await this.known(organisationId, name)).bytes !== null) return;
    const folder = await mkdtemp(join(tmpdir(), 'candour-photo-'));
    try {
      await writeFile(join(folder, 'brought'), content);
      await this.keep(organisationId, name, join(folder, 'brought'));
      await this.arrivals.tell(organisationId, name.jobId);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Keeps what lies in a file of this machine; throws `photo_changed`, or `unusable_photo` with the reason. */
  async keep(organisationId: string, name: PhotoName, path: string): Promise<void> {
    // Not the photo's fault: the phone sends it anew.
    if ((await hashOf(createReadStream(path))) !== name.sha256) throw new PhotoProblem('photo_changed', {});
    const read = await readPhoto(path);
    if (typeof read === 'string') {
      await this.#refuse(organisationId, name, read);
      await this.arrivals.tell(organisationId, name.jobId);
      throw refusedPhoto(read);
    }
    await this.#store(organisationId, name, path, read);
  }

  async #store(organisationId: string, name: PhotoName, path: string, read: ReadPhoto): Promise<void> {
    const file = await this.files.put(organisationId, createReadStream(path), mostBytes);
    const shown = await this.#putShown(organisationId, name, file.key, read.shown).catch(async (error: unknown) => {
      await this.loose.remove(organisationId, [file.key]);
      throw error;
    });
    const kept = await this.database.inOrganisation(organisationId, (tx) =>
      store(tx, name, read, { file: file.key, shown: shown.key, bytes: file.bytes }),
    );
    // Its twin was faster.
    if (!kept) await this.loose.remove(organisationId, [file.key, shown.key]);
  }

  /** Stores a photo as it is shown, once it is sure that the photo itself was stored as it came. */
  async #putShown(organisationId: string, name: PhotoName, key: string, shown: Buffer): Promise<StoredFile> {
    // What counts is what can be read again: until it is that, the phone keeps its own.
    if ((await hashOf(this.files.read(key))) !== name.sha256)
      throw new Error(`A photo of job ${name.jobId} was stored other than it came.`);
    return this.files.put(organisationId, Readable.from([shown]), mostBytes);
  }

  async #refuse(organisationId: string, { jobId, sha256 }: PhotoName, fault: PhotoFault): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `insert into visit_photos (organisation_id, assignment_id, sha256, id, state, refused)
         values ($1, $2, decode($3, 'hex'), $4, 'refused', $5)
         on conflict (organisation_id, assignment_id, sha256) do update set state = 'refused', refused = excluded.refused
         where visit_photos.state = 'missing'`,
        [organisationId, jobId, sha256, newUntimedId(), fault],
      ),
    );
  }
}

async function store(
  tx: Transaction,
  { jobId, sha256 }: PhotoName,
  { grey }: ReadPhoto,
  kept: { file: string; shown: string; bytes: number },
): Promise<boolean> {
  const row = await tx.first<{ id: string }>(
    `insert into visit_photos (organisation_id, assignment_id, sha256, id, state, file_key, shown_key, thumb, bytes, received_at)
     values ($1, $2, decode($3, 'hex'), $4, 'stored', $5, $6, $7, $8, now())
     on conflict (organisation_id, assignment_id, sha256) do update set state = 'stored', file_key = excluded.file_key,
       shown_key = excluded.shown_key, thumb = excluded.thumb, bytes = excluded.bytes, received_at = now()
     where visit_photos.state = 'missing' returning id`,
    [tx.organisationId, jobId, sha256, newUntimedId(), kept.file, kept.shown, Buffer.from(grey), kept.bytes],
  );
  if (row === null) return false;
  await tx.query(
    `insert into photo_looks (organisation_id, photo_id, cut, look)
     select $1, $2, ordinal - 1, look::bit(64) from unnest($3::text[]) with ordinality as l (look, ordinal)`,
    [tx.organisationId, row.id, looksOf(grey)],
  );
  return true;
}

/** A photo that can't be taken, with the reason in words. */
export function refusedPhoto(fault: PhotoFault): Problem {
  return new PhotoProblem('unusable_photo', { why: photoFaults[fault] }, [
    { code: fault, message: photoFaults[fault] },
  ]);
}

async function hashOf(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
