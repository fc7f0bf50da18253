import { mkdirSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './axe-faults.ts';
import { openBrowser } from './browser.ts';
import type { Candour } from './candour.ts';
import { patience } from './slowness.mjs';
import type { Visitor } from './visitor.ts';

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];
const viewports = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];
/** Where a look at the screens is kept, if anywhere. */
const kept = process.env['LOOKS'];

/** Somebody's screens in a browser, looked at in every language, at two widths and in both colours. */
export class ScreenLooks {
  readonly faults: string[] = [];

  private constructor(
    readonly candour: Candour,
    readonly browser: Browser,
    readonly page: Page,
    private readonly who: Visitor,
  ) {
    page.setDefaultTimeout(patience(20_000));
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async open(candour: Candour, who: Visitor): Promise<ScreenLooks> {
    const browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en', bypassCSP: true });
    const { url } = candour;
    await context.addCookies([...who.cookies].map(([name, value]) => ({ name, value, url })));
    if (kept) mkdirSync(kept, { recursive: true });
    return new ScreenLooks(candour, browser, await context.newPage(), who);
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.candour.url}${path}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  /** The screen is whole in every language, at both widths and in both colours; axe finds nothing, and nothing is wider than it. */
  async look(name: string, path: string, act: (page: Page) => Promise<void> = async () => undefined): Promise<void> {
    for (const [turn, language] of languages.entries()) {
      (await this.who.patch('/api/me', { language })).ok();
      await this.go(path);
      await act(this.page);
      for (const [index, viewport] of viewports.entries()) {
        await this.page.setViewportSize(viewport);
        const colorScheme = (turn + index) % 2 === 0 ? 'light' : 'dark';
        await this.page.emulateMedia({ colorScheme });
        // Colours change by and by.
        await this.page.evaluate(async () => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          await Promise.all(document.getAnimations().map(({ finished }) => finished));
        });
        const wider = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const faults = await axeFaults(this.page);
        expect([name, language, viewport.width, faults, Math.max(0, wider)]).toEqual([
          name,
          language,
          viewport.width,
          [],
          0,
        ]);
        if (kept)
          await this.page.screenshot({
            path: `${kept}/${name}-${language}-${viewport.width}-${colorScheme}.png`,
            fullPage: true,
          });
      }
    }
    (await this.who.patch('/api/me', { language: 'en' })).ok();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
