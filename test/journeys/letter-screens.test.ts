import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { patience } from '../support/slowness.mjs';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];
/** Where a look at the screens is kept, if anywhere. */
const looks = process.env['LOOKS'];
const viewports = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

describe('Letters, by their screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;
  let page: Page;
  let campaign: string;
  const faults: string[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    (await owner.patch('/api/organisation', { postalAddress: 'Acme\nMannerheimintie 1\n00100 Helsinki' })).ok();
    const { versionId: surveyVersionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    for (let n = 0; n < 3; n += 1) {
      const address = { street: [`Testikatu ${n}`], postcode: `0010${n}`, city: 'Helsinki' };
      (await owner.post('/api/customers', { name: `P${n}`, reference: `K${n}`, language: 'en', address })).ok(201);
    }
    const channels = [{ channel: 'post' }];
    campaign = (await owner.post('/api/campaigns', { name: 'By post', surveyVersionId, channels })).ok(201).id;
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en', bypassCSP: true, acceptDownloads: true });
    const { url } = candour;
    await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url })));
    page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    page.on('pageerror', (error) => faults.push(error.message));
    if (looks) mkdirSync(looks, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour?.stop();
  });

  /** The page as it stands is whole in every language, at both widths and in both colours; axe finds nothing. */
  async function look(name: string, path: string): Promise<void> {
    for (const [turn, language] of languages.entries()) {
      (await owner.patch('/api/me', { language })).ok();
      await page.goto(`${candour.url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      for (const [index, viewport] of viewports.entries()) {
        await page.setViewportSize(viewport);
        const colorScheme = (turn + index) % 2 === 0 ? 'light' : 'dark';
        await page.emulateMedia({ colorScheme });
        // Colours and charts take a moment to follow.
        const seen = () => axeFaults(page);
        const left = await eventually(seen, ({ length }) => length === 0, 5_000).catch(seen);
        expect([name, language, viewport.width, left]).toEqual([name, language, viewport.width, []]);
        if (looks)
          await page.screenshot({
            path: `${looks}/${name}-${language}-${viewport.width}-${colorScheme}.png`,
            fullPage: true,
          });
      }
    }
    (await owner.patch('/api/me', { language: 'en' })).ok();
  }

  it('the editor offers letters and their words', async () => {
    await look('edit', `/campaigns/${campaign}/edit`);
  }, 200_000);

  it('letters are printed, downloaded, posted, and noted when they come back', async () => {
    (await owner.post(`/api/campaigns/${campaign}/start`)).ok();
    const waiting = async () => (await owner.get(`/api/campaigns/${campaign}/mailings`)).ok();
    await eventually(waiting, ({ toPrint }) => toPrint === 3);
    await look('campaign', `/campaigns/${campaign}`);
    await page.goto(`${candour.url}/campaigns/${campaign}`);
    await page.getByRole('link', { name: 'Print letters' }).click();
    await look('order', `/mailings/new?campaign=${campaign}`);
    await page.goto(`${candour.url}/mailings/new?campaign=${campaign}`);
    await page.getByLabel('Name').fill('First hundred');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByRole('link', { name: '3 letters: 00100 to 00102' }).waitFor();
    const mailing = new URL(page.url()).pathname;
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '3 letters: 00100 to 00102' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('candour-letters-1.pdf');
    if (looks) await file.saveAs(`${looks}/letters.pdf`);
    const { items } = (await owner.get('/api/customers?search=P2')).ok();
    (await owner.patch(`/api/customers/${items[0].id}`, { noPost: true })).ok();
    await look('printed', mailing);
    await page.goto(`${candour.url}${mailing}`);
    await page.getByRole('heading', { name: 'Take 1 letter out first' }).waitFor();
    await page.getByRole('button', { name: 'They were posted' }).click();
    await page.getByRole('heading', { name: /^Posted on/ }).waitFor();
    const [{ number = '' } = {}] = await candour.database.sql<{ number: string }>(
      `select number from letters where state = 'posted' order by place limit 1`,
    );
    await page.goto(`${candour.url}/mailings/returned`);
    await page.getByLabel('Has moved').check();
    await page.getByLabel('Number').fill(number);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'P0' }).waitFor();
    // The next number is typed at once.
    await page.keyboard.type('NONE');
    await page.keyboard.press('Enter');
    await page.getByText('No letter has this number').waitFor();
    await look('returned', '/mailings/returned');
    await look('posted', mailing);
    await look('customer', `/customers/${items[0].id}`);
    expect(faults).toEqual([]);
  }, 400_000);

  it('the code of a letter is typed on a page of its own', async () => {
    await look('code', '/k');
    await page.goto(`${candour.url}/k`);
    await page.getByRole('textbox').fill('NOSUCHCODE00');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  }, 200_000);
});
