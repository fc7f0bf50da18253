import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

/** The first answers of an organisation: what can't be told yet is not told, and why is said. */
describe('The first answers', () => {
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { versionId, program } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    for (const [name, answers] of Object.entries({ Harbour: 12, Market: 3 })) {
      const store = { code: name, name, timeZone: 'UTC', language: 'en' };
      const storeId = (await owner.post('/api/stores', store)).ok(201).id;
      for (let at = 0; at < answers; at += 1) {
        const asked = { surveyVersionId: versionId, storeId, channel: 'web', language: 'en' };
        const said = { overall: 1 + (at % 5), manners: 1 + (at % 5) };
        (await program.post('/api/responses', { submissionKey: `${name}-${at}-first`, ...asked, answers: said })).ok(
          201,
        );
      }
    }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    // One principle of ten is asked about: the others count for nothing, or there would be no index.
    const { rules, number } = (await owner.get('/api/score-rules')).ok();
    const weights = Object.fromEntries(Object.keys(rules.weights).map((key) => [key, key === 'courtesy' ? 1 : 0]));
    (await owner.post('/api/score-rules', { rules: { ...rules, weights }, basedOn: number })).ok();
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en' });
    await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  it('give no rank to the one store that has enough of them', async () => {
    const { items, compared } = (await owner.get('/api/dashboards/stores?sort=name')).ok();
    expect(compared).toBe(1);
    expect(items.map(({ name, rank }: { name: string; rank: unknown }) => [name, rank])).toEqual([
      ['Harbour', null],
      ['Kamppi', null],
      ['Market', null],
    ]);
    await page.goto(`${candour.url}/comparison`);
    await page.getByText('Only one store has enough answers: there is none to compare it with yet.').waitFor();
  });

  it('do not make it seem that no store stands out', async () => {
    const { stores } = (await owner.get('/api/dashboards/overview')).ok();
    expect(stores).toEqual({ listed: 3, enough: 1 });
    await page.goto(`${candour.url}/`);
    const card = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Stores that need a look' }) });
    await card.getByText('Kamppi').waitFor();
    const { items } = (await owner.get('/api/stores')).ok();
    const idOf = (wanted: string) => items.find(({ name }: { name: string }) => name === wanted).id;
    await page.goto(`${candour.url}/?storeId=${idOf('Harbour')}`);
    await page.getByText('No store stands out. Good.').waitFor();
    await page.goto(`${candour.url}/?storeId=${idOf('Market')}`);
    await page.getByText('Stores with enough answers to tell: 0 of 1.').waitFor();
  });

  it('change no figure by a new standard while there are none, and say just that', async () => {
    const other = await Candour.start();
    try {
      const newcomer = await other.setUp();
      const { draft, draftRevision } = (await newcomer.get('/api/standard')).ok();
      const principles = draft.principles.map((each: object, at: number) =>
        at === 0 ? { ...each, weight: 50 } : each,
      );
      (await newcomer.put('/api/standard/draft', { standard: { principles }, revision: draftRevision })).ok();
      const context = await browser.newContext({ locale: 'en' });
      await context.addCookies([...newcomer.cookies].map(([name, value]) => ({ name, value, url: other.url })));
      const standard = await context.newPage();
      await standard.goto(`${other.url}/standard`);
      await standard.getByRole('button', { name: 'Publish' }).click();
      const dialog = standard.getByRole('dialog');
      await dialog.getByText('No store’s figures would change.').waitFor();
      expect(await dialog.innerText()).not.toContain('–');
      await context.close();
    } finally {
      await other.stop();
    }
  }, 60_000);

  it('are waited for within the frame of the screens on a slow line, and no frame is shown to strangers', async () => {
    await page.goto(`${candour.url}/`);
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    // Whoever was signed in here sees where she is before the server has said who she is.
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/me', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${candour.url}/`);
    await page.locator('main').getByRole('status', { name: 'Loading' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Overview' }).count()).toBe(0);
    answer();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    const stranger = await browser.newContext({ locale: 'en' });
    const first = await stranger.newPage();
    let tell = () => {};
    const untold = new Promise<void>((resolve) => (tell = resolve));
    await first.route('**/api/me', async (route) => {
      await untold;
      await route.continue();
    });
    await first.goto(`${candour.url}/`);
    await first.getByRole('status', { name: 'Loading' }).waitFor();
    expect(await first.locator('main').count()).toBe(0);
    tell();
    await first.waitForURL(/sign-in/);
    await stranger.close();
  }, 60_000);
});
