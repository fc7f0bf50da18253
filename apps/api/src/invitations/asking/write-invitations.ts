import type { Secret } from '../../config/secret.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { invitationToken } from '../invitation-token.js';
import type { ToQueue } from '../attempts/attempts.service.js';
import type { Judged, SkipReason } from './judge-audience.js';

/** Somebody who is asked, in which language, by which channel first, and when. */
export interface Asked extends Judged {
  channel: string;
  dueAt: Date;
}

/** Writes invitations for everybody who is asked, and gives those that are new; whoever has one of this campaign keeps it. */
export async function writeInvitations(
  tx: Transaction,
  campaignId: string,
  asked: readonly Asked[],
  secret: Secret,
): Promise<ToQueue[]> {
  const made = asked.map((each) => {
    const id = newId();
    const { hash } = invitationToken(secret, tx.organisationId, id);
    return { ...each, id, hash, seed: hash.readInt32BE(0) };
  });
  const column = <Name extends keyof (typeof made)[number]>(name: Name) => made.map((each) => each[name]);
  const written = await tx.query<{ id: string }>(
    `insert into invitations (organisation_id, campaign_id, id, customer_id, store_id, purchase_id, language, token_hash, seed, state)
     select $1, $2, *, 'waiting' from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bytea[], $9::int[])
     on conflict on constraint invitations_once do nothing returning id`,
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
    ],
  );
  const isNew = new Set(written.map(({ id }) => id));
  return made
    .filter(({ id }) => isNew.has(id))
    .map(({ id: invitationId, channel, dueAt }) => ({ invitationId, channel, dueAt, leftOut: null }));
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
