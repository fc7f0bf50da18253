// The reference of the intake bench: bare node http and pg, the same token check, the same statement, one commit each.
import { createServer } from 'node:http';
import pg from 'pg';

const built = '../../dist/apps/api/src/';
const { storeResponses, valuesOf } = await import(`${built}responses/store-responses.js`);
const { prepareHandIn } = await import(`${built}responses/prepare-hand-in.js`);
const { asApplication, applicationRole } = await import(`${built}database/connections/application-role.js`);
const { Secret } = await import(`${built}config/secret.js`);
const { readToken } = await import(`${built}access/token.js`);

const password = new Secret(process.env.SECRET).derive('database', applicationRole).toString('hex');
const pool = new pg.Pool({ connectionString: asApplication(process.env.DATABASE_URL, password), max: 32 });
const versions = new Map();

const server = createServer(async (request, response) => {
  let text = '';
  for await (const part of request) text += part;
  const client = await pool.connect();
  try {
    const token = readToken(request.headers.authorization.slice('Bearer '.length));
    const handIn = JSON.parse(text);
    await client.query(`begin; select set_config('app.organisation', '${token.organisationId}', true)`);
    const key = await client.query({
      name: 'key',
      text: 'select id, scopes from api_keys where organisation_id = $1 and token_hash = $2 and revoked_at is null',
      values: [token.organisationId, token.hash],
    });
    if (!key.rows[0]?.scopes.includes('responses.write')) throw new Error('not allowed');
    const prepared = prepareHandIn(
      handIn,
      await versionOf(client, token.organisationId, handIn.surveyVersionId),
      '2026-01-01',
    );
    const { rows } = await client.query({ ...storeResponses, values: valuesOf(token.organisationId, [prepared]) });
    await client.query('commit');
    response.writeHead(rows[0].stored ? 201 : 202, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: rows[0].response_id }));
  } catch (error) {
    await client.query('rollback');
    response.writeHead(500).end(String(error));
  } finally {
    client.release();
  }
});

async function versionOf(client, organisationId, id) {
  if (!versions.has(id)) {
    const { rows } = await client.query(
      `select v.id, v.survey_id as "surveyId", v.definition, s.standard from survey_versions v
       join standard_versions s on s.organisation_id = v.organisation_id and s.id = v.standard_version_id
       where v.organisation_id = $1 and v.id = $2`,
      [organisationId, id],
    );
    versions.set(id, rows[0]);
  }
  return versions.get(id);
}

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
