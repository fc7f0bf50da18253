import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { answer, begunOnPhone, chosen, press } from '../support/phone-page.ts';
import { visitsOn } from '../support/shopper-phone.ts';
import { planWave, startShopping, type Shopping } from '../support/shopping.ts';
import { patience } from '../support/slowness.mjs';

let candour: Candour;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  shopping = await startShopping(candour, await candour.setUp(), { visitsPerStore: 20, rotationDays: 0, fee: 15 });
  jobs = await planWave(shopping);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

describe('a visit in two tabs', () => {
  const greetedOn = async (page: Page) =>
    ((await visitsOn(page))[0]?.fill.answers['greeted'] as { value: number } | undefined)?.value;

  it('is open in one, goes over at once when that is closed, and can be taken over', async () => {
    const { shopper } = await begunOnPhone(shopping, browser, jobs);
    const { page: first, context } = shopper;
    const second = await context.newPage();
    second.setDefaultTimeout(patience(15_000));
    await second.goto(first.url());
    await second.getByText('This visit is open in another tab').waitFor();
    expect(await axeFaults(second)).toEqual([]);
    await first.close();
    await second.locator('#q-greeted').waitFor();

    const third = await context.newPage();
    third.setDefaultTimeout(patience(15_000));
    await third.goto(second.url());
    await third.getByText('This visit is open in another tab').waitFor();
    await press(third, 'Go on here instead');
    await third.locator('#q-greeted').waitFor();
    await second.getByText('This visit is open in another tab').waitFor();
    await answer(third, 'greeted', 'No');
    await eventually(
      () => greetedOn(third),
      (value) => value === 0,
    );
    await third.reload();
    await chosen(third, 'greeted', 'No');
    await context.close();
  }, 120_000);

  it('is open in one of several that take it over at once, and what was answered there stays', async () => {
    const { shopper } = await begunOnPhone(shopping, browser, jobs);
    const { page: first, context } = shopper;
    // Found out only after the visit was taken over: the tab that lost it writes nothing more.
    await context.setGeolocation(null);
    await first.reload();
    await first.locator('#q-greeted').waitFor();
    const others = await Promise.all(Array.from({ length: 3 }, () => context.newPage()));
    for (const other of others) {
      other.setDefaultTimeout(patience(15_000));
      await other.goto(first.url());
      await other.getByText('This visit is open in another tab').waitFor();
    }
    const tabs = [first, ...others];
    const count = async (words: string) =>
      (await Promise.all(tabs.map((each) => each.getByText(words).count()))).reduce((sum, each) => sum + each, 0);
    const open = async () => {
      const shown = await Promise.all(tabs.map((each) => each.locator('#q-greeted').count()));
      return tabs.filter((_, place) => shown[place] === 1);
    };
    const settled = () =>
      eventually(
        async () => [(await open()).length, await count('This visit is open in another tab')].join(),
        (now) => now === `1,${tabs.length - 1}`,
      );
    for (let round = 0; round < 4; round += 1) {
      const [holder] = await open();
      const waiting = tabs.filter((each) => each !== holder);
      // Not by taps, which come one after the other.
      const go = (each: Page) =>
        each.getByRole('button', { name: 'Go on here instead' }).evaluate((button: HTMLElement) => button.click());
      await Promise.all(waiting.map(go));
      await settled();
      await context.setGeolocation({ latitude: 60.1699, longitude: 24.9328, accuracy: 12 });
      const word = round % 2 === 0 ? 'No' : 'Yes';
      // One of them may still be taking it over: whichever has it in the end takes the answer.
      await eventually(
        async () => {
          const [taken] = await open();
          const choice = taken?.locator('#q-greeted').getByLabel(word, { exact: true });
          await choice
            ?.evaluate((input: HTMLElement) => input.click(), null, { timeout: 1_000 })
            .catch(() => undefined);
          return greetedOn(first);
        },
        (value) => value === round % 2,
      );
      await settled();
      expect(await count('This phone could not keep the last change')).toBe(0);
    }
    const [last] = await open();
    tabs.splice(tabs.indexOf(last!), 1);
    await last!.close();
    const [next] = tabs;
    await next!.bringToFront();
    await press(next!, 'Go on here instead');
    await chosen(next!, 'greeted', 'Yes');
    await context.close();
  }, 120_000);

  it('opens again at once after its screen was left, while the phone still looks for its place', async () => {
    const { shopper } = await begunOnPhone(shopping, browser, jobs);
    const { page, context } = shopper;
    // Never answered: the phone is in a basement.
    await context.setGeolocation(null);
    for (let turn = 0; turn < 3; turn += 1) {
      await page.getByRole('link', { name: 'Kamppi' }).tap();
      await press(page, 'Go on with the visit');
      await page.locator('#q-greeted').waitFor({ timeout: 5_000 });
    }
    await context.close();
  }, 120_000);
});
