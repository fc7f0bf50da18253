import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { LineHouse, type Telephone } from '../support/calling-by-line.ts';
import { otherEnding } from '../support/other-ending.ts';
import { patience } from '../support/slowness.mjs';
import { smallWav } from '../support/small-wav.ts';

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

  it('a question is read aloud as somebody recorded it: uploaded on its survey’s screen, which says what the voice still says', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${house.candour.url}/surveys/${house.published.surveyId}`);
    await page.getByText('English: 0 / 2').click();
    const question = page.getByRole('listitem').filter({ hasText: 'Polite?' }).last();
    const choose = (name: string, buffer: Buffer) =>
      question.locator('input[type=file]').setInputFiles({ name, mimeType: 'audio/wav', buffer });
    await choose('words.wav', Buffer.from('<script>'));
    await question.getByText('That is no sound that a telephone plays', { exact: false }).waitFor();
    await choose('polite.wav', smallWav());
    await question.locator('audio').waitFor();
    await page.getByText('English: 1 / 2').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    if (looks) await page.screenshot({ path: `${looks}/recordings.png`, fullPage: true });
    await button('Publish').first().click();
    await page.getByRole('dialog').getByText('Questions that the voice says: English: 1 / 2').waitFor();
    await button('Cancel').click();
  }, 180_000);

  it('a recording is refused by its size and its kind, and is found by nobody who was not given its address', async () => {
    const path = `/api/surveys/${house.published.surveyId}/recordings`;
    const send = (to: string, body: Uint8Array<ArrayBuffer>, type = 'audio/mpeg') =>
      house.owner.raw(to, { method: 'POST', body, headers: { 'content-type': type } });
    const sound = new Uint8Array(smallWav());
    const refused = [
      await send(`${path}/overall/en`, new Uint8Array(10_000_001)),
      await send(`${path}/overall/en`, new TextEncoder().encode('RIFF....WAVE')),
      await send(`${path}/overall/en`, sound, 'text/html'),
      await send(`${path}/overall/fi`, sound),
      await send(`${path}/nothing/en`, sound),
      // Calls leave it out.
      await send(`${path}/comment/en`, sound),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [413, 'too_large'],
      [422, 'unusable_recording'],
      [415, 'unsupported_type'],
      [404, 'not_found'],
      [404, 'not_found'],
      [404, 'not_found'],
    ]);
    const { items } = (await house.owner.get(path)).ok();
    const address = items.find(({ question }: { question: string }) => question === 'manners').recording.address;
    const stranger = house.candour.visitor();
    const heard = await fetch(`${house.candour.url}${address}`);
    expect([heard.headers.get('content-type'), Buffer.from(await heard.arrayBuffer())]).toEqual([
      'audio/wav',
      smallWav(),
    ]);
    const changed = otherEnding(address);
    for (const other of [changed, address.slice(0, -10), '/api/call-recordings/x'])
      expect((await stranger.get(other)).status).toBe(404);
  });

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
    // As it was read aloud, instead of the voice.
    await transcript().getByRole('link', { name: 'A recording is played' }).waitFor();
    expect(await transcript().getByText('Polite?').count()).toBe(0);
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
