import { gradeOf, type EvidenceFlag } from '#surveys';
import type { Transaction } from '../../database/transaction.js';

/** What speaks against a visit's evidence, by who found it: the hand-in itself, its photos, its review. */
export interface EvidenceFound {
  flags: readonly EvidenceFlag[];
  photoFlags: readonly EvidenceFlag[];
  reviewFlags: readonly EvidenceFlag[];
}

/** All that speaks against a visit of `visits v`. */
export const allFlags = '(v.flags || v.photo_flags || v.review_flags)';

/** What is noted of a visit's evidence; null where it has let go of it. */
export function evidenceNoted(tx: Transaction, visitId: string): Promise<EvidenceFound | null> {
  return tx.first<EvidenceFound>(
    `select flags, photo_flags as "photoFlags", review_flags as "reviewFlags" from visits
     where organisation_id = $1 and id = $2 and purged_at is null for update`,
    [tx.organisationId, visitId],
  );
}

/**
 * Notes anew what one or another found; the grade follows from all of it. Gives everything that speaks against the visit: as
 * long as something does, a person looks at it before it is approved.
 */
export async function noteEvidence(
  tx: Transaction,
  visitId: string,
  found: Partial<EvidenceFound>,
): Promise<readonly EvidenceFlag[]> {
  const before = await evidenceNoted(tx, visitId);
  if (before === null) return [];
  const { flags, photoFlags, reviewFlags } = { ...before, ...found };
  const all = [...flags, ...photoFlags, ...reviewFlags];
  const keys = [tx.organisationId, visitId];
  await tx.query(
    `update visits set flags = $3, photo_flags = $4, review_flags = $5, grade = $6 where organisation_id = $1 and id = $2`,
    [...keys, ...[flags, photoFlags, reviewFlags].map((each) => JSON.stringify(each)), gradeOf(all)],
  );
  if (all.length > 0)
    await tx.query(`delete from deadlines where organisation_id = $1 and kind = 'approve' and subject_id = $2`, keys);
  return all;
}
