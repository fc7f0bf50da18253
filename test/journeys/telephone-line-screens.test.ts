import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { LineHouse, type Telephone } from '../support/calling-by-line.ts';
import { patience } from '../support/slowness.mjs';

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];
/** Where a look at the screens is kept, if anywhere. */
const looks = process.env['LOOKS'];
const viewports = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];
const rung = '+358401234580';

describe('The telephone line, by its page', () => {
  let house: LineHouse;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  /** Calls as they stood, shown while the page is looked at: a telephone rings for half a minute, a look takes longer. */
  let shown: Telephone[] | null = null;
  const stood = new Map<string, Telephone[]>();

  beforeAll(async () => {
    house = await LineHouse.start();
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en', bypassCSP: true });
    const { url } = house.candour;
    await context.addCookies([...house.owner.cookies].map(([name, value]) => ({ name, value, url })));
    page = await context.newPage();
    page.setDefaultTimeout(patience(20_000));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.route('**/api/telephone/calls', (route) =>
      shown === null ? route.continue() : route.fulfill({ json: { items: shown } }),
    );
    if (looks) mkdirSync(looks, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await house?.candour.stop();
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const transcript = () => page.getByRole('list', { name: 'What was said and pressed' });

  /** The page as it stands is whole in every language, at both widths and in both colours; axe finds nothing. */
  async function look(name: string, there: string): Promise<void> {
    shown = stood.get(name) ?? null;
    for (const [turn, language] of languages.entries()) {
      await speak(language);
      await page.locator(there).first().waitFor();
      for (const [index, viewport] of viewports.entries()) {
        await page.setViewportSize(viewport);
        // Colours are the same in every language: each language has its share of both.
        const share = (turn + index) % 2 === 0 ? (['light'] as const) : (['dark'] as const);
        for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : share) {
          await page.emulateMedia({ colorScheme });
          const where = `${name}-${language}-${viewport.width}-${colorScheme}`;
          faults.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`));
          if (looks) await page.screenshot({ path: `${looks}/${where}.png`, fullPage: true });
        }
      }
    }
    shown = null;
    await speak('en');
    expect(faults).toEqual([]);
  }

  async function speak(language: string): Promise<void> {
    (await house.owner.patch('/api/me', { language })).ok();
    await page.goto(`${house.candour.url}/telephone`);
    await page.locator(`html[lang=${language}] h1`).waitFor();
  }

  it('says that nobody was called yet, and what to do', () => look('empty', 'main h2 >> nth=1'), 180_000);

  it('a telephone rings on it, is answered, read, and answered by keys', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await speak('en');
    await house.customers([rung]);
    await house.campaign();
    await button('Answer').waitFor();
    stood.set('ringing', await house.calls());
    await button('Answer').click();
    await transcript().getByText('To begin, press 1.').first().waitFor();
    await button('Key 1').click();
    await transcript().getByText('How was it?').first().waitFor();
    await transcript().getByText('Pressed 1').waitFor();
    stood.set('talking', await house.calls());
    await button('Key 4').click();
    await transcript().getByText('Polite?').first().waitFor();
    await button('Hang up').click();
    await button('Hang up').waitFor({ state: 'detached' });
    await house.queue((queue) => queue['stopped: broke_off'] === 1);
  }, 180_000);

  it.each([
    ['ringing', 'main nav li'],
    ['talking', 'main ol li'],
  ])('is whole while a call is %s', look, 180_000);

  it('says that the line is down, what to do, and goes on where somebody says so', async () => {
    const account = house.key('account');
    const digest = createHash('sha256').update(`simulated ${account}`).digest('hex');
    await house.candour.database.sql(
      `insert into line_states (provider_digest, failures, trouble, detail, since, rests_until, stopped_at)
       values ('\\x${digest}', 20, 'turned_away', '401 Authenticate', now(), now(), now())`,
    );
    await look('down', 'main [role=alert] button');
    await button('Place calls again').click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect((await house.owner.get('/api/telephone/line')).ok()).toMatchObject({ stoppedAt: null, failures: 0 });
    expect(faults).toEqual([]);
  }, 180_000);
});
