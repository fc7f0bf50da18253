import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

const names = ['Acme', 'Beta', 'Gamma', 'Delta'];
const concurrent = 200;
const requests = 3_000;

/** 200 at once wait in turn for two connections: whoever waited too long is told to try again, and a program does. */
async function untilNotBusy(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
    expect(answer.body.code).toBe('busy');
    await setTimeout(Number(answer.headers.get('retry-after')) * 100);
  }
}

interface Tenant {
  owner: Visitor;
  program: Visitor;
  surveyVersionId: string;
}

describe('Many organisations on few connections (attack 59)', () => {
  let candour: Candour;
  const tenants: Tenant[] = [];

  beforeAll(async () => {
    candour = await Candour.start({ env: { DATABASE_CONNECTIONS: '4' } });
    for (const [index, name] of names.entries()) {
      const owner = index === 0 ? await candour.setUp(name) : await candour.anotherOrganisation(name);
      const { id } = (await owner.post('/api/surveys', { definition: smallSurvey({ title: { en: name } }) })).ok(201);
      const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
      for (let n = 0; n < 20; n += 1) {
        const store = { code: `${name}-${n}`, name: `${name} ${n}`, timeZone: 'UTC', language: 'en' };
        (await owner.post('/api/stores', store)).ok(201);
        (await owner.post('/api/customers', { name: `${name} ${n}`, reference: `${n}`, language: 'en' })).ok(201);
      }
      const program = candour.visitor();
      const scopes = ['responses.write', 'stores.read', 'customers.read'];
      program.bearer = (await owner.post('/api/api-keys', { name: `${name} key`, scopes })).ok(201).key;
      tenants.push({ owner, program, surveyVersionId });
    }
  }, 120_000);
  afterAll(() => candour.stop());

  it('shows nobody another’s row in thousands of requests, whatever is cut off or fails between them', async () => {
    const found = { foreign: 0, own: 0, cut: 0, refused: 0, broken: [] as string[] };
    let next = 0;
    const look = (mine: string, text: string) => {
      const others = names.filter((name) => name !== mine && text.includes(name));
      found[others.length > 0 ? 'foreign' : 'own'] += 1;
    };
    const paths = [
      '/api/stores?limit=50',
      '/api/customers?limit=50',
      '/api/people',
      '/api/surveys',
      '/api/me',
      '/api/changes',
    ];
    async function one(n: number): Promise<void> {
      const at = Math.floor(Math.random() * names.length);
      const [tenant, mine] = [tenants[at] as Tenant, names[at] as string];
      const kind = Math.random();
      if (kind < 0.1) {
        // Cut off while the server works on it.
        const cut = AbortSignal.timeout(Math.ceil(Math.random() * 15));
        const init = { method: 'GET', signal: cut };
        await tenant.owner.raw(paths[n % paths.length] ?? '', init).then(
          ({ text }) => look(mine, text),
          () => (found.cut += 1),
        );
      } else if (kind < 0.2) {
        // Fails inside its transaction: a code that is taken, a name that can't be held.
        const store = { code: `${mine}-1`, name: mine, timeZone: 'UTC', language: 'en' };
        const { status, text } = await untilNotBusy(() => tenant.owner.post('/api/stores', store));
        if (status === 409) found.refused += 1;
        else found.broken.push(`${status} ${text}`);
        look(mine, text);
      } else if (kind < 0.4) {
        const answers = { overall: 3, comment: `${mine} ${n}` };
        const asked = { surveyVersionId: tenant.surveyVersionId, channel: 'web', language: 'en' };
        const handIn = { submissionKey: `under-load-${n}`, storeCode: `${mine}-${n % 20}`, ...asked, answers };
        const { status, text } = await untilNotBusy(() => tenant.program.post('/api/responses', handIn));
        if (status === 201) look(mine, text);
        else found.broken.push(`${status} ${text}`);
      } else {
        const who = kind < 0.6 ? tenant.program : tenant.owner;
        const path = kind < 0.6 ? paths[n % 2] : paths[n % paths.length];
        const { status, text } = await untilNotBusy(() => who.get(path ?? ''));
        if (status === 200) look(mine, text);
        else found.broken.push(`${status} ${text}`);
      }
    }
    const line = async () => {
      while (next < requests) await one((next += 1));
    };
    await Promise.all(Array.from({ length: concurrent }, line));
    expect(found).toMatchObject({ foreign: 0, broken: [] });
    expect(found.own + found.cut + found.refused).toBeGreaterThanOrEqual(requests);
    expect(found.cut).toBeGreaterThan(0);
  }, 120_000);

  it('wrote each answer to its own organisation', async () => {
    const [mixed] = await candour.database.sql<{ n: number; all: number }>(
      `select count(*) filter (where r.record -> 'answers' -> 'comment' ->> 'value' not like o.name || ' %'
         or s.name not like o.name || ' %')::int as n, count(*)::int as all
       from responses r join organisations o on o.id = r.organisation_id left join stores s on s.id = r.store_id`,
    );
    expect(mixed?.n).toBe(0);
    expect(mixed?.all).toBeGreaterThan(requests / 10);
  });

  it('gave every connection back, with no organisation left on it', async () => {
    const open = `select 1 from pg_stat_activity where datname = current_database() and usename = 'candour_app' and state like 'idle in%'`;
    await eventually(
      () => candour.database.sql(open),
      (held) => held.length === 0,
    );
    expect((await candour.visitor().get('/api/installation')).status).toBe(200);
  });
});
