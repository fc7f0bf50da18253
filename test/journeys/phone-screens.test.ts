import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { cameraJpeg, written } from '../support/camera-jpeg.ts';
import { Candour } from '../support/candour.ts';
import { longChecklist } from '../support/long-checklist.ts';
import { openAgain, photograph, press, shopperOnPhone, tab, type OnPhone } from '../support/phone-page.ts';
import { inviteShopper, planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

const briefingTest = [
  {
    key: 'who',
    text: { en: 'Who are you?', fi: 'Kuka olet?' },
    options: [
      { code: 1, label: { en: 'A customer', fi: 'Asiakas' }, correct: true },
      { code: 2, label: { en: 'An inspector', fi: 'Tarkastaja' }, correct: false },
    ],
  },
];
const terms = {
  visitsPerStore: 8,
  rotationDays: 0,
  fee: 15,
  reimbursedUpTo: 10,
  minMinutes: 20,
  scenario: { en: 'You look for a lamp.', fi: 'Etsit lamppua.' },
  briefing: { en: 'Ask at the desk.', fi: 'Kysy tiskiltä.' },
  briefingTest,
};

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;
let shopper: OnPhone;
let page: Page;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, terms, longChecklist);
  jobs = await planWave(shopping);
  browser = await openBrowser();
  shopper = await shopperOnPhone(shopping, browser);
  ({ page } = shopper);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

/** Nothing for axe to find, nothing scrolling sideways, and every target as large as a thumb: in the light and in the dark. */
async function looksRight(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, ...(await axeFaults(page)), ...(await smallTargets())]).toEqual([colorScheme]);
  }
}

const smallTargets = () =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, textarea, input:not([type=radio], [type=checkbox])',
      ),
    ]
      .filter((each) => each.offsetParent !== null && !each.matches('.skip') && !each.closest('p.notice, p.long'))
      .map((each) => ({ each, box: (each.closest('label.file') ?? each).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(({ each, box }) => `${each.outerHTML.slice(0, 80)} is ${Math.round(box.width)} × ${Math.round(box.height)}`),
  );

describe('each screen of the phone', () => {
  it('looks right before a visit: jobs, the board, a job with its test, pay, more', async () => {
    await looksRight();
    await tab(page, 'Open jobs');
    await page.getByText('Kamppi').first().waitFor();
    await looksRight();
    await page.getByText('Kamppi').first().tap();
    await press(page, 'Apply');
    await page.getByRole('button', { name: 'Withdraw' }).waitFor();
    await looksRight();
    const jobId = jobs.pop() ?? '';
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    await openAgain(page, candour.url);
    await page.getByText('Offered to you').tap();
    await looksRight();
    expect(await page.getByRole('button', { name: 'Accept' }).isDisabled()).toBe(true);
    await page.getByLabel('An inspector').tap();
    await press(page, 'Check my answers');
    await page.getByText('Not right yet').waitFor();
    await looksRight();
    await page.getByLabel('A customer').tap();
    await press(page, 'Check my answers');
    await page.getByText('Not right yet').waitFor({ state: 'detached' });
    await press(page, 'Accept');
    await page.getByRole('button', { name: 'Begin the visit' }).waitFor();
    await looksRight();
    await tab(page, 'Handed in');
    await looksRight();
    await tab(page, 'More');
    await page.getByRole('heading', { name: 'More' }).waitFor();
    await looksRight();
    await page.getByRole('link', { name: 'My pay' }).tap();
    await looksRight();
  }, 120_000);

  it('looks right during a visit, and after it: sections, review, queue, pay', async () => {
    await page.goto(`${candour.url}/shop/`);
    await page.getByText('Kamppi').first().tap();
    await press(page, 'Begin the visit');
    await page.getByText('Section 1 of 3').waitFor();
    await photograph(page, 'front', [61, 62]);
    await looksRight();
    await press(page, 'Next');
    await page.locator('#q-greeting').getByRole('button', { name: 'Start' }).tap();
    await looksRight();
    await page.locator('#q-greeting').getByRole('button', { name: 'Stop' }).tap();
    await press(page, 'Next');
    await looksRight();
    await press(page, 'Review');
    await page.getByText(/answers are missing/).waitFor();
    await looksRight();
    for (const section of ['outside', 'service', 'leaving']) {
      await page.getByRole('button', { name: new RegExp(`^Item ${section}_0 `) }).tap();
      for (const label of await page.locator('.choices.flat label', { hasText: /^\s*Yes$/ }).all()) await label.tap();
      if (section === 'service') {
        await page.locator('#q-queue').getByRole('spinbutton').fill('60');
        await page.getByRole('button', { name: /^One more/ }).tap();
        await page.getByLabel('Degree 4').tap();
      }
      if (section === 'leaving') await page.locator('#q-story textarea').fill('They were kind, and quick.');
      await press(page, 'Review');
    }
    await page.getByText('Nothing is missing.').waitFor();
    await page.getByText(/^Evidence: grade/).waitFor();
    await looksRight();
    await shopper.context.setOffline(true);
    await press(page, 'Hand in');
    await page.getByText('2 photos left').waitFor();
    await looksRight();
    await shopper.context.setOffline(false);
    await page.getByText('Safe: everything has arrived').waitFor();
    await looksRight();
    await press(page, 'Delete from this phone');
    await looksRight();
    await press(page, 'Cancel');
    await openAgain(page, candour.url);
    await page.goto(`${candour.url}/shop/pay`);
    await page.getByText('Kamppi').waitFor();
    await looksRight();
  }, 120_000);

  it('looks right where nobody has come in: signing in, a used link, locked', async () => {
    await page.goto(`${candour.url}/shop/more`);
    await page.getByLabel('Number, at least 4 digits').fill('4711');
    await press(page, 'Set');
    await page.getByRole('button', { name: 'Remove the lock' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await looksRight();
    await press(page, 'Sign in');
    await looksRight();
    await page.goto(`${candour.url}/shop/join?token=${'x'.repeat(60)}`);
    await page.getByText(/This link has been used/).waitFor();
    await looksRight();
  }, 60_000);
});

describe('a job that may be taken from the board', () => {
  let taken: OnPhone;
  let open: string[];
  const held = async (id: string) =>
    (await candour.database.sql('select state, shopper_id as "shopperId" from assignments where id = $1', [id]))[0];
  /** Opens a job of the board past its list: they all have one store. */
  async function look(id: string): Promise<void> {
    await openAgain(taken.page, candour.url);
    await taken.page.goto(`${candour.url}/shop/jobs/${id}`);
    await taken.page.getByRole('button', { name: 'Take this job' }).waitFor();
  }

  beforeAll(async () => {
    const own = await startShopping(candour, owner, { ...terms, visitsPerStore: 3, selfAssign: true }, longChecklist);
    open = await planWave(own);
    taken = await shopperOnPhone(shopping, browser);
  }, 60_000);
  afterAll(() => taken.context.close());

  it('is taken once its test is passed, and begun without a network', async () => {
    const [id = ''] = open;
    await look(id);
    await taken.page.getByText('You look for a lamp.').waitFor();
    const take = taken.page.getByRole('button', { name: 'Take this job' });
    expect(await take.isDisabled()).toBe(true);
    await taken.page.getByLabel('A customer').tap();
    await press(taken.page, 'Check my answers');
    await taken.page.getByLabel('A customer').waitFor({ state: 'detached' });
    await take.tap();
    await taken.page.getByRole('button', { name: 'Begin the visit' }).waitFor();
    expect(await held(id)).toEqual({ state: 'accepted', shopperId: taken.id });
    // Its answer may have been lost: asked once more, it is the same job.
    const again = await taken.page.evaluate(async (path) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(path, { method: 'POST', headers, body: '{}' })).status;
    }, `/api/shop/jobs/${id}/accept`);
    expect(again).toBe(200);
    await taken.context.setOffline(true);
    await press(taken.page, 'Begin the visit');
    await taken.page.getByText('Section 1 of 3').waitFor();
    await taken.context.setOffline(false);
  }, 60_000);

  it('says so without a network, and where somebody else was quicker', async () => {
    const [, id = ''] = open;
    await candour.database.sql('update assignments set briefing_passed_by = $2 where id = $1', [id, taken.id]);
    await look(id);
    await taken.context.setOffline(true);
    await press(taken.page, 'Take this job');
    await taken.page.getByRole('alert').filter({ hasText: 'The job is not yours yet' }).waitFor();
    await taken.context.setOffline(false);
    const other = await inviteShopper(shopping);
    await candour.database.sql('update assignments set briefing_passed_by = $2 where id = $1', [id, other.id]);
    (await other.phone.post(`/api/shop/jobs/${id}/accept`)).ok();
    await press(taken.page, 'Take this job');
    await taken.page.getByRole('alert').filter({ hasText: 'Somebody else has taken this job' }).waitFor();
    expect(await held(id)).toEqual({ state: 'accepted', shopperId: other.id });
    await taken.page.getByRole('main').getByRole('link', { name: 'Open jobs' }).tap();
    await eventually(
      () => taken.page.locator(`main a[href$="${id}"]`).count(),
      (listed) => listed === 0,
    );
  }, 60_000);
});

describe('a photo from the gallery', () => {
  it('keeps the time and place that its camera wrote, and nothing else of what it wrote', async () => {
    const other = await shopperOnPhone(shopping, browser);
    const jobId = jobs.pop() ?? '';
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: other.id })).ok(204);
    await candour.database.sql('update assignments set briefing_passed_by = shopper_id where id = $1', [jobId]);
    await openAgain(other.page, candour.url);
    await other.page.getByText('Kamppi').first().tap();
    await press(other.page, 'Accept');
    await press(other.page, 'Begin the visit');
    const buffer = await cameraJpeg(77);
    for (const word of [written.owner, written.serial, written.note]) expect(buffer.includes(word)).toBe(true);
    await other.page.locator('#front-gallery').setInputFiles({ name: 'IMG_77.jpg', mimeType: 'image/jpeg', buffer });
    await other.page.locator('#q-front .photos img[src^=data]').waitFor();
    await photograph(other.page, 'front', [78]);
    const kept = await photosOn(other.page);
    const [fromGallery] = kept.filter(({ source }) => source === 'gallery');
    expect(fromGallery?.takenAt).toBe(written.takenAt);
    expect(fromGallery?.latitude).toBeCloseTo(written.latitude, 6);
    expect(kept.find(({ source }) => source === 'camera')?.latitude).toBeCloseTo(60.1699, 4);
    for (const { content } of kept) {
      const bytes = Buffer.from(content, 'base64');
      for (const word of [written.owner, written.serial, written.note, 'Exif', 'Maker'])
        expect(bytes.includes(word)).toBe(false);
      const { exif, format } = await sharp(bytes).metadata();
      expect([exif, format]).toEqual([undefined, 'jpeg']);
    }
    await other.context.close();
  }, 60_000);
});

interface KeptPhoto {
  source: string;
  takenAt: number;
  latitude?: number;
  /** Base64. */
  content: string;
}

/** The photos on the phone with their bytes, read past the app. */
function photosOn(on: Page): Promise<KeptPhoto[]> {
  return on.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('candour-shop');
      opening.onsuccess = () => resolve(opening.result);
    });
    const rows = await new Promise<(Omit<KeptPhoto, 'content'> & { content: Blob })[]>((resolve) => {
      const reading = db.transaction('photos').objectStore('photos').getAll();
      reading.onsuccess = () => resolve(reading.result as (Omit<KeptPhoto, 'content'> & { content: Blob })[]);
    });
    db.close();
    return Promise.all(
      rows.map(async ({ source, takenAt, latitude, content }) => {
        const bytes = new Uint8Array(await content.arrayBuffer());
        const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        return { source, takenAt, content: text, ...(latitude === undefined ? {} : { latitude }) };
      }),
    );
  });
}
