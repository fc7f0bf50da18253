import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import type { FaultyLine } from '../support/faulty-line.ts';
import { FaultyPhones } from '../support/faulty-phones.ts';
import { chosen } from '../support/phone-page.ts';
import { choose } from './visit-chaos-taps.ts';

let phones: FaultyPhones;
let line: FaultyLine;

beforeAll(async () => {
  phones = await FaultyPhones.start(9);
  ({ line } = phones);
}, 120_000);
afterEach(() => phones.clear());
afterAll(() => phones.stop());

describe('a new version of the app', () => {
  const lookForOne = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/shop/');
      await registration?.update().catch(() => undefined);
    });
  const isWaiting = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/shop/'))?.waiting !== null);

  it('waits until no visit is open in any tab, and leaves the visit as it was', async () => {
    const { phone, page, key } = await phones.begin();
    await choose(page, 'greeted', 1);
    const other = await phone.context.newPage();
    await other.goto(`${line.url}/shop/`);
    line.build += 1;
    await lookForOne(page);
    await eventually(() => isWaiting(page), Boolean);
    await pause(500);
    const notice = (on: Page) => on.getByText('A new version of the app is ready');
    expect([await notice(page).count(), await notice(other).count()]).toEqual([0, 0]);
    await page.getByRole('link', { name: 'Kamppi' }).tap();
    await notice(other).waitFor();
    await other.bringToFront();
    await other.getByRole('button', { name: 'Use it now' }).tap();
    await eventually(
      () => isWaiting(other).catch(() => true),
      (waits) => !waits,
    );
    await other.goto(`${line.url}/shop/visit/${key}`);
    await other.getByText('Section 1 of 2').waitFor();
    await chosen(other, 'greeted', 'Yes');
  }, 120_000);

  it('is not taken with a file that changed on its way', async () => {
    const { page } = await phones.begin();
    line.build += 1;
    line.choose = (_, path) => (path.startsWith('/shop/assets/') ? 'change_answer' : null);
    await lookForOne(page);
    await pause(1_500);
    expect(await isWaiting(page)).toBe(false);
    line.choose = null;
    await lookForOne(page);
    await eventually(() => isWaiting(page), Boolean);
  }, 120_000);

  it('starts without a network when it arrived while the one before it was taking over', async () => {
    const { phone, page } = await phones.begin();
    await page.goto(`${line.url}/shop/`);
    line.build += 1;
    await lookForOne(page);
    await eventually(() => isWaiting(page), Boolean);
    line.build += 1;
    const tookOver = Promise.withResolvers<void>();
    line.hold = (path) => (path.startsWith('/shop/assets/') ? tookOver.promise : null);
    const arriving = lookForOne(page);
    const builds = () => page.evaluate(() => caches.keys()).catch(() => []);
    await eventually(builds, (kept) => kept.some((name) => name.endsWith(`-${line.build}`)));
    await page.getByRole('button', { name: 'Use it now' }).tap();
    // What the first one kept is gone once the second is at work.
    await eventually(builds, (kept) => kept.length > 0 && kept.every((name) => /-\d+$/.test(name)));
    tookOver.resolve();
    await arriving.catch(() => undefined);
    await eventually(() => isWaiting(page).catch(() => false), Boolean);
    await eventually(builds, (kept) => kept.length === 2);
    const next = await phone.restart(true);
    await next.goto(`${line.url}/shop/`);
    await next.getByText('Kamppi').waitFor();
  }, 120_000);
});
