import type { Transaction } from '../../database/transaction.js';

/** The runs of the personal sheets that lie in the envelopes of a mailing, one for each language. */
export async function runsOfMailing(tx: Transaction, mailingId: string): Promise<string[]> {
  const runs = await tx.query<{ id: string }>(
    'select distinct run_id as id from letters where organisation_id = $1 and mailing_id = $2 and run_id is not null',
    [tx.organisationId, mailingId],
  );
  return runs.map(({ id }) => id);
}
