import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { openDrawn, reloadDrawn } from '../support/drawn.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { handInNext, inviteShopper, planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

const briefingTest = [
  {
    key: 'who',
    text: { en: 'Who are you?' },
    options: [
      { code: 1, label: { en: 'A customer' }, correct: true },
      { code: 2, label: { en: 'An inspector' } },
    ],
  },
];

let candour: Candour;
let owner: Visitor;
let reviewer: Visitor;
let other: Visitor;
let manager: Visitor;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 20, rotationDays: 0 });
  jobs = await planWave(shopping);
  reviewer = await join(candour, owner, 'reviewer');
  other = await join(candour, owner, 'reviewer');
  manager = await join(candour, owner, 'store_manager', { storeIds: [shopping.storeId] });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

async function approved(answers: object = {}) {
  const visit = await handInNext(shopping, jobs, answers);
  (await reviewer.post(`/api/reviews/${visit.id}/approve`)).ok(204);
  return visit.id;
}

async function open(person: Visitor, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', bypassCSP: true });
  await context.addCookies([...person.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
  const page = await context.newPage();
  page.setDefaultTimeout(patience(15_000));
  await openDrawn(page, `${candour.url}${path}`);
  return page;
}

describe('a store', () => {
  it('is offered an appeal once for an item and in time, and reads what was restated and why', async () => {
    const id = await approved({ greeted: 0 });
    const seen = async () => (await manager.get(`/api/reviews/${id}`)).ok();
    expect((await seen()).appeals).toMatchObject({ until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), items: [] });
    const appeal = { question: 'greeted', reason: 'She was.' };
    const { id: appealId } = (await manager.post(`/api/reviews/${id}/appeals`, appeal)).ok(201);
    const page = await open(manager, `/reviews/${id}`);
    await page.getByRole('button', { name: 'Appeal: With respect?' }).waitFor();
    expect(await page.getByRole('button', { name: 'Appeal: Were you greeted?' }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);

    const outcome = { outcome: 'Seen on the till’s film.', answers: { greeted: 1 } };
    (await other.post(`/api/appeals/${appealId}/uphold`, outcome)).ok(204);
    const { appeals, restated } = await seen();
    expect(appeals.items).toEqual([{ question: 'greeted', state: 'upheld', outcome: outcome.outcome }]);
    expect(restated).toMatchObject([
      { reason: outcome.outcome, changes: [{ key: 'greeted', before: { words: 'No' }, after: { words: 'Yes' } }] },
    ]);
    // Days alone: no minute of a decision that may have come by itself.
    expect(JSON.stringify([appeals, restated])).not.toMatch(/T\d\d:\d\d/);
    await reloadDrawn(page);
    await page.getByText('Restated after an appeal').waitFor();
    await page.context().close();

    await candour.database.sql(`update visits set decided_at = decided_at - interval '8 days' where id = $1`, [id]);
    expect((await seen()).appeals.until).toBeNull();
    const late = await open(manager, `/reviews/${id}`);
    expect(await late.getByRole('button', { name: /^Appeal/ }).count()).toBe(0);
    await late.context().close();
  }, 90_000);

  it('reads no correction that was made before the decision, and nothing that a shopper wrote', async () => {
    const visit = await handInNext(shopping, jobs, { greeted: 0 });
    const correction = { answers: { greeted: 1 }, reason: 'The story says so.' };
    (await reviewer.post(`/api/reviews/${visit.id}/correct`, correction)).ok(204);
    (await reviewer.post(`/api/reviews/${visit.id}/return`, { notes: [{ question: 'queue', note: 'Sure?' }] })).ok(204);
    const amendment = { amendmentKey: 'amendment-of-mine', answers: { queue: 90 }, comment: 'I counted again.' };
    (await visit.shopper.phone.post(`/api/visits/${visit.key}/amendments`, amendment)).ok(201);
    (await reviewer.post(`/api/reviews/${visit.id}/approve`)).ok(204);
    const seen = (await manager.get(`/api/reviews/${visit.id}`)).ok();
    expect(seen.restated).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/I counted again|The story says so/);
  });
});

describe('a reviewer', () => {
  it('finds notes again that were not sent, and goes on to the next visit', async () => {
    const [first, second] = [await handInNext(shopping, jobs), await handInNext(shopping, jobs)];
    const page = await open(reviewer, `/reviews/${first.id}`);
    await page.getByRole('button', { name: 'Add a note: Were you greeted?' }).click();
    await page.getByRole('textbox', { name: /greeted/ }).fill('By whom, please?');
    await page.getByRole('link', { name: 'Next: Kamppi' }).click();
    await page.waitForURL(`**/reviews/${second.id}`);
    await openDrawn(page, `${candour.url}/reviews/${first.id}`);
    expect(await page.getByRole('textbox', { name: /greeted/ }).inputValue()).toBe('By whom, please?');
    // Sent, they are nobody’s draft any more.
    await page.getByRole('button', { name: /^Return/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Return/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('candour-notes'))),
    ).toEqual([]);
    await page.context().close();
  }, 60_000);
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
const seen = async (id: string) => (await reviewer.get(`/api/reviews/${id}`)).ok();
const answerOf = async (id: string, question: string) =>
  (await seen(id)).answers.find(({ key }: { key: string }) => key === question).value;

describe('two people at one visit', () => {
  it('correct two answers at the same moment, and both stay', async () => {
    const { id } = await handInNext(shopping, jobs, { greeted: 0, queue: 300 });
    const holder = new pg.Client({ connectionString: candour.database.url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from visits where id = $1 for update', [id]);
    const correct = (person: Visitor, answers: object) =>
      person.post(`/api/reviews/${id}/correct`, { answers, reason: 'Seen on the photo.' });
    const corrections = [correct(reviewer, { greeted: 1 }), correct(other, { queue: 100 })];
    await eventually(
      () =>
        candour.database.sql(
          `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        ),
      (waiting) => waiting.length === 2,
    );
    await holder.query('commit');
    await holder.end();
    expect((await Promise.all(corrections)).map(({ status }) => status)).toEqual([204, 204]);
    expect([await answerOf(id, 'greeted'), await answerOf(id, 'queue')]).toEqual([1, 100]);
  }, 60_000);

  it.each([
    ['approve', {}],
    ['reject', { reason: 'No.' }],
    ['return', { notes: [{ question: 'greeted', note: 'Sure?' }] }],
    ['correct', { answers: { queue: 90 }, reason: 'No.' }],
  ])('%s what was looked at, or are told that it changed', async (what, body) => {
    const { id } = await handInNext(shopping, jobs, { greeted: 0 });
    const { revision } = await seen(id);
    const correction = { answers: { greeted: 1 }, reason: 'The story says so.' };
    (await other.post(`/api/reviews/${id}/correct`, correction)).ok(204);
    const late = await reviewer.post(`/api/reviews/${id}/${what}`, { ...body, revision });
    expect([late.status, late.body.code]).toEqual([409, 'changed_meanwhile']);
    const again = { ...body, revision: (await seen(id)).revision };
    expect((await reviewer.post(`/api/reviews/${id}/${what}`, again)).status).toBe(204);
  });

  it('see by the page that it changed, look again and go on', async () => {
    const { id } = await handInNext(shopping, jobs, { greeted: 0 });
    const page = await open(reviewer, `/reviews/${id}`);
    await press(page, 'Correct: Were you greeted?');
    await page.getByLabel('Reason').fill('I heard it.');
    const correction = { answers: { greeted: 1 }, reason: 'The story says so.' };
    (await other.post(`/api/reviews/${id}/correct`, correction)).ok(204);
    await page.getByRole('dialog').getByLabel('Does not apply').check();
    await inDialog(page, 'Correct');
    await page.getByRole('dialog').getByText('Somebody else changed this meanwhile').waitFor();
    // What it says now stands beside, and what was typed is still there.
    await page.getByRole('dialog').getByText('Yes', { exact: true }).first().waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('I heard it.');
    expect(await answerOf(id, 'greeted')).toBe(1);
    await inDialog(page, 'Correct');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByText('I heard it.').waitFor();
    (await other.post(`/api/reviews/${id}/correct`, correction)).ok(204);
    await press(page, 'Approve');
    await page.getByText('Somebody else changed this meanwhile').waitFor();
    expect((await seen(id)).state).toBe('in_review');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Were you greeted?' })
      .filter({ hasText: 'Yes' })
      .first()
      .waitFor();
    await press(page, 'Approve');
    await page.getByText('Counts in the figures.').waitFor();
    await page.context().close();
  }, 60_000);
});

describe('a reviewer’s notes', () => {
  it('of one visit stay while another’s decision is on its way', async () => {
    const [first, second] = [await handInNext(shopping, jobs), await handInNext(shopping, jobs)];
    const page = await open(reviewer, `/reviews/${second.id}`);
    await press(page, 'Add a note: Were you greeted?');
    await page.getByRole('textbox', { name: /greeted/ }).fill('By whom, please?');
    await openDrawn(page, `${candour.url}/reviews/${first.id}`);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/approve', async (route) => {
      await held;
      await route.continue();
    });
    await press(page, 'Approve');
    // Within the page, as the way to the next visit goes.
    await page.evaluate((id) => history.pushState({}, '', `/reviews/${id}`), second.id);
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate', { state: {} })));
    await page.getByRole('textbox', { name: /greeted/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).getAttribute('data-loading')).toBeNull();
    const approved = page.waitForResponse('**/approve');
    letGo();
    await approved;
    await page.getByText('Approved.', { exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: /greeted/ }).inputValue()).toBe('By whom, please?');
    await reloadDrawn(page);
    expect(await page.getByRole('textbox', { name: /greeted/ }).inputValue()).toBe('By whom, please?');
    await page.context().close();
  }, 60_000);

  it('of two tabs are all kept', async () => {
    const { id } = await handInNext(shopping, jobs);
    const page = await open(reviewer, `/reviews/${id}`);
    const tab = await page.context().newPage();
    await openDrawn(tab, `${candour.url}/reviews/${id}`);
    for (const [one, about] of [
      [page, 'Were you greeted?'],
      [tab, 'With respect?'],
    ] as const) {
      await press(one, `Add a note: ${about}`);
      await one.getByRole('textbox', { name: new RegExp(about.slice(0, 8)) }).fill(`Sure of "${about}"`);
    }
    await reloadDrawn(page);
    await page.getByRole('button', { name: 'Return (2 notes)' }).waitFor();
    await page.context().close();
  }, 60_000);
});

describe('a shopper to whom nothing was offered', () => {
  const shown = async (selfAssign: boolean) => {
    const terms = {
      visitsPerStore: 1,
      selfAssign,
      briefingTest,
      briefing: { en: 'Ask.' },
      scenario: { en: 'A lamp.' },
    };
    const other = await startShopping(candour, owner, terms);
    const [jobId = ''] = await planWave(other);
    const shopper = await inviteShopper(other);
    const { items } = (await shopper.phone.get('/api/shop/board')).ok();
    const job = items.find(({ id }: { id: string }) => id === jobId);
    const test = await shopper.phone.post(`/api/shop/jobs/${jobId}/briefing-test`, { answers: { who: 1 } });
    const version = await shopper.phone.get(`/api/shop/versions/${other.versionId}`);
    return { job, jobId, other, shopper, statuses: [test.status, version.status] };
  };

  it('reads neither briefing nor test, until it is', async () => {
    const { job, jobId, other, shopper, statuses } = await shown(false);
    expect([job.briefing, job.scenario, job.briefingTest, statuses]).toEqual([{}, {}, [], [404, 404]]);
    (await other.owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    const [offered] = (await shopper.phone.get('/api/shop/jobs')).ok().items;
    expect([offered.briefing, offered.briefingTest.length]).toEqual([{ en: 'Ask.' }, 1]);
  });

  it('reads them where the job may be taken from the board', async () => {
    const { job, statuses } = await shown(true);
    expect([job.briefing, job.briefingTest.length, statuses]).toEqual([{ en: 'Ask.' }, 1, [200, 200]]);
  });
});
