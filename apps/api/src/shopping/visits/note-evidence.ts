import { gradeOf, type EvidenceFlag } from '#surveys';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { dropDeadlines } from '../deadlines.js';
import { VisitTable } from './tables/visit.table.js';

const found = someColumns(VisitTable, ['flags', 'photoFlags', 'reviewFlags']);
const findLocked = `select ${selected(found, 'v')} from visits v
  where v.organisation_id = $1 and v.id = $2 and v.purged_at is null for update`;

/** What speaks against a visit's evidence, by who found it: the hand-in itself, its photos, its review. */
export type EvidenceFound = Part<typeof found>;

/** All that speaks against a visit of `visits v`. */
export const allFlags = '(v.flags || v.photo_flags || v.review_flags)';

/** What is noted of a visit's evidence; null where it has let go of it. */
export function evidenceNoted(tx: Transaction, visitId: string): Promise<EvidenceFound | null> {
  return tx.first<EvidenceFound>(findLocked, [tx.organisationId, visitId]);
}

/**
 * Notes anew what one or another found; the grade follows from all of it. Gives everything that speaks against the visit: as
 * long as something does, a person looks at it before it is approved.
 */
export async function noteEvidence(
  tx: Transaction,
  visitId: string,
  news: Partial<EvidenceFound>,
): Promise<readonly EvidenceFlag[]> {
  const before = await evidenceNoted(tx, visitId);
  if (before === null) return [];
  const { flags, photoFlags, reviewFlags } = { ...before, ...news };
  const all = [...flags, ...photoFlags, ...reviewFlags];
  const grade = gradeOf(all);
  await tx.table(VisitTable).update({ id: visitId }, { flags, photoFlags, reviewFlags, grade });
  if (all.length > 0) await dropDeadlines(tx, visitId, 'approve');
  return all;
}
