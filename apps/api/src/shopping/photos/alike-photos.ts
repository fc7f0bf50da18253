import type { Transaction } from '../../database/transaction.js';
import { alikeBits, comparedPhoto, isSamePhoto } from './look-of-photo.js';

interface PhotoRow {
  id: string;
  assignmentId: string;
  thumb: Buffer;
}

/** An earlier photo of another visit that shows the same picture. */
export interface SeenBefore {
  photoId: string;
  otherPhotoId: string;
}

const mostCompared = 40;
/** More than one photo has. */
const mostLooks = 100;
/** Of photos that share one quarter of a look no more are taken than these: a plain wall is like every other. */
const mostOfAQuarter = 200;
/** Photos of the same store or household, the newest, that are compared whatever they share. */
const mostNear = 200;

/**
 * Photos of a job, all or some, that were seen before, whole or cut: in photos that came earlier, each of which counts once. Candidates share a quarter of a look with any photo of the
 * organisation, or belong to the same store or household; each is then compared point by point.
 */
export async function seenBefore(
  tx: Transaction,
  assignmentId: string,
  among: readonly string[] | null,
): Promise<SeenBefore[]> {
  const own = await tx.query<PhotoRow>(
    `select id, assignment_id as "assignmentId", thumb from visit_photos
     where organisation_id = $1 and assignment_id = $2 and state = 'stored' and thumb is not null and questions <> '{}'
       and ($3::uuid[] is null or id = any($3))`,
    [tx.organisationId, assignmentId, among],
  );
  const found: SeenBefore[] = [];
  for (const photo of own) {
    const compared = comparedPhoto(photo.thumb);
    const candidates = await candidatesFor(tx, photo);
    const same = candidates.find((other) => isSamePhoto(compared, comparedPhoto(other.thumb)));
    // Two photos of one picture say no more than one of them.
    if (same !== undefined && found.every(({ otherPhotoId }) => otherPhotoId !== same.id))
      found.push({ photoId: photo.id, otherPhotoId: same.id });
  }
  return found;
}

/**
 * Looked up by key, photo by photo: the whole one among all cuts of others, its cuts among the others' wholes (decision 011). Their
 * order is that of one index alone, so that no other can seem the shorter way to so many.
 */
function candidatesFor(tx: Transaction, photo: PhotoRow): Promise<PhotoRow[]> {
  const sharing = (quarter: string, mine: string, others: string) =>
    `select l.photo_id, n.look as mine, l.look from mine n cross join lateral (
       select photo_id, look from photo_looks where organisation_id = $1 and ${quarter} = n.${quarter} ${others}
       order by cut limit ${mostOfAQuarter} offset 0) l where n.cut ${mine} 0`;
  return tx.query<PhotoRow>(
    `with mine as materialized (select cut, look, q1, q2, q3, q4 from photo_looks where organisation_id = $1 and photo_id = $2),
     subject as materialized (
       select a.store_id, a.shopper_id, s.household_id from assignments a
       join shoppers s on s.organisation_id = a.organisation_id and s.person_id = a.shopper_id
       where a.organisation_id = $1 and a.id = $3
     ), beside as materialized (
       select b.id from subject s cross join lateral (
         select id from assignments where organisation_id = $1 and store_id = s.store_id and shopper_id is not null
         order by from_day desc limit ${mostNear} offset 0) b
       union
       select b.id from subject s cross join lateral (
         select person_id from shoppers where organisation_id = $1 and household_id = s.household_id union select s.shopper_id offset 0) o
       cross join lateral (
         select id from assignments where organisation_id = $1 and shopper_id = o.person_id
         order by from_day desc limit ${mostNear} offset 0) b
     ), near as materialized (
       select p.id from beside b cross join lateral (
         select id, received_at from visit_photos where organisation_id = $1 and assignment_id = b.id and assignment_id <> $3 offset 0) p
       order by p.received_at desc nulls last limit ${mostNear}
     ), near_looks as materialized (
       select l.photo_id, l.cut, l.look from near cross join lateral (
         select photo_id, cut, look from photo_looks where organisation_id = $1 and photo_id = near.id order by cut limit ${mostLooks} offset 0) l
     ), alike as (
       ${['q1', 'q2', 'q3', 'q4'].flatMap((quarter) => [sharing(quarter, '=', ''), sharing(quarter, '<>', 'and cut <= 0')]).join(' union all ')}
       union all
       select l.photo_id, n.look, l.look from mine n cross join near_looks l where n.cut = 0
       union all
       select l.photo_id, n.look, l.look from mine n cross join near_looks l where n.cut <> 0 and l.cut = 0
     ), ranked as (
       select photo_id, min(bit_count(mine # look)) as apart from alike group by photo_id
     )
     select p.id, p.assignment_id as "assignmentId", p.thumb from ranked r cross join lateral (
       select id, assignment_id, thumb, questions, received_at from visit_photos where organisation_id = $1 and id = r.photo_id offset 0) p
     where r.apart <= ${alikeBits} and p.assignment_id <> $3 and p.thumb is not null and p.questions <> '{}'
       and p.received_at < (select received_at from visit_photos where organisation_id = $1 and id = $2) order by r.apart, p.id limit ${mostCompared}`,
    [tx.organisationId, photo.id, photo.assignmentId],
  );
}
