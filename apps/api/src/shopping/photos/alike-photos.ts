import type { Transaction } from '../../database/transaction.js';
import { alikeBits, isSamePhoto } from './look-of-photo.js';

interface PhotoRow {
  id: string;
  assignmentId: string;
  thumb: Buffer;
}

/** A photo of another visit that shows the same picture. */
export interface SeenBefore {
  photoId: string;
  otherPhotoId: string;
  otherAssignmentId: string;
}

const mostCompared = 40;

/**
 * Photos of a job, all or some, that were seen before, whole or cut: candidates share a quarter of a look with any photo of the
 * organisation, or belong to the same store or household; each is then compared point by point.
 */
export async function seenBefore(
  tx: Transaction,
  assignmentId: string,
  among: readonly string[] | null,
): Promise<SeenBefore[]> {
  const own = await tx.query<PhotoRow>(
    `select id, assignment_id as "assignmentId", thumb from visit_photos
     where organisation_id = $1 and assignment_id = $2 and state = 'stored' and thumb is not null
       and ($3::uuid[] is null or id = any($3))`,
    [tx.organisationId, assignmentId, among],
  );
  const found: SeenBefore[] = [];
  for (const photo of own) {
    const candidates = await candidatesFor(tx, photo);
    const same = candidates.find((other) => isSamePhoto(photo.thumb, other.thumb));
    if (same !== undefined)
      found.push({ photoId: photo.id, otherPhotoId: same.id, otherAssignmentId: same.assignmentId });
  }
  return found;
}

function candidatesFor(tx: Transaction, photo: PhotoRow): Promise<PhotoRow[]> {
  const part = (from: number) =>
    `select l.photo_id, n.look as mine, l.look from mine n join photo_looks l on l.organisation_id = $1
       and substring(l.look from ${from} for 16) = substring(n.look from ${from} for 16) and (n.cut = 0 or l.cut = 0)`;
  return tx.query<PhotoRow>(
    `with mine as materialized (select cut, look from photo_looks where organisation_id = $1 and photo_id = $2),
     near as (
       select p.id from assignments a
       join shoppers s on s.organisation_id = a.organisation_id and s.person_id = a.shopper_id
       join assignments b on b.organisation_id = a.organisation_id and b.id <> a.id and b.shopper_id is not null
         and (b.store_id = a.store_id or b.shopper_id in (select o.person_id from shoppers o
           where o.organisation_id = $1 and o.household_id = s.household_id))
       join visit_photos p on p.organisation_id = b.organisation_id and p.assignment_id = b.id
       where a.organisation_id = $1 and a.id = $3 order by p.id desc limit 500
     ), alike as (
       ${[1, 17, 33, 49].map(part).join(' union all ')}
       union all
       select l.photo_id, n.look, l.look from near join photo_looks l on l.organisation_id = $1 and l.photo_id = near.id
       join mine n on n.cut = 0 or l.cut = 0
     ), ranked as (
       select photo_id, min(bit_count(mine # look)) as apart from alike group by photo_id
     )
     select p.id, p.assignment_id as "assignmentId", p.thumb from ranked r
     join visit_photos p on p.organisation_id = $1 and p.id = r.photo_id
     where p.assignment_id <> $3 and p.thumb is not null and r.apart <= ${alikeBits} order by r.apart, p.id limit ${mostCompared}`,
    [tx.organisationId, photo.id, photo.assignmentId],
  );
}
