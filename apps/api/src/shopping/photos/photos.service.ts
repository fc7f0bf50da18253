import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { FileStore } from '../../files/file-store.js';
import { Problem } from '../../http/problem.js';
import { SettleVisit } from '../visits/settle-visit.js';
import { looksOf } from './look-of-photo.js';
import { PartialPhotos, type KnownUploads } from './partial-photos.js';
import { readPhotoName, uploadOf, type PhotoName } from './photo-name.js';
import { photoFaults, readPhoto, type PhotoFault, type ReadPhoto } from './read-photo.js';
import { UploadLedger } from './upload-ledger.js';
import { UploadLocks } from './upload-locks.js';

/** Most bytes of one photo. The phone shrinks what it takes, so this leaves room. */
export const mostBytes = 15_000_000;
const mostPhotos = 200;

/** Keeps the photos of visits: checked by what they are, stored whole, known by their hash. */
@Injectable()
export class PhotosService {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly settling: SettleVisit,
    private readonly ledger: UploadLedger,
    private readonly locks: UploadLocks,
  ) {}

  /** The uploads of an organisation that are on their way. */
  partial(organisationId: string): PartialPhotos {
    const named = <Result>(id: string, ask: (name: PhotoName) => Promise<Result>, otherwise: Result) => {
      const name = readPhotoName(id);
      return name === null ? Promise.resolve(otherwise) : ask(name);
    };
    const known: KnownUploads = {
      begin: (id, bytes) => named(id, (name) => this.ledger.begin(organisationId, name, bytes), undefined),
      bytes: (id, goesOn) => named(id, (name) => this.ledger.bytes(organisationId, name, goesOn), null),
      bytesStored: (id) => this.#bytesStored(organisationId, id),
      keep: (id) => named(id, (name) => this.keep(organisationId, name), undefined),
      end: (id) => named(id, (name) => this.ledger.end(organisationId, name), undefined),
    };
    return new PartialPhotos(organisationId, this.files.growing, known);
  }

  /** Gives up uploads that will never go on; gives how many. */
  giveUpAbandoned(organisationId: string): Promise<number> {
    const partial = this.partial(organisationId);
    return this.ledger.giveUp(organisationId, (name) => partial.removeBytes(uploadOf(name)));
  }

  /** Throws where a shopper may not send this photo: another's job, too many, or one that was refused already. */
  async check(organisationId: string, shopperId: string, { jobId, sha256 }: PhotoName): Promise<void> {
    const found = await this.database.inOrganisation(organisationId, (tx) =>
      tx.first<{ photos: number; refused: PhotoFault | null }>(
        `select (select count(*)::int from visit_photos p where p.organisation_id = a.organisation_id and p.assignment_id = a.id) as photos,
           (select p.refused from visit_photos p where p.organisation_id = a.organisation_id and p.assignment_id = a.id
              and p.sha256 = decode($4, 'hex')) as refused
         from assignments a where a.organisation_id = $1 and a.id = $2 and a.shopper_id = $3`,
        [organisationId, jobId, shopperId, sha256],
      ),
    );
    if (found === null) throw new Problem('not_your_job', {});
    if (found.refused !== null) throw faulty(found.refused);
    if (found.photos > mostPhotos) throw new Problem('too_large', { limit: `${mostPhotos} photos` });
  }

  /** Stores a photo of which every byte has come, once; throws `unusable_photo` with the reason where it is none. */
  async keep(organisationId: string, name: PhotoName): Promise<void> {
    const partial = this.partial(organisationId);
    const id = uploadOf(name);
    // Its end may be noticed by two requests at once, in two processes.
    await this.locks.alone(`keep ${id}`, async () => {
      const { bytes, refused } = await this.#known(organisationId, name);
      if (refused !== null) throw faulty(refused);
      if (bytes === null) await this.#keepWhole(organisationId, name, await partial.whole(id));
      await partial.remove(id);
    });
    await this.settling.settle(organisationId, name.jobId);
  }

  /** Stores a photo that came whole, by another way than the phone's own: aside from what the phone may be sending now. */
  async bring(organisationId: string, name: PhotoName, content: Buffer): Promise<void> {
    if ((await this.#bytesStored(organisationId, uploadOf(name))) !== null) return;
    const folder = await mkdtemp(join(tmpdir(), 'candour-photo-'));
    try {
      await writeFile(join(folder, 'brought'), content);
      await this.#keepFile(organisationId, name, join(folder, 'brought'));
      await this.settling.settle(organisationId, name.jobId);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #keepWhole(
    organisationId: string,
    name: PhotoName,
    { path, done }: { path: string; done: () => Promise<void> },
  ) {
    try {
      await this.#keepFile(organisationId, name, path);
    } catch (error) {
      // Where the photo is not to be had, what came of it is thrown away.
      if (error instanceof Problem) await this.partial(organisationId).remove(uploadOf(name));
      throw error;
    } finally {
      await done();
    }
  }

  async #keepFile(organisationId: string, name: PhotoName, path: string): Promise<void> {
    // Not the photo's fault: the phone sends it anew.
    if ((await hashOf(createReadStream(path))) !== name.sha256) throw new Problem('photo_changed', {});
    const read = await readPhoto(path);
    if (typeof read === 'string') {
      await this.#refuse(organisationId, name, read);
      await this.settling.settle(organisationId, name.jobId);
      throw faulty(read);
    }
    await this.#store(organisationId, name, path, read);
  }

  async #store(organisationId: string, name: PhotoName, path: string, read: ReadPhoto): Promise<void> {
    const file = await this.files.put(organisationId, createReadStream(path), mostBytes);
    // What counts is what can be read again: until it is that, the phone keeps its own.
    if ((await hashOf(this.files.read(file.key))) !== name.sha256) {
      await this.files.remove(file.key);
      throw new Error(`A photo of job ${name.jobId} was stored other than it came.`);
    }
    const shown = await this.files.put(organisationId, Readable.from([read.shown]), mostBytes);
    const kept = await this.database.inOrganisation(organisationId, (tx) =>
      store(tx, name, read, { file: file.key, shown: shown.key, bytes: file.bytes }),
    );
    // Its twin was faster.
    if (!kept) for (const { key } of [file, shown]) await this.files.remove(key);
  }

  async #refuse(organisationId: string, { jobId, sha256 }: PhotoName, fault: PhotoFault): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `insert into visit_photos (organisation_id, assignment_id, sha256, id, state, refused)
         values ($1, $2, decode($3, 'hex'), $4, 'refused', $5)
         on conflict (organisation_id, assignment_id, sha256) do update set state = 'refused', refused = excluded.refused
         where visit_photos.state = 'missing'`,
        [organisationId, jobId, sha256, newId(), fault],
      ),
    );
  }

  async #bytesStored(organisationId: string, id: string): Promise<number | null> {
    const name = readPhotoName(id);
    return name === null ? null : (await this.#known(organisationId, name)).bytes;
  }

  /** How large a photo is that is stored, or why it was refused. */
  async #known(organisationId: string, { jobId, sha256 }: PhotoName) {
    const found = await this.database.inOrganisation(organisationId, (tx) =>
      tx.first<{ bytes: number | null; refused: PhotoFault | null }>(
        `select case when state = 'stored' then bytes end as bytes, refused from visit_photos
         where organisation_id = $1 and assignment_id = $2 and sha256 = decode($3, 'hex')`,
        [organisationId, jobId, sha256],
      ),
    );
    return found ?? { bytes: null, refused: null };
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
    [tx.organisationId, jobId, sha256, newId(), kept.file, kept.shown, Buffer.from(grey), kept.bytes],
  );
  if (row === null) return false;
  await tx.query(
    `insert into photo_looks (organisation_id, photo_id, cut, look)
     select $1, $2, ordinal - 1, look::bit(64) from unnest($3::text[]) with ordinality as l (look, ordinal)`,
    [tx.organisationId, row.id, looksOf(grey)],
  );
  return true;
}

function faulty(fault: PhotoFault): Problem {
  return new Problem('unusable_photo', { why: photoFaults[fault] }, [{ code: fault, message: photoFaults[fault] }]);
}

async function hashOf(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
