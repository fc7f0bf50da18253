import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { realScreens } from '../screens/real-screens.mjs';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';

describe('Every screen of the managers, over the sample', () => {
  let candour: Candour;
  let browser: Browser;
  let screens: Awaited<ReturnType<typeof realScreens>>;

  beforeAll(async () => {
    candour = await Candour.start({ args: ['--sample'] });
    const [, email = '', password = ''] =
      /Sign in to the sample as (\S+) with the password (\S+)/.exec(candour.output) ?? [];
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
      for (const { name, path } of screens) {
        const page = await context.newPage();
        page.on('console', (message) => message.type() === 'error' && faults.push(`${name}: ${message.text()}`));
        page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
        await page.goto(`${candour.url}${path}`);
        await page.locator('main h1').first().waitFor();
        // A campaign under way asks for its progress again and again, so that its page may never be at rest.
        await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
        faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
        await page.close();
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    300_000,
  );

  it('keeps the headings of the league table whole and apart, in every language', async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      storageState: screens.storageState as never,
      bypassCSP: true,
    });
    const page = await context.newPage();
    let language = 'en';
    await page.route('**/api/me', async (route) => {
      const response = await route.fetch();
      const me = await response.json();
      await route.fulfill({ response, json: { ...me, person: { ...me.person, language } } });
    });
    const amiss: string[] = [];
    // An address that asks for a view that there is not shows the first one.
    for (const query of ['?view=nonsense', '?adjust=channel'])
      for (language of ['en', 'fi', 'sv', 'lt', 'id', 'ms']) {
        await page.goto(`${candour.url}/comparison${query}`);
        await page.locator(`html[lang=${language}] main table tbody tr`).first().waitFor();
        const found = await page.locator('main table thead th').evaluateAll((heads) =>
          heads
            .filter((head) => {
              const { left, right } = head.getBoundingClientRect();
              const range = document.createRange();
              range.selectNodeContents(head);
              const outside = [...range.getClientRects()].some(
                (box) => box.left < left - 0.5 || box.right > right + 0.5,
              );
              const text = head.querySelector('button, abbr')?.firstChild;
              const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
              const isBroken = words.some((word) => {
                range.setStart(text!, word.index);
                range.setEnd(text!, word.index + word[0].length);
                return range.getClientRects().length > 1;
              });
              return outside || isBroken;
            })
            .map((head) => head.textContent),
        );
        amiss.push(...found.map((head) => `${language} ${query}: ${head}`));
      }
    await context.close();
    expect(amiss).toEqual([]);
  }, 120_000);

  it('prints in the light look, and goes back to the dark one', async () => {
    const context = await browser.newContext({ colorScheme: 'dark', storageState: screens.storageState as never });
    const page = await context.newPage();
    await page.goto(`${candour.url}/`, { waitUntil: 'networkidle' });
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
