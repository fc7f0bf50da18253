import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { everyKindChecklist } from '../support/every-kind-checklist.ts';
import { begunOnPhone, photograph, press } from '../support/phone-page.ts';
import { photosOn, visitsOn } from '../support/shopper-phone.ts';
import { planWave, startShopping, takePhoto, type Shopping } from '../support/shopping.ts';

let candour: Candour;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  const terms = { visitsPerStore: 12, rotationDays: 0 };
  shopping = await startShopping(candour, await candour.setUp(), terms, everyKindChecklist);
  jobs = await planWave(shopping);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

/** A phone that takes as long to draw a picture as the test says, in the section of photos. */
async function slowPhone() {
  const { shopper, jobId } = await begunOnPhone(shopping, browser, jobs);
  const { page } = shopper;
  await page.evaluate(() => {
    const draw = globalThis.createImageBitmap;
    const slow = { wait: Promise.resolve(), release: () => undefined as void };
    Object.assign(globalThis, { slow });
    globalThis.createImageBitmap = (async (file: Blob, ...more: []) => {
      await slow.wait;
      return draw(file, ...more);
    }) as typeof createImageBitmap;
  });
  return { page, jobId };
}
const hold = (page: Page) =>
  page.evaluate(() => {
    const { slow } = globalThis as unknown as { slow: { wait: Promise<void>; release: () => void } };
    slow.wait = new Promise<void>((resolve) => (slow.release = resolve));
  });
const release = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { slow: { release: () => void } }).slow.release());

/** Chooses a picture for a question, which begins to be prepared. */
async function begin(page: Page, question: string, seed: number): Promise<void> {
  const { bytes } = await takePhoto(seed);
  const file = { name: `IMG_${seed}.jpg`, mimeType: 'image/jpeg', buffer: bytes };
  await page.locator(`#${question}-camera`).setInputFiles(file);
  await page.locator(`#q-${question}`).getByText('One moment').waitFor();
}

const toProofs = async (page: Page) => {
  await press(page, 'Next');
  await press(page, 'Next');
};

/** The answers on the phone's disk, and which of the photos that they name have no bytes there. */
async function kept(page: Page, jobId: string) {
  const visit = (await visitsOn(page)).find((each) => each.jobId === jobId);
  const fill = visit?.fill as unknown as Record<'answers' | 'rejected', Record<string, unknown>>;
  const named = new Set(
    JSON.stringify(fill)
      .match(/"[0-9a-f]{64}"/g)
      ?.map((each) => each.slice(1, -1)),
  );
  const here = new Set(
    (await photosOn(page, visit?.key)).filter(({ hash }) => hash !== null).map(({ sha256 }) => sha256),
  );
  const valueOf = (question: string) =>
    (fill.answers[question] as { value?: unknown } | undefined)?.value ?? fill.rejected[question];
  return { valueOf, named: named.size, here: here.size, without: [...named].filter((name) => !here.has(name)), visit };
}

describe('while a photo is prepared', () => {
  it('the time and the amount of a receipt can be typed, and stay', async () => {
    const { page, jobId } = await slowPhone();
    await toProofs(page);
    await hold(page);
    await begin(page, 'receipt', 1);
    await page.locator('#q-receipt input[type=datetime-local]').fill('2026-05-04T12:05');
    await page.locator('#q-receipt input[type=number]').fill('4.50');
    await release(page);
    await page.locator('#q-receipt .photos img').waitFor();
    const now = await eventually(
      () => kept(page, jobId),
      ({ here }) => here === 1,
    );
    expect(now.valueOf('receipt')).toEqual({ photos: [expect.any(String)], time: '2026-05-04T12:05', amount: 4.5 });
    expect(await page.locator('#q-receipt input[type=datetime-local]').inputValue()).toBe('2026-05-04T12:05');
    // And the other way round: what was typed first is not taken back by a later photo.
    await hold(page);
    await begin(page, 'receipt', 2);
    await page.locator('#q-receipt input[type=number]').fill('7.25');
    await release(page);
    await page.locator('#q-receipt .photos img').nth(1).waitFor();
    const then = await eventually(
      () => kept(page, jobId),
      ({ here }) => here === 2,
    );
    expect(then.valueOf('receipt')).toMatchObject({ time: '2026-05-04T12:05', amount: 7.25 });
  }, 60_000);

  it.each(['front', 'receipt'])(
    'another that is taken away stays away, of %s',
    async (question) => {
      const { page, jobId } = await slowPhone();
      await toProofs(page);
      await photograph(page, question, [3]);
      await hold(page);
      await begin(page, question, 4);
      await page.locator(`#q-${question}`).getByRole('button', { name: 'Remove photo 1' }).tap();
      await page.locator(`#q-${question} .photos li`).waitFor({ state: 'detached' });
      await release(page);
      await page.locator(`#q-${question} .photos img`).waitFor();
      const now = await eventually(
        () => kept(page, jobId),
        ({ here }) => here === 1,
      );
      expect([now.named, now.without]).toEqual([1, []]);
    },
    60_000,
  );

  it('the section may be left, and the visit handed in: the photo goes along', async () => {
    const { page, jobId } = await slowPhone();
    await toProofs(page);
    await photograph(page, 'front', [5]);
    await hold(page);
    await begin(page, 'front', 6);
    await press(page, 'Next');
    await page.getByText('Nothing is missing.').waitFor();
    await press(page, 'Hand in');
    await release(page);
    const now = await eventually(
      () => kept(page, jobId),
      ({ visit }) => visit?.state === 'safe',
      30_000,
    );
    expect(now.visit?.handIn?.photos).toHaveLength(2);
  }, 60_000);

  it('and fails after its section was left, its question says so', async () => {
    const { page } = await slowPhone();
    await toProofs(page);
    await hold(page);
    const file = { name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };
    await page.locator('#front-camera').setInputFiles(file);
    await page.locator('#q-front').getByText('One moment').waitFor();
    await press(page, 'Back');
    await release(page);
    await press(page, 'Next');
    await page.locator('#q-front').getByText('This file is no picture').waitFor();
  }, 60_000);
});

describe('a picture in HEIC', () => {
  it('that the browser can’t read is refused in words that help, and nothing else is lost', async () => {
    const { page } = await slowPhone();
    await toProofs(page);
    await page.locator('#q-receipt input[type=number]').fill('4.50');
    const heic = Buffer.from('000000186674797068656963000000006d6966316865696300', 'hex');
    await page.locator('#front-camera').setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic });
    await page.locator('#q-front').getByText('HEIC').waitFor();
    await page.locator('#q-front').getByText('choose JPEG').waitFor();
    expect(await page.locator('#q-receipt input[type=number]').inputValue()).toBe('4.50');
  }, 60_000);
});

describe('one picture', () => {
  it('that answers two questions is kept for each, and described as it was first', async () => {
    const { page, jobId } = await slowPhone();
    await toProofs(page);
    await photograph(page, 'front', [7]);
    await photograph(page, 'receipt', [7]);
    await page.locator('#q-receipt').getByRole('button', { name: 'Remove photo 1' }).tap();
    await photograph(page, 'receipt', [7]);
    await page.locator('#q-front').getByRole('button', { name: 'Remove photo 1' }).tap();
    await page.locator('#q-front .photos li').waitFor({ state: 'detached' });
    const now = await eventually(
      () => kept(page, jobId),
      ({ valueOf }) => valueOf('front') === undefined,
    );
    expect([now.named, now.without]).toEqual([1, []]);
  }, 60_000);

  it('whose bytes the phone has lost is asked for again, and is not handed in without them', async () => {
    const { page, jobId } = await slowPhone();
    await toProofs(page);
    await photograph(page, 'front', [8, 9]);
    const { visit } = await eventually(
      () => kept(page, jobId),
      ({ here }) => here === 2,
    );
    await page.evaluate(async (key) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('candour-shop');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = db.transaction('photos', 'readwrite').objectStore('photos');
      await new Promise<void>((resolve) => {
        store.delete(IDBKeyRange.bound([key, ''], [key, '\uffff'])).onsuccess = () => resolve();
      });
      db.close();
    }, visit?.key ?? '');
    await page.reload();
    await page.locator('#q-front').waitFor();
    const now = await eventually(
      () => kept(page, jobId),
      ({ named }) => named === 0,
    );
    expect(now.without).toEqual([]);
    await page.locator('#q-front').getByText('no longer on this phone').waitFor();
  }, 60_000);
});

describe('two taps at once', () => {
  it('count both: of a list, of a counter', async () => {
    const { page, jobId } = await slowPhone();
    await page.locator('#q-offered').evaluate((field) => {
      for (const box of [...field.querySelectorAll('input')].slice(0, 2)) box.click();
    });
    await press(page, 'Next');
    await page.locator('#q-people').evaluate((field) => {
      const more = [...field.querySelectorAll('button')].at(-1);
      more?.click();
      more?.click();
      more?.click();
    });
    const now = await eventually(
      () => kept(page, jobId),
      ({ valueOf }) => valueOf('people') !== undefined && valueOf('offered') !== undefined,
    );
    expect([now.valueOf('offered'), now.valueOf('people')]).toEqual([[1, 2], 3]);
  }, 60_000);
});
