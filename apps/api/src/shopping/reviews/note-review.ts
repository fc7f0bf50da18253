import {
  foundInReview,
  photosNamed,
  photosTakenOut,
  type AnswersChanged,
  type CanonicalRecord,
  type Definition,
} from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { namePhotos } from '../photos/name-photos.js';
import { noteEvidence } from '../visits/note-evidence.js';
import type { VisitRow } from './visit-rows.js';

/** Notes which photos a visit's answers name now, and what its corrections say of its evidence: all of them, so that it is the same however often it is done. */
export async function noteReview(
  tx: Transaction,
  { id, assignmentId }: VisitRow,
  definition: Definition,
  record: CanonicalRecord,
): Promise<void> {
  const history = await tx.query<AnswersChanged>(
    `select amendment_key is not null as "byShopper", changes from visit_corrections
     where organisation_id = $1 and visit_id = $2 order by id`,
    [tx.organisationId, id],
  );
  await namePhotos(tx, assignmentId, photosNamed(definition, record), photosTakenOut(definition, history));
  const arrived = await tx.query<{ sha256: string }>(
    `select encode(sha256, 'hex') as sha256 from visit_photos
     where organisation_id = $1 and assignment_id = $2 and state = 'stored'`,
    [tx.organisationId, assignmentId],
  );
  const here = new Set(arrived.map(({ sha256 }) => sha256));
  await noteEvidence(tx, id, { reviewFlags: foundInReview(definition, record, history, here) });
}
