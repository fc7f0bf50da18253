// The reference of the answer bench: bare node http, pg and handlebars; the same token check, statement and commit.
import { createServer } from 'node:http';
import Handlebars from 'handlebars';
import pg from 'pg';

const built = '../../dist/apps/api/src/';
const { storeResponses, valuesOf } = await import(`${built}responses/store-responses.js`);
const { prepareHandIn } = await import(`${built}responses/prepare-hand-in.js`);
const { asApplication, applicationRole } = await import(`${built}database/connections/application-role.js`);
const { Secret } = await import(`${built}config/secret.js`);
const { readToken } = await import(`${built}access/token.js`);

const password = new Secret(process.env.SECRET).derive('database', applicationRole).toString('hex');
const pool = new pg.Pool({ connectionString: asApplication(process.env.DATABASE_URL, password), max: 16 });
const versions = new Map();
const page =
  Handlebars.compile(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{title}}</title></head><body><h1>{{title}}</h1>
<p>{{introduction}}</p><form method="post" action="/r">{{#each questions}}<fieldset><legend>{{text}}</legend>
{{#each points}}<label><input type="radio" name="{{../key}}" value="{{code}}"><span>{{label}}</span></label>{{/each}}</fieldset>{{/each}}
<button name="_go" value="next">Next</button></form></body></html>`);
const thanks = Handlebars.compile(
  '<!doctype html><html lang="en"><head><title>{{title}}</title></head><body><p>{{thanks}}</p></body></html>',
);

const server = createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
});

async function answer(request, response) {
  if (request.url.startsWith('/r/')) {
    const text = request.url.slice(3);
    await inOrganisation(readToken(text), (client, token) => invitationOf(client, token));
    return response.writeHead(303, { location: '/r', 'set-cookie': `reference=${text}; HttpOnly` }).end();
  }
  const token = readToken(/reference=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '');
  if (request.method === 'GET') {
    const { invitation, version } = await inOrganisation(token, (client) => invitationOf(client, token));
    const { definition } = version;
    const words = {
      title: definition.title.en,
      introduction: definition.introduction.en,
      thanks: definition.thanks.en,
    };
    const questions = definition.blocks[0].questions.map(({ key, text, points }) => ({
      key,
      text: text.en,
      points: points.map(({ code, label }) => ({ code, label: label.en })),
    }));
    const html = invitation.state === 'answered' ? thanks(words) : page({ ...words, questions });
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }
  let body = '';
  for await (const part of request) body += part;
  const fields = new URLSearchParams(body);
  const answers = Object.fromEntries(
    [...fields].filter(([name]) => name.startsWith('q')).map(([name, value]) => [name, Number(value)]),
  );
  await inOrganisation(token, async (client) => {
    const { invitation, version } = await invitationOf(client, token);
    const handIn = {
      submissionKey: `invitation:${invitation.id}`,
      surveyVersionId: version.id,
      storeId: invitation.store_id,
      channel: 'email',
      language: 'en',
      answers,
      seed: 7,
      customerId: invitation.customer_id,
      invitationId: invitation.id,
    };
    const prepared = prepareHandIn(handIn, version, '2026-01-01');
    await client.query({ ...storeResponses, values: valuesOf(token.organisationId, [prepared]) });
  });
  return response.writeHead(303, { location: '/r' }).end();
}

async function inOrganisation(token, work) {
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('app.organisation', '${token.organisationId}', true)`);
    const result = await work(client, token);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function invitationOf(client, token) {
  const { rows } = await client.query({
    name: 'invitation',
    text: `select i.id, i.state, i.store_id, i.customer_id, c.survey_version_id, c.status from invitations i
      join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id
      where i.organisation_id = $1 and i.token_hash = $2`,
    values: [token.organisationId, token.hash],
  });
  const [invitation] = rows;
  const id = invitation.survey_version_id;
  if (!versions.has(id)) {
    const found = await client.query(
      `select v.id, v.survey_id as "surveyId", v.definition, s.standard from survey_versions v
       join standard_versions s on s.organisation_id = v.organisation_id and s.id = v.standard_version_id
       where v.organisation_id = $1 and v.id = $2`,
      [token.organisationId, id],
    );
    versions.set(id, found.rows[0]);
  }
  return { invitation, version: versions.get(id) };
}

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
