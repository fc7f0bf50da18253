import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import {
  damageAnswer,
  fillShort,
  isInSight,
  openAgain,
  press,
  shopperOnPhone,
  tab,
  type OnPhone,
} from '../support/phone-page.ts';
import { planWave, startShopping, visitOf, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 8, rotationDays: 0 });
  jobs = await planWave(shopping);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

describe('a visit that the server would not take', () => {
  /** A visit that is whole on the phone, and not handed in. */
  async function whole(): Promise<{ shopper: OnPhone; page: Page; jobId: string }> {
    const shopper = await shopperOnPhone(shopping, browser);
    const jobId = jobs.pop() ?? '';
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    await openAgain(shopper.page, candour.url);
    await shopper.page.getByText('Kamppi').tap();
    await press(shopper.page, 'Accept');
    await fillShort(shopper.page, []);
    return { shopper, page: shopper.page, jobId };
  }
  /** Does something at the server as the same shopper, on another phone. */
  const elsewhere = (page: Page, method: string, path: string, content: object) =>
    page.evaluate(
      async ([verb, where, body]) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch(where!, { method: verb!, headers, body: body! })).status;
      },
      [method, path, JSON.stringify(content)],
    );
  const offered = async (page: Page) => ({
    open: await page.getByRole('button', { name: 'Open it again' }).count(),
    again: await page.getByRole('button', { name: 'Send again' }).count(),
    file: await page.getByRole('button', { name: 'Save as a file' }).count(),
  });

  it('because the job is no longer hers stays, and goes once it is hers again', async () => {
    const { shopper, page, jobId } = await whole();
    expect(await elsewhere(page, 'POST', `/api/shop/jobs/${jobId}/give-back`, {})).toBe(204);
    await press(page, 'Hand in');
    await page.getByText('This job is no longer on your list').waitFor();
    expect(await offered(page)).toEqual({ open: 0, again: 1, file: 1 });
    expect(await axeFaults(page)).toEqual([]);

    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    await press(page, 'Send again');
    await page.getByText('The job is not accepted yet').waitFor();
    await openAgain(page, candour.url);
    await tab(page, 'Handed in');
    await press(page, 'To the job');
    await press(page, 'Accept');
    await tab(page, 'Handed in');
    await press(page, 'Send again');
    await page.getByText('Safe: everything has arrived').waitFor();
    await shopper.context.close();
  }, 120_000);

  it('because another was handed in for its job is not opened or sent again, and can be saved as a file', async () => {
    const { shopper, page, jobId } = await whole();
    const other = visitOf(jobId, shopping.versionId);
    expect(await elsewhere(page, 'PUT', `/api/visits/${randomUUID()}`, other)).toBe(201);
    await press(page, 'Hand in');
    await page.getByText('Another visit was handed in for this job').waitFor();
    expect(await offered(page)).toEqual({ open: 0, again: 0, file: 1 });
    await shopper.context.close();
  }, 120_000);

  it('because of its answers is opened again, mended and handed in', async () => {
    const { shopper, page } = await whole();
    await shopper.context.setOffline(true);
    await press(page, 'Hand in');
    await page.getByText('Waiting for the network').waitFor();
    await damageAnswer(page, 'handIn', 'queue', { value: 'soon' });
    await shopper.context.setOffline(false);
    await page.getByText('Some answers could not be taken').waitFor();
    expect(await offered(page)).toEqual({ open: 1, again: 0, file: 1 });
    await press(page, 'Open it again');
    // At the item that was refused, which says so until it is answered anew.
    const refused = page.locator('#q-queue:focus');
    await refused.getByText('Not taken').waitFor();
    expect(await refused.evaluate(isInSight)).toBe(true);
    expect(await page.getByText('Not taken').count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('#q-queue').getByRole('spinbutton').fill('');
    await page.getByText('Not taken').waitFor({ state: 'detached' });
    await press(page, 'Review');
    await press(page, /^Seconds in the queue/);
    await page.locator('#q-queue:focus').waitFor();
    await page.locator('#q-queue').getByRole('spinbutton').fill('70');
    await press(page, 'Review');
    await press(page, 'Hand in');
    await page.getByText('Safe: everything has arrived').waitFor();
    await shopper.context.close();
  }, 120_000);
});
