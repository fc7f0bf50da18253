import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Point {
  period: string;
  figure: { n: number; value: number | null };
}

describe('Days, and filters that travel', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  let surveyId: string;
  let browser: Browser;
  const storeIds: Record<string, string> = {};
  const year = new Date().getUTCFullYear() - 1;
  const saturday = `${year}-06-07`;
  const days = { [`${year}-06-06`]: 12, [saturday]: 4, [`${year}-06-08`]: 6, [`${year}-06-30`]: 12 };

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    surveyId = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201).id;
    const surveyVersionId = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201).id;
    for (const [name, setting] of Object.entries({ Harbour: 'store', Calls: 'call_centre' }))
      storeIds[name] = (
        await owner.post('/api/stores', { code: name, name, setting, timeZone: 'UTC', language: 'en' })
      ).ok(201).id;
    for (const [name, storeId] of Object.entries(storeIds))
      for (const [answeredOn, n] of Object.entries(days))
        for (let at = 0; at < n; at += 1) {
          const overall = answeredOn === saturday ? 1 : 5;
          const answers = { overall, manners: overall, comment: `${name} on ${answeredOn}` };
          const asked = { surveyVersionId, storeId, channel: 'web', language: 'en', answeredOn, answers };
          (await owner.post('/api/responses', { submissionKey: `${name}-${answeredOn}-${at}`, ...asked })).ok(201);
        }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    manager = await join(candour, owner, 'store_manager', { storeIds: Object.values(storeIds) });
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await candour.stop();
  });

  const weekend = `from=${saturday}&to=${year}-06-09`;

  it('tell whoever may read the answers how the weekend was', async () => {
    const overview = (await owner.get(`/api/dashboards/overview?${weekend}`)).ok();
    expect([overview.csat.n, overview.responses.n, overview.csat.value]).toEqual([20, 20, 60]);
    expect(overview.period).toMatchObject({ from: saturday, previousFrom: `${year}-06-05`, previousTo: saturday });
    const page = (await owner.get(`/api/dashboards/stores/${storeIds['Harbour']}?${weekend}`)).ok();
    expect([page.csat.n, page.network.csat.n, page.questions[0].n]).toEqual([10, 20, 10]);
    const { by, points } = (await owner.get(`/api/scores/csat/over-time?by=day&${weekend}`)).ok();
    expect([by, points.map(({ period, figure }: Point) => [period, figure.n, figure.value])]).toEqual([
      'day',
      [
        [saturday, 8, 0],
        [`${year}-06-08`, 12, 100],
      ],
    ]);
    const weeks = (await owner.get(`/api/scores/csat/over-time?by=week&from=${year}-06-01&to=${year}-07-01`)).ok();
    expect(weeks.points.reduce((n: number, { figure }: Point) => n + figure.n, 0)).toBe(68);
  });

  it('are months for whoever may not, and the answer says so', async () => {
    const overview = (await manager.get(`/api/dashboards/overview?${weekend}`)).ok();
    expect(overview.period).toMatchObject({ from: `${year}-06-01`, to: `${year}-07-01` });
    expect(overview.csat.n).toBe(68);
    const told = (await manager.get(`/api/scores/csat/over-time?by=day&${weekend}`)).ok();
    expect([told.by, told.points.map(({ period }: Point) => period)]).toEqual(['month', [`${year}-06`]]);
    const { items } = (await manager.get(`/api/dashboards/comments?${weekend}&limit=200`)).ok();
    expect(items).toHaveLength(68);
  });

  it('narrow comments, and the response rate, by every filter', async () => {
    const comments = (query: string) => owner.get(`/api/dashboards/comments?limit=200&${query}`);
    const stores = async (query: string) => [
      ...new Set((await comments(query)).ok().items.map(({ store }: { store: string }) => store)),
    ];
    const all = `from=${year}-06-01&to=${year}-07-01`;
    expect(await stores(`${all}&setting=call_centre`)).toEqual(['Calls']);
    expect((await comments(weekend)).ok().items).toHaveLength(20);
  });

  it('narrow the response rate by every filter', async () => {
    await candour.database.sql(
      `with made as (
         insert into campaigns (organisation_id, id, name, survey_version_id, status, audience, message)
         select organisation_id, gen_random_uuid(), 'Asked', id, 'running', '{}', '{}' from survey_versions
         where survey_id = '${surveyId}' limit 1 returning *),
       asked as (
         insert into invitations (organisation_id, id, campaign_id, store_id, language, token_hash, seed, state, created_at)
         select m.organisation_id, gen_random_uuid(), m.id, s.id, case s.name when 'Calls' then 'fi' else 'en' end,
           decode(md5(s.name || n), 'hex'), 1, case when n = 1 then 'answered' else 'waiting' end, '${saturday}'
         from made m, stores s, generate_series(1, case s.name when 'Calls' then 4 else 2 end) n returning *)
       insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, disposition)
       select organisation_id, gen_random_uuid(), id, campaign_id, 'email', 'first', 1, 'sent', now(), '3.19' from asked`,
    );
    const rate = async (query: string) => {
      const { sent, answered } = (await owner.get(`/api/dashboards/overview?${weekend}&${query}`)).ok().responseRate;
      return [sent, answered];
    };
    const other = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201).id;
    const region = (await owner.post('/api/regions', { name: 'Nowhere', parentId: null })).ok(201).id;
    expect(await rate('')).toEqual([6, 2]);
    expect(await rate('setting=call_centre')).toEqual([4, 1]);
    expect(await rate('language=en')).toEqual([2, 1]);
    expect(await rate(`surveyId=${surveyId}&channel=email`)).toEqual([6, 2]);
    // Whoever was asked by telephone after the mail counts for the telephone, also where that call was the one in vain.
    await candour.database.sql(
      `insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, disposition)
       select organisation_id, ('ffffffff-ffff-7fff-8fff-' || right(id::text, 12))::uuid, id, campaign_id, 'phone', 'next', 2, 'sent', now(), '3.13'
       from invitations i where language = 'fi' and state = 'waiting' and campaign_id = (select id from campaigns where name = 'Asked')`,
    );
    expect(await rate('channel=email')).toEqual([3, 2]);
    expect(await rate('channel=phone')).toEqual([3, 0]);
    expect(await rate('')).toEqual([6, 2]);
    for (const none of ['channel=web', `surveyId=${other}`, `regionId=${region}`])
      expect(await rate(none)).toEqual([0, 0]);
  });

  it('stay when another screen is opened from the menu, and a store stays with its questions', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const headers = { origin: candour.url, 'content-type': 'application/json' };
    const data = { email: (await owner.get('/api/me')).ok().person.email, password: 'correct horse battery' };
    expect((await context.request.post(`${candour.url}/api/sign-in`, { headers, data })).ok()).toBe(true);
    const page = await context.newPage();
    await page.goto(`${candour.url}/comparison?period=days&${weekend}&channel=web`);
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('link', { name: 'Comments' }).click();
    await page.waitForURL((url) => url.pathname === '/comments');
    expect(new URL(page.url()).searchParams.get('channel')).toBe('web');
    expect(new URL(page.url()).searchParams.get('from')).toBe(saturday);
    await menu.getByRole('link', { name: 'Customers' }).click();
    await page.waitForURL((url) => url.pathname === '/customers');
    await menu.getByRole('link', { name: 'Overview' }).click();
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('channel') === 'web');
    await page.goto(`${candour.url}/comparison/${storeIds['Harbour']}?period=days&${weekend}`);
    await page.getByRole('link', { name: 'Polite?' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/questions/'));
    expect(new URL(page.url()).searchParams.get('storeId')).toBe(storeIds['Harbour']);
    await page.getByText('Harbour', { exact: false }).first().waitFor();
    await context.close();
  }, 60_000);
});
