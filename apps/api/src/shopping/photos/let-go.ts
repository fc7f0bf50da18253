import type { Transaction } from '../../database/transaction.js';

interface Files {
  file: string | null;
  shown: string | null;
}

/**
 * Lets go of the photos of a job that no answer of its visit names, and that nobody else took out of one; gives how many there were. What is left is
 * that they came, so that phones are told to forget them.
 */
export async function letGoOfUnnamed(tx: Transaction, assignmentId: string): Promise<number> {
  const gone = await tx.query<Files & { id: string }>(
    `with gone as (
       select id, file_key, shown_key from visit_photos
       where organisation_id = $1 and assignment_id = $2 and state = 'stored' and questions = '{}' and taken_from = '{}' for update
     ), looks as (
       delete from photo_looks l using gone g where l.organisation_id = $1 and l.photo_id = g.id
     )
     update visit_photos p set state = 'let_go', file_key = null, shown_key = null, thumb = null, bytes = null, weighed = null
     from gone g where p.organisation_id = $1 and p.assignment_id = $2 and p.id = g.id
     returning g.id, g.file_key as file, g.shown_key as shown`,
    [tx.organisationId, assignmentId],
  );
  await removeFiles(tx, gone);
  return gone.length;
}

/** Removes the files of photos once the transaction has committed. */
export async function removeFiles(tx: Transaction, photos: readonly Files[]): Promise<void> {
  const keys = photos.flatMap(({ file, shown }) => [file, shown]).filter((key) => key !== null);
  if (keys.length > 0) await tx.publish({ name: 'photos.let-go', keys });
}
