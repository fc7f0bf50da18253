import type { Transaction } from '../../database/transaction.js';

/** Keeps when a mail came back, and what its server said. */
export async function noteBounce(tx: Transaction, attemptId: string, said: string): Promise<void> {
  await tx.query(
    `insert into mail_attempts (organisation_id, attempt_id, said, bounced_at) values ($1, $2, $3, now())
     on conflict (organisation_id, attempt_id) do update set said = excluded.said, bounced_at = excluded.bounced_at`,
    [tx.organisationId, attemptId, said],
  );
}

/** Keeps when an absence notice came: somebody reads there, only not now. */
export async function noteAbsence(tx: Transaction, attemptId: string): Promise<void> {
  await tx.query(
    `insert into mail_attempts (organisation_id, attempt_id, away_at) values ($1, $2, now())
     on conflict (organisation_id, attempt_id) do update set away_at = excluded.away_at`,
    [tx.organisationId, attemptId],
  );
}
