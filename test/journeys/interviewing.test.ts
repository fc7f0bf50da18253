import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { allArrived, interviewerAt } from '../support/interviewer-page.ts';

let house: CallingHouse;
let browser: Browser;

beforeAll(async () => {
  house = await CallingHouse.start();
  browser = await openBrowser();
  await house.customers(Array.from({ length: 12 }, (_, n) => `+3584012345${String(n).padStart(2, '0')}`));
  await house.campaign();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.candour.stop();
});

describe('an interviewer at a browser', () => {
  it('signs in, takes the next, and asks her by keys alone, and the overview has it', async () => {
    const { page, context } = await interviewerAt(house, browser);
    const { keyboard } = page;
    await page.getByRole('button', { name: 'Take the next' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /^P\d+$/ }).waitFor();
    expect(await page.locator('a.number').getAttribute('href')).toMatch(/^tel:\+3584012345\d\d$/);
    await page.locator('#content').focus();
    await keyboard.press('Enter');
    await page.getByText('It is ringing').waitFor();
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    await keyboard.press('4');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Polite?' }).waitFor();
    await keyboard.press('3');
    await keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    await keyboard.press('5');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Anything else?' }).waitFor();
    await keyboard.type('Quick');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'That was everything' }).waitFor();
    await keyboard.press('Enter');
    await page.getByText('The answers have been handed in.').waitFor();
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take the next' }).waitFor();
    await allArrived(page);
    const kept = await house.candour.database.sql(
      `select channel, record -> 'answers' as answers from responses where channel = 'phone'`,
    );
    expect(kept).toMatchObject([
      { answers: { overall: { value: 5 }, manners: { value: 3 }, comment: { value: 'Quick' } } },
    ]);
    await eventually(
      async () => (await house.owner.get('/api/dashboards/overview')).ok(),
      ({ responses }) => responses.n === 1,
    );
    expect(await house.queue()).toMatchObject({ 'done: completed': 1 });
    await context.close();
  });

  it('says that nobody answered by two keys', async () => {
    const { page, context } = await interviewerAt(house, browser);
    await page.getByRole('button', { name: 'Take the next' }).click();
    await page.getByRole('button', { name: /^It rings/ }).click();
    await page.getByText('It is ringing').waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Say: No answer' }).waitFor();
    await page.getByLabel('Note for whoever calls next').fill('Try the evening');
    await page.getByRole('button', { name: 'Say: No answer' }).click();
    await allArrived(page);
    expect(await house.queue()).toMatchObject({ 'resting: no_answer': 1 });
    await context.close();
  });
});
