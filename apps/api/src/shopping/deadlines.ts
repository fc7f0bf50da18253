import type { Transaction } from '../database/transaction.js';
import { DeadlineTable } from './tables/deadline.table.js';
import type { Row } from '../database/table.js';

export type DeadlineKind = Row<typeof DeadlineTable>['kind'];

/** Says when something happens to a visit or a job by itself: at a time, or so many hours from now. A later word replaces an earlier one. */
export async function setDeadline(
  tx: Transaction,
  kind: DeadlineKind,
  subjectId: string,
  when: Date | { hours: number },
): Promise<void> {
  const [at, hours] = when instanceof Date ? [when, null] : [null, when.hours];
  await tx.query(
    `insert into deadlines (organisation_id, kind, subject_id, at)
     values ($1, $2, $3, coalesce($4::timestamptz, now() + make_interval(hours => $5)))
     on conflict (organisation_id, kind, subject_id) do update set at = excluded.at`,
    [tx.organisationId, kind, subjectId, at, hours],
  );
}

/** What would have happened by itself does no longer. */
export async function dropDeadlines(tx: Transaction, subjectId: string, ...kind: DeadlineKind[]): Promise<void> {
  await tx.table(DeadlineTable).delete({ subjectId, kind });
}
