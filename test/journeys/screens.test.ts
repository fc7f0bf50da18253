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
