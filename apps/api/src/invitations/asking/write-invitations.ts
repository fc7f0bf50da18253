import type { Secret } from '../../config/secret.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { invitationToken } from '../invitation-token.js';
import type { Judged, SkipReason } from './judge-audience.js';

/** Somebody who is asked, in which language, and when. */
export interface Asked extends Judged {
  dueAt: Date;
}

const chunk = 2_000;

/** Writes an invitation with its first attempt for everybody who is asked; whoever has one of this campaign keeps it. */
export async function writeInvitations(
  tx: Transaction,
  campaignId: string,
  asked: readonly Asked[],
  secret: Secret,
): Promise<void> {
  for (let start = 0; start < asked.length; start += chunk)
    await writeChunk(tx, campaignId, asked.slice(start, start + chunk), secret);
}

async function writeChunk(tx: Transaction, campaignId: string, asked: readonly Asked[], secret: Secret): Promise<void> {
  const invitations = asked.map((each) => {
    const id = newId();
    const token = invitationToken(secret, tx.organisationId, id);
    return { ...each, id, attemptId: newId(), hash: token.hash, seed: token.hash.readInt32BE(0) };
  });
  const column = <Name extends keyof (typeof invitations)[number]>(name: Name) => invitations.map((each) => each[name]);
  await tx.query(
    `with written as (
       insert into invitations (organisation_id, campaign_id, id, customer_id, store_id, purchase_id, language, token_hash, seed, state)
       select $1, $2, *, 'waiting' from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bytea[], $9::int[])
       on conflict on constraint invitations_once do nothing returning id)
     insert into attempts (organisation_id, campaign_id, id, invitation_id, channel, kind, number, state, due_at)
     select $1, $2, g.attempt, w.id, 'email', 'first', 0, 'queued', g.due_at
     from unnest($3::uuid[], $10::uuid[], $11::timestamptz[]) as g (invitation, attempt, due_at) join written w on w.id = g.invitation`,
    [
      tx.organisationId,
      campaignId,
      column('id'),
      column('customerId'),
      column('storeId'),
      column('purchaseId'),
      column('language'),
      column('hash'),
      column('seed'),
      column('attemptId'),
      column('dueAt'),
    ],
  );
}

/** Writes why somebody is not asked: one reason each. */
export async function writeSkips(
  tx: Transaction,
  campaignId: string,
  skipped: readonly (Judged & { reason: SkipReason })[],
): Promise<void> {
  await tx.query(
    `insert into campaign_skips (organisation_id, campaign_id, customer_id, store_id, reason)
     select $1, $2, * from unnest($3::uuid[], $4::uuid[], $5::text[]) on conflict do nothing`,
    [
      tx.organisationId,
      campaignId,
      skipped.map(({ customerId }) => customerId),
      skipped.map(({ storeId }) => storeId),
      skipped.map(({ reason }) => reason),
    ],
  );
}
