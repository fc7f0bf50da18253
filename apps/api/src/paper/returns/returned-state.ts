import type { Transaction } from '../../database/transaction.js';

/** Says anew how far sheets that were not handed in yet are: pages missing, something to look at, or ready. */
export async function moveReturned(tx: Transaction, returnedIds: readonly string[]): Promise<void> {
  await tx.query(
    `update returned_sheets r set state = case
       when (select count(*) from scan_pages p where p.organisation_id = $1 and p.returned_id = r.id and p.counts = 'first') < r.pages then 'partly'
       when exists (select 1 from paper_checks k where k.organisation_id = $1 and k.returned_id = r.id and k.state = 'open' and k.kind <> 'sample')
         then 'doubtful' else 'ready' end
     where r.organisation_id = $1 and r.id = any($2) and r.state in ('partly', 'doubtful', 'ready')`,
    [tx.organisationId, returnedIds],
  );
}
