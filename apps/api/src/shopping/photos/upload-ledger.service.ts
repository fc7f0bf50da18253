import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { PhotoName } from './photo-name.js';

/** Days after which an upload that has not gone on is given up: its phone is lost. One that comes back begins that photo anew. */
export const abandonedAfterDays = 30;

/** As many photos, and as many bytes of them, may be stored or on their way for one job: more than any checklist asks for. */
const mostPhotos = 200;
const mostBytesOfJob = 250_000_000;

/** Which photos are on their way: how large each will be, and when it last went on. */
@Injectable()
export class UploadLedger {
  constructor(private readonly database: Database) {}

  /** Notes that an upload began; what was noted before stays. Throws `too_large` where the job has enough of them. */
  async begin(organisationId: string, { jobId, sha256 }: PhotoName, bytes: number): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      // One after the other, or many at once would all find room.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`photos of ${jobId}`]);
      await refuseMore(tx, { jobId, sha256 }, bytes);
      await tx.query(
        `insert into photo_uploads (organisation_id, assignment_id, sha256, bytes) values ($1, $2, decode($3, 'hex'), $4)
         on conflict do nothing`,
        [organisationId, jobId, sha256, bytes],
      );
    });
  }

  /** How large a photo will be; null where its upload has not begun. `goesOn` notes that more of it comes now. */
  async bytes(organisationId: string, { jobId, sha256 }: PhotoName, goesOn: boolean): Promise<number | null> {
    const where = `organisation_id = $1 and assignment_id = $2 and sha256 = decode($3, 'hex')`;
    const found = await this.database.inOrganisation(organisationId, (tx) =>
      tx.first<{ bytes: number }>(
        goesOn
          ? `update photo_uploads set changed_at = now() where ${where} returning bytes`
          : `select bytes from photo_uploads where ${where}`,
        [organisationId, jobId, sha256],
      ),
    );
    return found?.bytes ?? null;
  }

  async end(organisationId: string, { jobId, sha256 }: PhotoName): Promise<void> {
    await this.database.inOrganisation(organisationId, (tx) => forget(tx, { jobId, sha256 }));
  }

  /** Gives up some uploads that have not gone on for so long, and never one whose visit is still open; gives how many. */
  async giveUp(organisationId: string, remove: (name: PhotoName) => Promise<void>): Promise<number> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const abandoned = await tx.query<PhotoName>(
        `select u.assignment_id as "jobId", encode(u.sha256, 'hex') as sha256
         from photo_uploads u join assignments a on a.organisation_id = u.organisation_id and a.id = u.assignment_id
         left join visits v on v.organisation_id = u.organisation_id and v.assignment_id = u.assignment_id
         where u.organisation_id = $1 and u.changed_at < now() - make_interval(days => $2)
           and a.state <> 'accepted' and (v.state is null or v.state not in ('arriving', 'returned'))
         limit 100 for update of u skip locked`,
        [organisationId, abandonedAfterDays],
      );
      for (const name of abandoned) {
        await remove(name);
        await forget(tx, name);
      }
      return abandoned.length;
    });
  }
}

async function refuseMore(tx: Transaction, { jobId, sha256 }: PhotoName, bytes: number): Promise<void> {
  const others = await tx.first<{ photos: number; bytes: number }>(
    `select count(distinct o.sha256)::int as photos, coalesce(sum(o.bytes), 0)::float as bytes from (
       select sha256, bytes from visit_photos where organisation_id = $1 and assignment_id = $2
       union all select sha256, bytes from photo_uploads where organisation_id = $1 and assignment_id = $2
     ) o where o.sha256 <> decode($3, 'hex')`,
    [tx.organisationId, jobId, sha256],
  );
  if ((others?.photos ?? 0) >= mostPhotos)
    throw new Problem('too_large', { limit: `${mostPhotos} photos for a visit` });
  if ((others?.bytes ?? 0) + bytes > mostBytesOfJob)
    throw new Problem('too_large', { limit: `${mostBytesOfJob / 1_000_000} MB of photos for a visit` });
}

async function forget(tx: Transaction, { jobId, sha256 }: PhotoName): Promise<void> {
  await tx.query(
    `delete from photo_uploads where organisation_id = $1 and assignment_id = $2 and sha256 = decode($3, 'hex')`,
    [tx.organisationId, jobId, sha256],
  );
}
