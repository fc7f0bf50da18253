import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { afterLargePurchase } from '#surveys';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { allArrived, interviewerAt, type InterviewerAt } from '../support/interviewer-page.ts';
import { unreachable } from '../support/phone-look.ts';

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];
/** Where a look at the screens is kept, if anywhere. */
const looks = process.env['LOOKS'];
/** A desk, a phone, and a desk at four times the size. */
const viewports = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
  { width: 320, height: 225 },
];

let house: CallingHouse;
let browser: Browser;
let interviewer: InterviewerAt;
let page: Page;

beforeAll(async () => {
  house = await CallingHouse.start({}, afterLargePurchase);
  browser = await openBrowser();
  await house.customers(['+358401234500', '+358401234501', '+358401234502']);
  await house.campaign();
  interviewer = await interviewerAt(house, browser, { bypassCSP: true });
  ({ page } = interviewer);
  if (looks) mkdirSync(looks, { recursive: true });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.candour.stop();
});

/** Looks at a screen at every size; each language has its share of both colours. */
async function look(name: string, language: string): Promise<string[]> {
  const faults: string[] = [];
  const turn = name.length + languages.indexOf(language);
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    const share = turn % 2 === 0 ? (['light'] as const) : (['dark'] as const);
    for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : share) {
      await page.emulateMedia({ colorScheme });
      const where = `${name} (${language}, ${viewport.width} px, ${colorScheme})`;
      faults.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`));
      faults.push(...(await unreachable(page)).map((fault) => `${where}: ${fault}`));
      if (looks && viewport.width !== 320)
        await page.screenshot({
          path: `${looks}/${name}-${language}-${viewport.width}-${colorScheme}.png`,
          fullPage: true,
        });
    }
  }
  await page.setViewportSize(viewports[0] ?? { width: 1280, height: 900 });
  return faults;
}

async function speak(language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('candour.language', chosen), language);
  await page.goto(`${house.candour.url}/interview/`);
  await page.locator(`html[lang=${language}] button.large`).waitFor();
}

const click = (selector: string) => page.locator(selector).first().click();

describe('every screen of an interviewer', () => {
  it.each(languages)(
    'is whole at every size in %s, and axe finds nothing, with somebody made up',
    async (language) => {
      await speak(language);
      const faults = await look('home', language);
      await click('main section button.second');
      await page.locator('a.number').waitFor();
      faults.push(...(await look('card', language)));
      await click('button.large');
      await page.locator('.timer').waitFor();
      faults.push(...(await look('ringing', language)));
      await click('button.large');
      await page.locator('#asked').waitFor();
      faults.push(...(await look('question', language)));
      await page.keyboard.press('Escape');
      await page.locator('.outcomes').first().waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('2');
      await page.locator('#appointment-day').waitFor();
      faults.push(...(await look('outcome', language)));
      await page.locator('h2').first().click();
      await page.keyboard.press('3');
      await page.keyboard.press('1');
      await page.locator('[aria-pressed=true]').waitFor();
      await page.keyboard.press('Enter');
      await allArrived(page);
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it('and with whoever was rung before: her history, a text, the end, the link, without a network, signed out', async () => {
    const faults: string[] = [];
    for (const language of ['en', 'fi']) {
      await speak(language);
      await click('button.large');
      await page.locator('a.number').waitFor();
      await house.candour.database.sql(
        `insert into calling_notes (organisation_id, id, calling_id, person_id, text)
         select organisation_id, gen_random_uuid(), id, taken_by, 'Ring in the evening' from callings where state = 'in_hand'`,
      );
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      faults.push(...(await look('taken', language)));
      await click('button.large');
      await page.locator('.timer').waitFor();
      await click('button.large');
      await page.locator('#asked').waitFor();
      for (let asked = 0; asked < 40 && (await page.locator('#asked').isVisible()); asked += 1) {
        if ((await page.locator('.asked textarea').count()) > 0) faults.push(...(await look('text', language)));
        await page.keyboard.press('1');
        await page.keyboard.press('Enter');
      }
      await page.locator('.asked button.large').waitFor();
      faults.push(...(await look('end', language)));
      // Asked in another language from here on, on the link too.
      await page.locator('#asked-in').selectOption('sv');
      await page.locator('.asked .long[lang=sv]').waitFor();
      await eventually(
        () =>
          house.candour.database.sql<{ n: number }>(
            `select count(*)::int as n from fills where state ->> 'language' = 'sv'`,
          ),
        ([row]) => row?.n === languages.indexOf(language) + 1,
      );
      await page.locator('main section button.second').last().click();
      await page.locator('.link').waitFor();
      faults.push(...(await look('link', language)));
      await interviewer.context.setOffline(true);
      await page.locator('.notices p').waitFor();
      await page.locator('.asked').click();
      await page.keyboard.press('ArrowLeft');
      faults.push(...(await look('offline', language)));
      await interviewer.context.setOffline(false);
      await page.keyboard.press('Escape');
      await page.locator('.outcomes').first().waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('4');
      await page.keyboard.press('Enter');
      await allArrived(page);
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('and where nobody is to be called, somebody calls back, and nobody is signed in', async () => {
    const faults: string[] = [];
    await speak('en');
    await house.candour.database.sql(`update callings set state = 'stopped', reason = 'refused'`);
    await click('button.large');
    await page.getByText('Nobody is to be called at the moment.').waitFor();
    await page.getByText('Somebody calls back').click();
    await page.getByLabel('Telephone number').fill('110');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('This is no telephone number that can be called.').waitFor();
    faults.push(...(await look('nobody', 'en')));
    await interviewer.context.clearCookies();
    await click('button.large');
    await page.getByText('You are signed out').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Sign in here' }).click();
    faults.push(...(await look('signed-out', 'en')));
    // A browser that knows nobody.
    const other = await browser.newContext({ bypassCSP: true });
    page = await other.newPage();
    await page.goto(`${house.candour.url}/interview/`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    faults.push(...(await look('sign-in', 'en')));
    expect(faults).toEqual([]);
  }, 60_000);
});
