import { randomUUID } from 'node:crypto';
import { Secret } from '../../apps/api/src/config/secret.js';
import { invitationToken } from '../../apps/api/src/invitations/invitation-token.js';
import type { Candour } from './candour.ts';

/** One person who was asked, and the link that a mail would have carried. */
export interface Invitation {
  id: string;
  customerId: string;
  campaignId: string;
  organisationId: string;
  email: string;
  token: string;
}

/** What differs from the usual invitation. */
export interface InvitedHow {
  versionId: string;
  storeId: string;
  language?: string;
  closesOn?: string | null;
  status?: string;
}

/** Asks a new customer by rows in the database: what campaigns and mails do besides has tests of its own. */
export async function inviteByHand(candour: Candour, how: InvitedHow): Promise<Invitation> {
  const { sql } = candour.database;
  const [row] = await sql<{ organisation_id: string }>('select organisation_id from stores where id = $1', [
    how.storeId,
  ]);
  const organisationId = row?.organisation_id ?? '';
  const [id, customerId, campaignId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = `aino-${customerId.slice(0, 8)}@example.com`;
  const language = how.language ?? 'en';
  const { text, hash } = invitationToken(new Secret(process.env['TEST_SECRET'] ?? ''), organisationId, id);
  await sql(
    `insert into campaigns (organisation_id, id, name, survey_version_id, status, audience, message, closes_on)
     values ($1, $2, 'By hand', $3, $4, '{}', '{}', $5)`,
    [organisationId, campaignId, how.versionId, how.status ?? 'running', how.closesOn ?? null],
  );
  await sql(
    `insert into customers (organisation_id, id, email, name, language, consent) values ($1, $2, $3, 'Aino <b>Virtanen</b>', $4, 'given')`,
    [organisationId, customerId, email, language],
  );
  await sql(
    `insert into invitations (organisation_id, id, campaign_id, customer_id, store_id, language, token_hash, seed, state)
     values ($1, $2, $3, $4, $5, $6, $7, 7, 'waiting')`,
    [organisationId, id, campaignId, customerId, how.storeId, language, hash],
  );
  return { id, customerId, campaignId, organisationId, email, token: text };
}
