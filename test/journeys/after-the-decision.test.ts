import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import { handInNext, inviteShopper, planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

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
let manager: Visitor;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 8, rotationDays: 0 });
  jobs = await planWave(shopping);
  reviewer = await join(candour, owner, 'reviewer');
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
  page.setDefaultTimeout(15_000);
  await page.goto(`${candour.url}${path}`, { waitUntil: 'networkidle' });
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

    const other = await join(candour, owner, 'reviewer');
    const outcome = { outcome: 'Seen on the till’s film.', answers: { greeted: 1 } };
    (await other.post(`/api/appeals/${appealId}/uphold`, outcome)).ok(204);
    const { appeals, restated } = await seen();
    expect(appeals.items).toEqual([{ question: 'greeted', state: 'upheld', outcome: outcome.outcome }]);
    expect(restated).toMatchObject([
      { reason: outcome.outcome, changes: [{ key: 'greeted', before: { words: 'No' }, after: { words: 'Yes' } }] },
    ]);
    // Days alone: no minute of a decision that may have come by itself.
    expect(JSON.stringify([appeals, restated])).not.toMatch(/T\d\d:\d\d/);
    await page.reload({ waitUntil: 'networkidle' });
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
    await page.goto(`${candour.url}/reviews/${first.id}`, { waitUntil: 'networkidle' });
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
