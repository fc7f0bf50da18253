import type { Transaction } from '../../database/transaction.js';
import { giveBackContacts } from './contact-budget.js';

const atOnce = 1_000;

/**
 * Cancels some of the mails of a campaign that was stopped, and gives their contacts back. That it was stopped keeps all of them from
 * leaving already; this only writes it down. True where more are left.
 */
export async function settleSome(tx: Transaction, campaignId: string): Promise<boolean> {
  const settled = await tx.query<{ invitation: string }>(
    `with chosen as materialized (
       select id from attempts where organisation_id = $1 and campaign_id = $2 and state in ('queued', 'sending')
       order by id limit $3 for update
     )
     update attempts a set state = 'cancelled', lease_owner = null, lease_until = null, changed_at = now()
     from chosen where a.organisation_id = $1 and a.id = chosen.id returning a.invitation_id as invitation`,
    [tx.organisationId, campaignId, atOnce],
  );
  await giveBackContacts(
    tx,
    settled.map(({ invitation }) => invitation),
  );
  return settled.length === atOnce;
}
