import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { batchRead, bringScans, printedRun, scannedPdf, type PrintedRun } from '../support/scans/scanned-run.ts';
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

describe('Paper, by its screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let run: PrintedRun;
  let surveyVersionId: string;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  const opened = async (who: Visitor): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en', bypassCSP: true });
    const { url } = candour;
    await context.addCookies([...who.cookies].map(([name, value]) => ({ name, value, url })));
    const made = await context.newPage();
    made.setDefaultTimeout(patience(20_000));
    made.on('pageerror', (error) => faults.push(error.message));
    return made;
  };

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    ({ versionId: surveyVersionId } = await publishSurvey(candour, owner, { definition: smallSurvey() }));
    browser = await openBrowser();
    page = await opened(owner);
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
        expect([name, language, viewport.width, await axeFaults(page)]).toEqual([name, language, viewport.width, []]);
        if (looks)
          await page.screenshot({
            path: `${looks}/${name}-${language}-${viewport.width}-${colorScheme}.png`,
            fullPage: true,
          });
      }
    }
    (await owner.patch('/api/me', { language: 'en' })).ok();
  }

  it('a published survey is printed from an order to its PDF', async () => {
    await look('nothing', '/paper');
    await page.goto(`${candour.url}/paper`);
    await page.getByRole('link', { name: 'Print a survey' }).first().click();
    await page.getByLabel('Survey').selectOption({ label: 'A short survey' });
    await page.getByLabel('Name').fill('By the door');
    await page.getByRole('textbox', { name: 'Copies' }).fill('3');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByRole('link', { name: 'Download the PDF' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('By the door');
    await look('order', '/paper/new');
  }, 120_000);

  it('scans are brought by a browser, and told page by page with what was not taken and why', async () => {
    run = await printedRun(candour, owner, { surveyVersionId, kind: 'numbered', copies: 40 });
    const pages = [
      ...(await run.fill(0, { overall: 4, manners: 5 })),
      ...(await run.fill(1, { overall: [1, 3], comment: 'written' })),
    ];
    await page.goto(`${candour.url}/paper/scans`);
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: 'scan.pdf', mimeType: 'application/pdf', buffer: await scannedPdf(pages) },
      { name: 'none.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') },
    ]);
    await page.getByText('All read').waitFor();
    await page.getByText('The file is damaged').waitFor();
    await page.getByRole('link', { name: 'Look at marks (2)' }).waitFor();
    const batch = new URL(page.url()).pathname;
    await look('batch', batch);
    await look('scans', '/paper/scans');
  }, 120_000);

  it('thirty doubtful answers are told by keys alone', async () => {
    const pages = [];
    for (let copy = 2; copy < 30; copy += 1) pages.push(...(await run.fill(copy, { overall: [2, 4] })));
    await batchRead(owner, await bringScans(owner, [await scannedPdf(pages)]));
    await look('checks', '/paper-checks');
    await page.goto(`${candour.url}/paper-checks`);
    const picture = page.locator('img:visible').first();
    const nothing = page.getByText('Nothing to look at');
    // What is looked at blindly comes among them, as sheets are handed in.
    let told = 0;
    for (; ; told += 1) {
      await picture.or(nothing).first().waitFor();
      if (await nothing.isVisible()) break;
      const shown = await picture.getAttribute('src');
      const isWriting = await page.getByLabel('What is written?').isVisible();
      await page.keyboard.type(isWriting ? 'Thank you' : '4');
      await page.keyboard.press('Enter');
      await page.locator(`img:visible[src="${shown}"]`).waitFor({ state: 'detached' });
    }
    expect(told).toBeGreaterThanOrEqual(30);
    const accepted = async () => (await owner.get(`/api/print-runs/${run.id}`)).ok().sheets.accepted;
    await eventually(accepted, (count) => count === 30, 30_000);
  }, 180_000);

  it('the run says what came back and how often reading erred', async () => {
    const sampled = async () => {
      const [check] = (await owner.post('/api/paper-checks/take')).ok().items;
      if (check !== undefined)
        (await owner.put(`/api/paper-checks/${check.id}`, check.kind === 'text' ? { text: '' } : { choice: [] })).ok(
          204,
        );
      return (await owner.get(`/api/print-runs/${run.id}`)).ok();
    };
    await eventually(sampled, ({ toCheck, sample }) => toCheck === 0 && sample !== null && sample.checked > 0);
    await look('run', `/paper/${run.id}`);
    await page.goto(`${candour.url}/paper/${run.id}`);
    await page.getByText(/\d+ of \d+ checked differed/).waitFor();
  }, 60_000);

  it('whoever looks at marks sees nothing else of paper', async () => {
    const verifier = await join(candour, owner, 'verifier');
    const hers = await opened(verifier);
    await hers.goto(candour.url);
    await hers.getByRole('heading', { name: 'Look at marks' }).waitFor();
    expect(await hers.locator('nav a').allTextContents()).toEqual(['Candour', 'Look at marks']);
    for (const path of ['print-runs', 'scan-batches', 'customers', 'responses', 'stores'])
      expect([path, (await verifier.get(`/api/${path}`)).status]).toEqual([path, 403]);
    expect(faults).toEqual([]);
  });
});
