import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { CallingHouse } from './calling-house.ts';
import { allArrived, ringNext } from './interviewer-page.ts';

/** An outcome is said once, and what a supervisor ended meanwhile is over. */
export async function endsOnce(page: Page, house: CallingHouse): Promise<void> {
  await saysAnOutcomeOnce(page);
  await isDoneWithWhatMovedOn(page, house);
}

/** Says an outcome once, though the answer to it never arrives. */
async function saysAnOutcomeOnce(page: Page): Promise<void> {
  await ringNext(page);
  let lost = 0;
  await page.route('**/outcome', async (route) => {
    if ((lost += 1) > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: /Busy/ }).click();
  await page.getByRole('button', { name: 'Say: Busy' }).click();
  await page.getByRole('button', { name: 'Take the next' }).waitFor();
  await allArrived(page);
  expect([lost, await page.getByText('moved on').count()]).toEqual([2, 0]);
}

/** Is told where a supervisor said how it ended, and is done with it. */
async function isDoneWithWhatMovedOn(page: Page, house: CallingHouse): Promise<void> {
  await ringNext(page);
  const id = page.url().split('/').at(-1) ?? '';
  await house.candour.database.sql(`update callings set state = 'unsettled' where id = $1`, [id]);
  (await house.owner.post(`/api/calling-queue/${id}/settle`, { outcome: 'no_answer' })).ok();
  await page.getByRole('button', { name: /Busy/ }).click();
  await page.getByRole('button', { name: 'Say: Busy' }).click();
  await page.getByRole('button', { name: /^Go on with/ }).click();
  await page.getByText('This call has moved on meanwhile').waitFor();
  expect(await page.getByText('Call again at', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Understood' }).click();
  await page.getByRole('button', { name: 'Take the next' }).waitFor();
  await allArrived(page);
}

/** A page whose first hand-in is answered as where its twin, sent before a crash, is being stored at that moment. */
export async function meetsItsTwin(page: Page): Promise<Page> {
  let sent = 0;
  await page.route('**/hand-in', (route) => {
    sent += 1;
    const problem = {
      type: '/api#twin_in_flight',
      title: 'Being stored right now',
      status: 423,
      code: 'twin_in_flight',
    };
    return sent > 1 ? route.continue() : route.fulfill({ status: 423, json: problem });
  });
  return page;
}
