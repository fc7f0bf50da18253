import type { Secret } from '../../config/secret.js';
import { newId } from '../../database/ids.js';
import { arrays, listsOf, named, someColumns } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { invitationToken } from '../invitation-token.js';
import type { ToQueue } from '../attempts/attempts.service.js';
import { CampaignSkipTable } from '../tables/campaign-skip.table.js';
import { InvitationTable } from '../tables/invitation.table.js';
import type { Judged, SkipReason } from './judge-audience.js';

/** Somebody who is asked, in which language, by which channel first, and when. */
export interface Asked extends Judged {
  channel: string;
  dueAt: Date;
}

const invitationColumns = someColumns(InvitationTable, [
  'id',
  'customerId',
  'storeId',
  'purchaseId',
  'language',
  'tokenHash',
  'seed',
]);
const insertInvitations = `insert into invitations (organisation_id, campaign_id, ${named(invitationColumns)}, state)
  select $1, $2, *, 'waiting' from unnest(${arrays(invitationColumns, 3)})
  on conflict on constraint invitations_once do nothing returning id`;

const skipColumns = someColumns(CampaignSkipTable, ['customerId', 'storeId', 'reason']);
const insertSkips = `insert into campaign_skips (organisation_id, campaign_id, ${named(skipColumns)})
  select $1, $2, * from unnest(${arrays(skipColumns, 3)}) on conflict do nothing`;

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
    return { ...each, id, tokenHash: hash, seed: hash.readInt32BE(0) };
  });
  const values = [tx.organisationId, campaignId, ...listsOf(invitationColumns, made)];
  const written = await tx.query<{ id: string }>(insertInvitations, values);
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
  await tx.query(insertSkips, [tx.organisationId, campaignId, ...listsOf(skipColumns, skipped)]);
}
