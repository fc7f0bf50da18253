import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { allArrived, interviewerAt, type InterviewerAt } from '../support/interviewer-page.ts';
import { unreachable } from '../support/phone-look.ts';

const own = '+358401234599';
/** Where a look at the screens is kept, if anywhere. */
const looks = process.env['LOOKS'];

describe('An interviewer has the line call', () => {
  let house: CallingHouse;
  let browser: Browser;
  let interviewer: InterviewerAt;
  let page: Page;

  beforeAll(async () => {
    house = await CallingHouse.start();
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

  interface Telephone {
    sid: string;
    to: string;
    status: string;
    heard: object[];
  }
  const telephone = (isSo: (call: Telephone) => boolean) =>
    eventually(
      async () => ((await house.owner.get('/api/telephone/calls')).ok().items as Telephone[]).find(isSo),
      (call) => call !== undefined,
      20_000,
    ) as Promise<Telephone>;
  const does = async ({ sid }: Telephone, handling: object) =>
    (await house.owner.post(`/api/telephone/calls/${sid}`, handling)).ok();
  const look = async (name: string): Promise<string[]> => {
    const faults: string[] = [];
    for (const width of [1280, 360])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        faults.push(...(await axeFaults(page)), ...(await unreachable(page)));
        if (looks) await page.screenshot({ path: `${looks}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    return faults;
  };
  const theirs = ({ to, status }: Telephone) => to !== own && status === 'ringing';

  it('writes her number down, which is read like any other', async () => {
    await page.getByText('My telephone').click();
    await page.getByLabel('Your own number').fill('112');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('This is no telephone number that can be called.').waitFor();
    await page.getByLabel('Your own number').fill('040 123 4599');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Kept.').waitFor();
    expect(await look('own-telephone')).toEqual([]);
  }, 60_000);

  it('is rung first, then the customer; the questions come by themselves when she answers', async () => {
    await interviewer.press('Take the next');
    await page.getByText('no line is set up').waitFor();
    expect(await look('card-with-line')).toEqual([]);
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    await page.getByText('answer it and press a key').waitFor();
    expect(await look('her-telephone-rings')).toEqual([]);
    const hers = await telephone(({ to, status }) => to === own && status === 'ringing');
    await does(hers, { does: 'answer' });
    await telephone(({ sid, heard }) => sid === hers.sid && heard.length > 0);
    await does(hers, { does: 'press', keys: '1' });
    const customer = await telephone(theirs);
    await page.getByText('It is ringing').waitFor();
    await does(customer, { does: 'answer' });
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    await does(customer, { does: 'hang_up' });
    await page.keyboard.press('Escape');
    await page.locator('.outcomes').first().waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await allArrived(page);
  }, 60_000);

  it('hangs up before: nobody else was rung, and she can ring by hand', async () => {
    await interviewer.press('Take the next');
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    await page.getByRole('button', { name: 'Hang up' }).click();
    await page.getByText('Cancelled: nobody was rung.').waitFor();
    expect(await look('cancelled')).toEqual([]);
    const [row] = await house.candour.database.sql<{ n: number }>('select count(*)::int as n from attempts');
    expect(row?.n).toBe(1);
    // Without a network nothing is asked for, and it says so.
    await interviewer.context.setOffline(true);
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    await page.getByText('there is no network').first().waitFor();
    await interviewer.context.setOffline(false);
    await page.getByRole('button', { name: /^It rings/ }).click();
    await page.getByText('It is ringing').waitFor();
  }, 60_000);
});
