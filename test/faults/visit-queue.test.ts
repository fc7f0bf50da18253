import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import type { FaultyLine, Mishap } from '../support/faulty-line.ts';
import { FaultyPhones } from '../support/faulty-phones.ts';
import { chosen, press } from '../support/phone-page.ts';
import { photosOn, visitsOn } from '../support/shopper-phone.ts';
import { takePhoto } from '../support/shopping.ts';
import { asFile, choose, largePhoto, photograph } from './visit-chaos-taps.ts';
import { patience } from '../support/slowness.mjs';

let phones: FaultyPhones;
let line: FaultyLine;

beforeAll(async () => {
  phones = await FaultyPhones.start(8);
  ({ line } = phones);
}, 120_000);
afterEach(() => phones.clear());
afterAll(() => phones.stop());

/** Fills in everything, with these photos, and presses 'Hand in'. */
async function handIn(page: Page, photos: readonly Buffer[]): Promise<void> {
  await choose(page, 'greeted', 1);
  await page.locator('#q-queue input').fill('75');
  await press(page, 'Next');
  for (const [place, bytes] of photos.entries()) await photograph(page, place, bytes);
  await choose(page, 'respected', 1);
  await page.locator('#q-story textarea').fill('They were kind, and quick.');
  await press(page, 'Review');
  await page.getByText('Nothing is missing.').waitFor();
  await press(page, 'Hand in');
  await page.locator('h1', { hasText: 'Handed in' }).waitFor();
}

const safe = (page: Page) => page.getByText('Safe: everything has arrived').waitFor({ timeout: patience(20_000) });

async function stored(jobId: string) {
  return phones.candour.database.sql<{ story: string; photos: string[] }>(
    `select r.record -> 'answers' -> 'story' ->> 'value' as story,
       array(select encode(sha256, 'hex') from visit_photos p where p.assignment_id = v.assignment_id and p.state = 'stored' order by 1) as photos
     from visits v join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id where v.assignment_id = $1`,
    [jobId],
  );
}

/** Does one thing to the first requests of a kind, so many times each, and lets the rest pass. */
function first(mishaps: Partial<Record<string, readonly Mishap[]>>): void {
  const left = Object.fromEntries(Object.entries(mishaps).map(([method, list]) => [method, [...(list ?? [])]]));
  line.choose = (method) => left[method]?.shift() ?? null;
}

describe('the queue of a phone', () => {
  it('sends a photo that arrives changed five times, then asks the shopper, who still has it', async () => {
    const { page, key, jobId } = await phones.begin();
    const before = line.counts.change_request;
    line.choose = (method) => (method === 'PATCH' ? 'change_request' : null);
    await handIn(page, [(await takePhoto(1)).bytes]);
    await page.getByText('A photo kept arriving changed').waitFor();
    await pause(3_000);
    expect(line.counts.change_request - before).toBe(5);
    const [photo] = await photosOn(page, key);
    expect(photo?.hash).toBe(photo?.sha256);
    line.choose = null;
    await press(page, 'Send again');
    await safe(page);
    expect((await stored(jobId))[0]?.photos).toEqual([photo?.sha256]);
    expect((await photosOn(page, key))[0]?.hash).toBe(null);
  }, 120_000);

  it('believes neither answers nor receipts that were changed on their way', async () => {
    const { page, jobId } = await phones.begin();
    first({
      PUT: ['change_request', 'change_answer', 'gate_page', 'repeat_together', 'lose_answer'],
      GET: ['change_answer', 'cut_answer'],
      HEAD: ['gate_page'],
    });
    await handIn(page, [(await takePhoto(2)).bytes]);
    await eventually(
      async () => {
        await page
          .getByRole('button', { name: 'Send now' })
          .click({ timeout: 1_000 })
          .catch(() => undefined);
        return page.getByText('Safe: everything has arrived').count();
      },
      (found) => found === 1,
      30_000,
    );
    const visits = await stored(jobId);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ story: 'They were kind, and quick.' });
    expect(visits[0]?.photos).toHaveLength(1);
  }, 120_000);

  it('waits longer after each try in vain, over a restart too, and wakes when the network comes back', async () => {
    const { phone, page, key } = await phones.begin();
    line.choose = (_, path) => (path.startsWith('/api/') ? 'refuse' : null);
    await handIn(page, []);
    const waiting = async (on: Page) => (await visitsOn(on)).find((each) => each.key === key)?.waiting;
    await eventually(
      () => waiting(page),
      (found) => (found?.tries ?? 0) >= 3,
    );
    const again = await phone.restart(false);
    await again.goto(`${line.url}/shop/queue`);
    await again.getByText('Waiting for the network').waitFor();
    const kept = await eventually(
      () => waiting(again),
      (found) => (found?.tries ?? 0) >= 4 && (found?.until ?? 0) - Date.now() > 5_000,
      60_000,
    );
    line.choose = null;
    await phone.context.setOffline(true);
    await phone.context.setOffline(false);
    await safe(again);
    // The network’s return was enough: the wait was not over.
    expect(Date.now()).toBeLessThan(kept?.until ?? 0);
  }, 120_000);

  it('sends at most 1 MB again after a cut', async () => {
    const { page, key, jobId } = await phones.begin();
    line.photoBytes = 0;
    first({ PATCH: ['cut_request'] });
    await handIn(page, [await largePhoto(1)]);
    const [photo] = await photosOn(page, key);
    const named = (await visitsOn(page)).find((each) => each.key === key)?.handIn?.photos[0];
    const bytes = named?.bytes ?? 0;
    expect(bytes).toBeGreaterThan(300_000);
    await safe(page);
    expect(line.photoBytes - bytes).toBeLessThanOrEqual(1_000_000);
    expect((await stored(jobId))[0]?.photos).toEqual([photo?.sha256]);
  }, 120_000);

  it('goes on in the other tab when the one that sends is closed, and both show how far it is', async () => {
    const { phone, page, jobId } = await phones.begin();
    const other = await phone.context.newPage();
    await other.goto(`${line.url}/shop/queue`);
    await page.bringToFront();
    line.choose = (method) => (method === 'PATCH' || method === 'HEAD' ? 'delay' : null);
    const photos = await Promise.all([3, 4, 5, 6].map(async (seed) => (await takePhoto(seed)).bytes));
    await handIn(page, photos);
    await other.getByText('Being sent').waitFor();
    await page.close();
    await safe(other);
    expect((await stored(jobId)).map((visit) => visit.photos.length)).toEqual([4]);
  }, 120_000);
});

describe('filling in', () => {
  it('keeps digits as they are typed, whatever else is drawn, and when the tab is closed in the middle', async () => {
    const { phone, page, key } = await phones.begin();
    await page.locator('#q-queue input').tap();
    await page.keyboard.type('12');
    await page.evaluate(() => {
      new BroadcastChannel('candour-shop-sending').postMessage({ state: 'waiting', key: null, bytes: 0 });
      new BroadcastChannel('candour-shop').postMessage('changed');
    });
    await pause(300);
    await page.keyboard.type('3');
    expect(await page.locator('#q-queue input').inputValue()).toBe('123');
    await pause(300);
    const next = await phone.closeTab();
    await next.goto(`${line.url}/shop/visit/${key}`);
    await next.getByText('Section 1 of 2').waitFor();
    expect(await next.locator('#q-queue input').inputValue()).toBe('123');
  }, 120_000);

  it('says of a file that is no picture what to do, and keeps the rest', async () => {
    const { page } = await phones.begin();
    await press(page, 'Next');
    await photograph(page, 0, (await takePhoto(7)).bytes);
    const files = [
      '504b03041400000008000000210050',
      '000000186674797069736f6d0000020069736f6d69736f32',
      '255044462d312e37',
    ];
    for (const hex of files) {
      await page.locator('#front-camera').setInputFiles(asFile(Buffer.from(hex, 'hex')));
      await page.getByText('This file is no picture that the phone can read').waitFor();
      expect(await page.locator('.photos li').count()).toBe(1);
    }
    await photograph(page, 1, (await takePhoto(8)).bytes);
    expect(await page.getByText('This file is no picture').count()).toBe(0);
  }, 120_000);
});

/** Says that it is full, keeps what was there, and keeps the rest once there is room. */
async function keepsOnceThereIsRoom(): Promise<void> {
  const { phone, page, key } = await phones.begin();
  await press(page, 'Next');
  await photograph(page, 0, (await takePhoto(9)).bytes);
  const makeRoom = await phone.fill();
  await page.locator('.photos img[src^=data]').first().waitFor();
  await page.locator('#front-camera').setInputFiles(asFile((await takePhoto(10)).bytes));
  await page.locator('#q-front').getByText('There is no room left on this phone').waitFor();
  expect(await page.locator('.photos li').count()).toBe(1);
  await choose(page, 'respected', 1);
  await page.getByRole('button', { name: 'Try again', exact: true }).waitFor();
  await makeRoom();
  // What is written while room is made may find it by itself, and then there is nothing left to press.
  const kept = page.getByText('Kept on this phone');
  await Promise.race([press(page, 'Try again').catch(() => undefined), kept.waitFor()]);
  await kept.waitFor();
  const next = await phone.closeTab();
  await next.goto(`${line.url}/shop/visit/${key}`);
  await next.locator('.photos img[src^=data]').first().waitFor();
  await chosen(next, 'respected', 'Yes');
  expect((await photosOn(next, key)).map(({ hash, sha256 }) => hash === sha256)).toEqual([true]);
}

/** Is saved as a file once nothing is missing, and is one visit with what the phone hands in after. */
async function isSavedAsAFile(): Promise<void> {
  const { phone, page, key, jobId } = await phones.begin();
  await choose(page, 'greeted', 1);
  await page.locator('#q-queue input').fill('75');
  await press(page, 'Next');
  await photograph(page, 0, (await takePhoto(11)).bytes);
  const makeRoom = await phone.fill();
  await page.locator('#q-story textarea').fill('They were kind, and quick.');
  await page.getByText('as soon as nothing is missing').waitFor();
  expect(await page.getByRole('button', { name: 'Save as a file' }).count()).toBe(0);
  await choose(page, 'respected', 1);
  const saving = page.waitForEvent('download');
  await press(page, 'Save as a file');
  const file = await readFile(await (await saving).path());
  const bringIn = () =>
    phones.owner.raw('/api/visit-files', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(file),
    });
  const brought = await bringIn();
  expect([brought.status, brought.body.photos]).toEqual([201, { stored: 1, missing: 0, refused: 0 }]);
  const flags = await phones.candour.database.sql<{ flags: { code: string }[]; journal: { kind: string }[] }>(
    `select flags, j.events as journal from visits v join visit_journals j on j.visit_id = v.id where v.assignment_id = $1`,
    [jobId],
  );
  expect(flags[0]?.flags).toEqual([]);
  // With what was never on the disk.
  expect(flags[0]?.journal.map(({ kind }) => kind)).toContain('resumed');
  expect(JSON.stringify(flags[0]?.journal)).toContain('They were kind, and quick.');

  await makeRoom();
  await press(page, 'Try again');
  await page.getByText('Kept on this phone').waitFor();
  await press(page, 'Review');
  await press(page, 'Hand in');
  await safe(page);
  expect(await stored(jobId)).toHaveLength(1);
  expect((await photosOn(page, key)).map(({ hash }) => hash)).toEqual([null]);
  expect((await bringIn()).status).toBe(202);
}

describe('two phones without room', () => {
  // At once: a browser looks again for room only after half a minute.
  it('keep what was there and the rest once there is room; one saves a visit as a file before', async () => {
    await Promise.all([keepsOnceThereIsRoom(), isSavedAsAFile()]);
  }, 180_000);
});
