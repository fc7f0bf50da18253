import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { ScreenWalk } from '../support/screen-walk.ts';
import { join } from '../support/people-of-all-roles.ts';
import type { Visitor } from '../support/visitor.ts';
import { importWeighed, type Weighing } from '../support/weighed-answers.ts';

const weighted = /^Weighted: .* Design effect 1\.\d\d: these answers are as sure as 1\d\d of equal weight\./;
const unweighted = /^Unweighted: some of these answers came with weights of their own/;

/** Every screen with figures says whether they are weighted, and the choice travels with the other filters. */
describe('Weights on the screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let weighing: Weighing;
  let browser: Browser;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    weighing = await importWeighed(candour, owner);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  const enter = async (who: Visitor, more: object = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, ...more });
    await context.addCookies([...who.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    return context;
  };
  const note = (page: Page) => page.getByRole('note').filter({ hasText: /eighted:/ });

  it('are chosen among the filters, said on each screen, and travel to the next', async () => {
    const context = await enter(owner);
    const page = await context.newPage();
    await page.goto(candour.url);
    await note(page).filter({ hasText: unweighted }).waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Weights of answers').selectOption('Used');
    await note(page).filter({ hasText: weighted }).waitFor();
    await page
      .getByText(/^270 answers, effectively 1\d\d$/)
      .first()
      .waitFor();
    for (const place of ['Store comparison', 'What matters', 'Questions']) {
      await page.getByRole('navigation').getByRole('link', { name: place }).click();
      await page.waitForURL(/weights=used/);
    }
    for (const path of [
      '/comparison',
      `/comparison/${weighing.storeIds['Beta']}`,
      `/questions/${weighing.surveyId}/why`,
      '/drivers',
    ]) {
      await page.goto(`${candour.url}${path}?weights=used`);
      await note(page)
        .filter({ hasText: /^Weighted: / })
        .waitFor();
    }
    await page.getByText('Importance is unweighted').waitFor();
    await page.getByRole('button', { name: 'Leave weights out' }).click();
    await note(page).filter({ hasText: unweighted }).waitFor();
    expect(new URL(page.url()).searchParams.get('weights')).toBe('ignored');
    // Lists have nothing to weigh: they neither offer nor send it.
    for (const path of ['/comments', '/responses']) {
      await page.goto(`${candour.url}${path}?weights=used`);
      await page.getByRole('button', { name: /^Filters/ }).waitFor();
      expect(await page.getByLabel('Weights of answers').count()).toBe(0);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
    await context.close();
  }, 60_000);

  it('are not offered to who may not read single answers, who is told all the same', async () => {
    const manager = await join(candour, owner, 'region_manager', { regionIds: [weighing.regionId] });
    const context = await enter(manager);
    const page = await context.newPage();
    await page.goto(`${candour.url}/?weights=used`);
    await note(page)
      .filter({ hasText: /^Unweighted: .* So the score rules say\./ })
      .waitFor();
    await page.getByLabel('Region').waitFor();
    expect(await page.getByLabel('Weights of answers').count()).toBe(0);
    await context.close();
  }, 60_000);

  it('are read from the column that bears their name, and what they come to is told before the import', async () => {
    const context = await enter(owner);
    const page = await context.newPage();
    await page.goto(`${candour.url}/imports/new?kind=responses`);
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    const rows = ['key;store;date;Weight;overall', 'a;Alpha;2026-03-01;0,5;4', 'b;Alpha;2026-03-02;1,5;5'];
    const file = { name: 'weights.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await page.locator('input[type=file]').setInputFiles(file);
    const weight = page.getByLabel('Weight', { exact: true });
    await weight.waitFor();
    expect(await weight.inputValue()).toBe('Weight');
    await page.getByLabel('Survey').selectOption({ label: 'A short survey' });
    await page.getByRole('button', { name: 'See what would change' }).click();
    // Kish: 2 (0.25 + 2.25)/4 = 1.25, worth 1.6 rows.
    await page.getByText(/Sum of weights: 2\.00\. The weights have a design effect of 1\.25:/).waitFor();
    await context.close();
  }, 60_000);

  it('are accessible, on a desk and on a phone, light and dark', async () => {
    const faults: string[] = [];
    for (const more of [{ colorScheme: 'light' }, { colorScheme: 'dark', viewport: { width: 360, height: 740 } }]) {
      const context = await enter(owner, more);
      const page = await context.newPage();
      const walk = new ScreenWalk(page);
      await walk.open(candour.url);
      for (const path of ['/', '/comparison', '/score-rules', `/questions/${weighing.surveyId}/why`]) {
        await walk.go(`${path}?weights=used`);
        faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
