import type { Transaction } from '../../database/transaction.js';

/** What was written first in each of some responses. */
export async function readComments(tx: Transaction, responseIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; text: string }>(
    `select distinct on (response_id) response_id as id, text from comments where organisation_id = $1 and response_id = any($2)
     order by response_id, question`,
    [tx.organisationId, responseIds],
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}
