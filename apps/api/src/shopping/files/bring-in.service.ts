import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { Problem } from '../../http/problem.js';
import { PhotosService } from '../photos/photos.service.js';
import { AmendmentsService } from '../reviews/amendments/amendments.service.js';
import { VisitsService } from '../visits/visits.service.js';
import { readSealedVisit, type SealedVisit } from './read-sealed-visit.js';
import { openSeal } from './seal.js';
import type { visitFileChanges } from './visit-file-changes.js';
import { VisitFileProblem } from './visit-file-problems.js';

/** What became of a visit that was brought in from a file. */
export interface BroughtIn {
  status: 201 | 202;
  visitId: string;
  store: string;
  programme: string;
  photos: Record<'stored' | 'missing' | 'refused', number>;
}

/** Most bytes of one sealed visit: its answers, and all the photos that one may have. */
const mostBytes = 250_000_000;

/**
 * Hands in for a shopper what their phone sealed into a file: by the very way of the phone, so that file and phone together still
 * make one visit. Whoever brings it in can't read or change it on the way.
 */
@Injectable()
export class BringInService {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitsService,
    private readonly amendments: AmendmentsService,
    private readonly photos: PhotosService,
    private readonly trail: ChangeTrail<typeof visitFileChanges>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `sealed_visit_unreadable` (422), `sealed_visit_not_theirs` (409), and what handing in throws. */
  async bringIn(who: Who, file: Readable): Promise<BroughtIn> {
    const folder = await mkdtemp(join(tmpdir(), 'candour-sealed-'));
    try {
      const [came, opened] = [join(folder, 'came'), join(folder, 'opened')];
      await pipeline(file, upTo(mostBytes), createWriteStream(came, { mode: 0o600 }));
      const isOpen = await openSeal(this.config.secret, who.organisationId, came, opened);
      const sealed = isOpen ? await readSealedVisit(opened) : null;
      if (sealed === null) throw new VisitFileProblem('sealed_visit_unreadable', {});
      const status = await this.#handIn({ ...who, personId: sealed.personId }, sealed);
      await this.#keepPhotos(who.organisationId, sealed, opened);
      return await this.#outcome(who, sealed, status);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #handIn(shopper: Who, { key, offset, visit, amendment }: SealedVisit): Promise<201 | 202> {
    try {
      // As if the phone had sent it now: its clock then is known by how far it was off.
      const sentAt = Date.now() - offset;
      if (amendment !== null) return await this.amendments.amend(shopper, key, { ...amendment, sentAt });
      if (visit === null) throw new VisitFileProblem('sealed_visit_unreadable', {});
      const { status } = await this.visits.handIn(shopper, key, { ...visit, sentAt });
      return status;
    } catch (error) {
      const isTheirs = !(error instanceof Problem) || !['not_your_job', 'not_found'].includes(error.code);
      throw isTheirs ? error : new VisitFileProblem('sealed_visit_not_theirs', {});
    }
  }

  /** A photo that is none is refused, as it would be from the phone, and the rest of the visit stays. */
  async #keepPhotos(organisationId: string, { jobId, photos }: SealedVisit, opened: string): Promise<void> {
    for (const { sha256, start, bytes } of photos)
      try {
        const content = createReadStream(opened, { start, end: start + bytes - 1 });
        await this.photos.bring(organisationId, { jobId, sha256 }, content);
      } catch (error) {
        if (!(error instanceof Problem) || !['unusable_photo', 'photo_changed'].includes(error.code)) throw error;
      }
  }

  #outcome(who: Who, { key }: SealedVisit, status: 201 | 202): Promise<BroughtIn> {
    return this.database.inOrganisation(who.organisationId, async (tx) => {
      const visit = await tx.first<Omit<BroughtIn, 'status'>>(
        `select v.id as "visitId", s.name as store, p.name as programme, (select json_build_object(
             'stored', count(*) filter (where f.state = 'stored'), 'missing', count(*) filter (where f.state = 'missing'),
             'refused', count(*) filter (where f.state = 'refused'))
           from visit_photos f where f.organisation_id = v.organisation_id and f.assignment_id = v.assignment_id
             and f.questions <> '{}') as photos
         from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
         join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
         join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
         where v.organisation_id = $1 and v.submission_key = $2`,
        [who.organisationId, key],
      );
      if (visit === null) throw new Problem('not_found', {});
      const { visitId, store, programme } = visit;
      await this.trail.record(tx, who, {
        action: 'brought in from a file',
        kind: 'visit',
        id: visitId,
        name: `${programme}: ${store}`,
      });
      return { status, ...visit };
    });
  }
}

/** Passes on so many bytes, and throws `too_large` at the next. */
function upTo(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > most) done(new Problem('too_large', { limit: `${most / 1_000_000} MB` }));
      else done(null, chunk);
    },
  });
}
