import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { realScreens } from '../screens/real-screens.mjs';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import type { Candour } from '../support/candour.ts';
import { openDrawn } from '../support/drawn.ts';
import { startSample } from '../support/sample.ts';
import { ScreenWalk } from '../support/screen-walk.ts';

describe('Every screen of the managers, over the sample', () => {
  let candour: Candour;
  let browser: Browser;
  let screens: Awaited<ReturnType<typeof realScreens>>;

  beforeAll(async () => {
    const sample = await startSample();
    const { email, password } = sample;
    ({ candour } = sample);
    browser = await openBrowser();
    screens = await realScreens(browser, candour.url, email, password);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  it.each([
    ['on a desktop, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['on a phone, dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ] as [string, BrowserContextOptions][])(
    'is accessible, complains of nothing and never scrolls sideways: %s',
    async (_, options) => {
      const context = await browser.newContext({
        ...options,
        bypassCSP: true,
        storageState: screens.storageState as never,
      });
      const faults: string[] = [];
      const page = await context.newPage();
      const walk = new ScreenWalk(page);
      let at = '';
      page.on('console', (message) => message.type() === 'error' && faults.push(`${at}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
      await walk.open(candour.url);
      for (const { name, path, act } of screens) {
        at = name;
        await walk.go(path);
        await act?.(page);
        await walk.rest();
        faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    300_000,
  );

  it('comes at its own address, whole and without a complaint', async () => {
    const context = await browser.newContext({ storageState: screens.storageState as never });
    const page = await context.newPage();
    const walk = new ScreenWalk(page);
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    for (const { path } of screens) await walk.open(`${candour.url}${path}`);
    await context.close();
    expect(faults).toEqual([]);
  }, 180_000);

  async function pageInAnyLanguage(width: number) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      storageState: screens.storageState as never,
      bypassCSP: true,
    });
    const page = await context.newPage();
    const spoken = { language: 'en' };
    await page.route('**/api/me', async (route) => {
      const response = await route.fetch();
      const me = await response.json();
      await route.fulfill({ response, json: { ...me, person: { ...me.person, ...spoken } } });
    });
    const walk = new ScreenWalk(page);
    const speak = async (language: string) => {
      spoken.language = language;
      await walk.open(`${candour.url}/account`);
      await page.locator(`html[lang=${language}]`).waitFor();
    };
    return { context, page, walk, speak };
  }

  it('keeps the headings of the league table whole and apart, in every language', async () => {
    const { context, page, walk, speak } = await pageInAnyLanguage(1280);
    const amiss: string[] = [];
    for (const language of ['en', 'fi', 'sv', 'lt', 'id', 'ms']) {
      await speak(language);
      // An address that asks for a view that there is not shows the first one.
      for (const query of ['?view=nonsense', '?adjust=channel']) {
        await walk.go(`/comparison${query}`);
        await page.locator('main table tbody tr').first().waitFor();
        const found = await headsAmiss(page);
        amiss.push(...found.map((head) => `${language} ${query}: ${head}`));
      }
    }
    await context.close();
    expect(amiss).toEqual([]);
  }, 120_000);

  it('keeps headings whole on paper, where they are repeated without buttons, in every language', async () => {
    // As wide as the table needs: a sheet is scaled down to that.
    const { context, page, walk, speak } = await pageInAnyLanguage(800);
    await page.emulateMedia({ media: 'print' });
    const amiss: string[] = [];
    for (const language of ['en', 'fi', 'sv', 'lt', 'id', 'ms']) {
      await speak(language);
      for (const view of ['index', 'principles']) {
        await walk.go(`/comparison?view=${view}`);
        await page.locator('main table tbody tr').first().waitFor();
        amiss.push(...(await headsAmiss(page)).map((head) => `${language} ${view}: ${head}`));
        const buttons = await page.locator('main thead button:visible, main [role=tablist]:visible').count();
        if (buttons > 0) amiss.push(`${language} ${view}: ${buttons} buttons`);
        const stuck = await page
          .locator('main table th')
          .evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).position === 'sticky').length);
        if (stuck > 0) amiss.push(`${language} ${view}: ${stuck} cells stick`);
      }
    }
    await context.close();
    expect(amiss).toEqual([]);
  }, 120_000);

  it('counts in the funnel what the table counts, and marks the same stores', async () => {
    const { context, page } = await pageInAnyLanguage(1280);
    const reading = async (view: string) => {
      await page.goto(`${candour.url}/comparison?view=${view}`);
      return page
        .locator('main')
        .getByText(/^Of \d+ stores, \d+ are clearly above/)
        .innerText();
    };
    const [table, funnel] = [await reading('index'), await reading('funnel')];
    expect(funnel.startsWith(table)).toBe(true);
    const bands = async (label: string) =>
      (await page.getByRole('region', { name: label }).locator('tbody tr').allInnerTexts())
        .map((row) => `${row.split(/[\n\t]/)[0]} ${/Above|Below/.exec(row)?.[0] ?? 'none'}`)
        .sort();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('region', { name: 'Funnel plot' }).locator('tbody tr').first().waitFor();
    const marked = await bands('Funnel plot');
    await page.goto(`${candour.url}/comparison?view=index`);
    await page.getByRole('region', { name: 'League table' }).locator('tbody tr').first().waitFor();
    expect(marked.filter((row) => !row.endsWith('none'))).toEqual(
      (await bands('League table')).filter((row) => !row.endsWith('none')),
    );
    expect(marked.filter((row) => !row.endsWith('none')).length).toBeGreaterThan(0);
    await context.close();
  }, 60_000);

  it('prints in the light look, and goes back to the dark one', async () => {
    const context = await browser.newContext({ colorScheme: 'dark', storageState: screens.storageState as never });
    const page = await context.newPage();
    await openDrawn(page, `${candour.url}/`);
    await page.locator('main h1').first().waitFor();
    await page.evaluate(() => {
      const noted: string[] = [];
      const note = () => noted.push(getComputedStyle(document.body).backgroundColor);
      note();
      for (const event of ['beforeprint', 'afterprint']) globalThis.addEventListener(event, note);
      Object.assign(globalThis, { noted });
    });
    await page.pdf();
    const [dark, printed, after] = await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
    expect(printed).toBe('rgb(251, 250, 247)');
    expect(dark).not.toBe(printed);
    expect(after).toBe(dark);
    await context.close();
  }, 60_000);
});

/** The heads of a table whose words are broken, leave their column, or are nowhere to be seen. */
function headsAmiss(page: Page): Promise<(string | null)[]> {
  return page.locator('main table thead th').evaluateAll((heads) =>
    heads
      .filter((head) => {
        const { left, right } = head.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(head);
        const outside = [...range.getClientRects()].some((box) => box.left < left - 0.5 || box.right > right + 0.5);
        const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        let text = texts.nextNode();
        while (text !== null && !text.parentElement?.checkVisibility()) text = texts.nextNode();
        const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
        const isBroken = words.some((word) => {
          range.setStart(text!, word.index);
          range.setEnd(text!, word.index + word[0].length);
          return range.getClientRects().length > 1;
        });
        return outside || isBroken || (text === null && head.querySelector('button') !== null);
      })
      .map((head) => head.textContent),
  );
}
