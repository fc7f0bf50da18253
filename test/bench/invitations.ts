import { randomUUID } from 'node:crypto';
import type { Candour } from '../support/candour.ts';

const built = '../../dist/apps/api/src/';

/** What makes the token of an invitation's link, as the running Candour does. */
export async function invitationTokens() {
  const { invitationToken } = (await import(
    `${built}invitations/invitation-token.js`
  )) as typeof import('../../apps/api/src/invitations/invitation-token.js');
  const { Secret } = (await import(`${built}config/secret.js`)) as typeof import('../../apps/api/src/config/secret.js');
  const secret = new Secret(process.env['TEST_SECRET'] ?? '');
  return (organisationId: string, id: string) => invitationToken(secret, organisationId, id);
}

/** Makes invitations of a running campaign by plain SQL; gives the texts of their links' tokens. */
export async function makeInvitations(
  candour: Candour,
  { versionId, storeId, count }: { versionId: string; storeId: string; count: number },
): Promise<string[]> {
  const tokenOf = await invitationTokens();
  const { sql } = candour.database;
  const [organisation] = await sql<{ id: string }>('select id from organisations');
  const organisationId = organisation?.id ?? '';
  const [campaign] = await sql<{ id: string }>(
    `insert into campaigns (organisation_id, id, name, survey_version_id, status, audience, message)
     values ($1, gen_random_uuid(), 'Bench', $2, 'running', '{}', '{"firstQuestion": true}') returning id`,
    [organisationId, versionId],
  );
  const made = Array.from({ length: count }, () => {
    const id = randomUUID();
    return { id, token: tokenOf(organisationId, id) };
  });
  for (let start = 0; start < made.length; start += 5_000) {
    const some = made.slice(start, start + 5_000);
    await sql(
      `with people as (
         insert into customers (organisation_id, id, email, name, language, consent)
         select $1, id, id::text || '@example.com', 'Someone', 'en', 'given' from unnest($2::uuid[]) as id returning id)
       insert into invitations (organisation_id, id, campaign_id, customer_id, store_id, language, token_hash, seed, state)
       select $1, g.id, $4, p.id, $5, 'en', g.hash, 7, 'waiting' from unnest($2::uuid[], $3::bytea[]) as g (id, hash) join people p on p.id = g.id`,
      [organisationId, some.map(({ id }) => id), some.map(({ token }) => token.hash), campaign?.id, storeId],
    );
  }
  await sql('analyze');
  return made.map(({ token }) => token.text);
}
