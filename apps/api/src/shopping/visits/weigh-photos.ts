import type { EvidenceFlag } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { seenBefore } from '../photos/alike-photos.js';

/** How many of the photos that a visit's answers name have not come, and how many were refused. */
export interface PhotosLost {
  missing: number;
  refused: number;
}

export async function photosLost(tx: Transaction, assignmentId: string): Promise<PhotosLost> {
  const found = await tx.first<PhotosLost>(
    `select count(*) filter (where state = 'missing')::int as missing, count(*) filter (where state = 'refused')::int as refused
     from visit_photos where organisation_id = $1 and assignment_id = $2 and questions <> '{}'`,
    [tx.organisationId, assignmentId],
  );
  return found ?? { missing: 0, refused: 0 };
}

/**
 * Notes that the photos which have come are being weighed now, in time or late; gives those of which it was not noted before.
 * Whatever comes after this note is late, whether or not it is counted among the missing: nothing goes unweighed.
 */
export async function beginWeighing(
  tx: Transaction,
  assignmentId: string,
  when: 'in_time' | 'late',
): Promise<string[]> {
  const fresh = await tx.query<{ id: string }>(
    `update visit_photos set weighed = $3
     where organisation_id = $1 and assignment_id = $2 and state = 'stored' and weighed is null and questions <> '{}' returning id`,
    [tx.organisationId, assignmentId, when],
  );
  return fresh.map(({ id }) => id);
}

/** The flag of photos that are not there: why depends on whether anyone decided to wait no longer. */
export function lostFlags({ missing, refused }: PhotosLost, waitedDays: number | null): EvidenceFlag[] {
  const count = missing + refused;
  if (count === 0) return [];
  return missing > 0 && waitedDays !== null
    ? [{ code: 'incomplete', lowers: 1, details: { count, days: waitedDays } }]
    : [{ code: 'photo_missing', lowers: 1, details: { count } }];
}

/** A flag for each of these photos that was seen before. */
export async function seenFlags(
  tx: Transaction,
  assignmentId: string,
  among: string[] | null,
): Promise<EvidenceFlag[]> {
  const seen = await seenBefore(tx, assignmentId, among);
  return seen.map(({ photoId, otherPhotoId }) => {
    const details = { count: 1, photoId, otherPhotoId };
    return { code: 'photo_seen_before', lowers: 2, details };
  });
}

/** A phone's clock, put right by ours, may be off by so much. */
const drift = '5 minutes';

/** The flag of photos whose bytes were here before the moment at which they are said to have been taken. */
export async function earlyFlags(tx: Transaction, assignmentId: string): Promise<EvidenceFlag[]> {
  const found = await tx.first<{ count: number }>(
    `select count(*)::int as count from visit_photos p
     join visits v on v.organisation_id = p.organisation_id and v.assignment_id = p.assignment_id
     where p.organisation_id = $1 and p.assignment_id = $2 and p.state = 'stored' and p.questions <> '{}'
       and (p.named->>'takenAt')::float + v.clock_offset_ms > extract(epoch from p.received_at + interval '${drift}') * 1000`,
    [tx.organisationId, assignmentId],
  );
  const count = found?.count ?? 0;
  return count === 0 ? [] : [{ code: 'photo_other_time', lowers: 1, details: { count } }];
}
