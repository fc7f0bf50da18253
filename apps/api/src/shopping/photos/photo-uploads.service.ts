import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { FileStore } from '../../files/file-store.js';
import { PartialFiles, type KnownUploads } from '../../files/uploads/partial-files.js';
import { UploadLocks } from '../../files/uploads/upload-locks.service.js';
import { Problem } from '../../http/problem.js';
import { readPhotoName, uploadOf, type PhotoName } from './photo-name.js';
import { PhotosService, refusedPhoto } from './photos.service.js';
import type { PhotoFault } from './read-photo.js';
import { UploadLedger } from './upload-ledger.service.js';
import { PhotoArrivals } from './photo-arrivals.service.js';
import { AssignmentProblem } from '../assignments/assignment-problems.js';

/** Takes photos as phones upload them: piece by piece, each going on where it was cut, and kept once it is whole. */
@Injectable()
export class PhotoUploadsService {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly photos: PhotosService,
    private readonly arrivals: PhotoArrivals,
    private readonly ledger: UploadLedger,
    private readonly locks: UploadLocks,
  ) {}

  /** The uploads of an organisation that are on their way. */
  partial(organisationId: string): PartialFiles {
    const named = <Result>(id: string, ask: (name: PhotoName) => Promise<Result>, otherwise: Result) => {
      const name = readPhotoName(id);
      return name === null ? Promise.resolve(otherwise) : ask(name);
    };
    const known: KnownUploads = {
      begin: (id, bytes) => named(id, (name) => this.ledger.begin(organisationId, name, bytes), undefined),
      bytes: (id, goesOn) => named(id, (name) => this.ledger.bytes(organisationId, name, goesOn), null),
      bytesStored: (id) => named(id, async (name) => (await this.photos.known(organisationId, name)).bytes, null),
      keep: (id) => named(id, (name) => this.keep(organisationId, name), undefined),
      end: (id) => named(id, (name) => this.ledger.end(organisationId, name), undefined),
    };
    return new PartialFiles(organisationId, this.files.growing, known);
  }

  /** Throws where a shopper may not send this photo: another's job, or one that was refused already. */
  async check(organisationId: string, shopperId: string, { jobId, sha256 }: PhotoName): Promise<void> {
    const found = await this.database.inOrganisation(organisationId, (tx) =>
      tx.first<{ refused: PhotoFault | null }>(
        `select (select p.refused from visit_photos p where p.organisation_id = a.organisation_id and p.assignment_id = a.id
              and p.sha256 = decode($4, 'hex')) as refused
         from assignments a where a.organisation_id = $1 and a.id = $2 and a.shopper_id = $3`,
        [organisationId, jobId, shopperId, sha256],
      ),
    );
    if (found === null) throw new AssignmentProblem('not_your_job', {});
    if (found.refused !== null) throw refusedPhoto(found.refused);
  }

  /** Keeps a photo of which every byte has come, once; throws `unusable_photo` with the reason where it is none. */
  async keep(organisationId: string, name: PhotoName): Promise<void> {
    const partial = this.partial(organisationId);
    const id = uploadOf(name);
    // Its end may be noticed by two requests at once, in two processes.
    await this.locks.alone(`keep ${id}`, async () => {
      const { bytes, refused } = await this.photos.known(organisationId, name);
      if (refused !== null) throw refusedPhoto(refused);
      if (bytes === null) await this.#keepWhole(organisationId, name, partial);
      await partial.remove(id);
    });
    await this.arrivals.tell(organisationId, name.jobId);
  }

  /** Gives up uploads that will never go on; gives how many. */
  giveUpAbandoned(organisationId: string): Promise<number> {
    const partial = this.partial(organisationId);
    return this.ledger.giveUp(organisationId, (name) => partial.removeBytes(uploadOf(name)));
  }

  async #keepWhole(organisationId: string, name: PhotoName, partial: PartialFiles): Promise<void> {
    const { path, done } = await partial.whole(uploadOf(name));
    try {
      await this.photos.keep(organisationId, name, path);
    } catch (error) {
      // Where the photo is not to be had, what came of it is thrown away.
      if (error instanceof Problem && error.status < 500) await partial.remove(uploadOf(name));
      throw error;
    } finally {
      await done();
    }
  }
}
