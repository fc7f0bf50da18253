import { Injectable } from '@nestjs/common';
import type { Who } from '../../access/who.js';
import { Database } from '../../database/database.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { PhotosService } from '../../shopping/photos/photos.service.js';
import { VisitsService } from '../../shopping/visits/visits.service.js';
import type { BuiltShopping, PlannedJob } from './build-shopping.service.js';
import { cutOut, drawEntrance, drawReceipt, type DrawnPhoto } from './draw-photo.js';
import { madeVisit } from './made-visit.js';
import type { Fate } from './sample-visits.js';

const notMade: readonly Fate[] = ['open', 'offered', 'accepted', 'no_show'];
const atOnce = 24;

/** Hands the sample's visits in, with their photos, as phones do. */
@Injectable()
export class MakeVisits {
  constructor(
    private readonly visits: VisitsService,
    private readonly photos: PhotosService,
    private readonly versions: SurveyVersions,
    private readonly database: Database,
  ) {}

  async make(organisationId: string, { jobs, shoppers }: BuiltShopping): Promise<void> {
    const made = jobs.filter(({ fate }) => !notMade.includes(fate));
    const handedIn = await this.#handedIn(organisationId);
    for (let start = 0; start < made.length; start += atOnce)
      await Promise.all(
        made
          .slice(start, start + atOnce)
          .map((job) =>
            this.#make(organisationId, job, handedIn.has(job.jobId) ? null : (shoppers.get(job.shopper.name) as Who)),
          ),
      );
  }

  /** The jobs of visits that were handed in before loading stopped. */
  async #handedIn(organisationId: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.inOrganisation(organisationId, (tx) =>
      tx.query<{ id: string }>('select assignment_id as id from visits where organisation_id = $1', [organisationId]),
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Hands one in, unless there is no shopper to do so since it was; its photos come in any case. */
  async #make(organisationId: string, job: PlannedJob, shopper: Who | null): Promise<void> {
    const { jobId, versionId, photographed, fate } = job;
    const { definition } = await this.versions.version(organisationId, versionId);
    const [entrance, receipt] = photographed ? await picturesOf(job) : [null, null];
    const visit = madeVisit(job, { jobId, versionId, definition, entrance, receipt }, Date.now());
    if (shopper !== null) await this.visits.handIn(shopper, jobId, visit);
    // Of a visit that is still arriving, one photo has not come yet.
    const sent = fate === 'arriving' ? [entrance] : [entrance, receipt];
    for (const photo of sent)
      if (photo !== null) await this.photos.bring(organisationId, { jobId, sha256: photo.sha256 }, photo.bytes);
  }
}

/** The entrance and the receipt; in one place the entrance of another visit, cut a little. */
async function picturesOf({ store, nth, weak }: PlannedJob): Promise<[DrawnPhoto, DrawnPhoto]> {
  const seed = `${store.code} ${nth}`;
  const entrance =
    weak === 'same_photo' ? await cutOut(await drawEntrance(`${store.code} 1`)) : await drawEntrance(seed);
  return [entrance, await drawReceipt(seed)];
}
