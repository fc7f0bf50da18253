import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { phone } from './browser.ts';
import { eventually } from './eventually.ts';
import { mailedToken } from './people-of-all-roles.ts';
import { visitsOn } from './shopper-phone.ts';
import { position, takePhoto, type Shopping } from './shopping.ts';
import { patience } from './slowness.mjs';

/** A shopper with the app open on a phone. */
export interface OnPhone {
  id: string;
  email: string;
  context: BrowserContext;
  page: Page;
}

/** The way a phone is: its size, its place, its language. */
export const phoneWays = {
  ...phone,
  locale: 'en-GB',
  timezoneId: 'Europe/Helsinki',
  geolocation: { ...position, accuracy: 12 },
  permissions: ['geolocation'],
  bypassCSP: true,
};

/** Invites a shopper who opens the mailed link on a phone of their own, or on the one given. */
export async function shopperOnPhone(
  { candour, owner }: Pick<Shopping, 'candour' | 'owner'>,
  browser: Browser,
  { name = 'Sirpa Shopper', on }: { name?: string; on?: OnPhone } = {},
): Promise<OnPhone> {
  const email = `shopper-${randomUUID().slice(0, 8)}@shoppers.example`;
  const { id } = (await owner.post('/api/shoppers', { email, name, language: 'en' })).ok(201);
  const token = await mailedToken(owner, email, 'join');
  const context = on?.context ?? (await browser.newContext(phoneWays));
  const page = on?.page ?? (await context.newPage());
  page.setDefaultTimeout(patience(15_000));
  await page.goto(`${candour.url}/shop/join?token=${token}`);
  await page.getByRole('heading', { name: 'My jobs' }).waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return { id, email, context, page };
}

/** A shopper who has accepted the next job and begun its visit. */
export async function begunOnPhone(
  shopping: Pick<Shopping, 'candour' | 'owner'>,
  browser: Browser,
  jobs: string[],
): Promise<{ shopper: OnPhone; jobId: string }> {
  const shopper = await shopperOnPhone(shopping, browser);
  const jobId = jobs.pop() ?? '';
  const { page } = shopper;
  (await shopping.owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
  await openAgain(page, shopping.candour.url);
  await page.getByText('Kamppi').tap();
  await press(page, 'Accept');
  await press(page, 'Begin the visit');
  await answer(page, 'greeted', 'Yes');
  await eventually(
    async () => (await visitsOn(page)).find((visit) => visit.jobId === jobId),
    (visit) => visit !== undefined && 'greeted' in visit.fill.answers,
  );
  return { shopper, jobId };
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).tap();

/** Goes to one of the app's four screens. */
export const tab = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).tap();

/** Takes photos for a question of the open section. */
export async function photograph(page: Page, question: string, seeds: readonly number[]): Promise<void> {
  const shown = page.locator(`#q-${question} .photos li`);
  for (const seed of seeds) {
    const before = await shown.count();
    const { bytes } = await takePhoto(seed);
    const file = { name: `IMG_${seed}.jpg`, mimeType: 'image/jpeg', buffer: bytes };
    await page.locator(`#${question}-camera`).setInputFiles(file);
    await shown.nth(before).locator('img[src^=data]').waitFor();
  }
}

/** Answers a yes-no question of the open section. */
export const answer = (page: Page, question: string, word: 'Yes' | 'No') =>
  page.locator(`#q-${question}`).getByLabel(word, { exact: true }).tap();

/** Waits until that is the answer shown to a yes-no question. */
export const chosen = (page: Page, question: string, word: 'Yes' | 'No') =>
  page.locator(`#q-${question}`).getByLabel(word, { exact: true }).and(page.locator(':checked')).waitFor();

/** Fills in the short checklist of the open job, and stands before its review. */
export async function fillShort(page: Page, seeds: readonly number[] = [1]): Promise<void> {
  await press(page, 'Begin the visit');
  await answer(page, 'greeted', 'Yes');
  await page.locator('#q-queue').getByRole('spinbutton').fill('60');
  await press(page, 'Next');
  await answer(page, 'respected', 'Yes');
  await photograph(page, 'front', seeds);
  await page.locator('#q-story textarea').fill('They were kind, and quick.');
  await press(page, 'Next');
  await page.getByText('Nothing is missing.').waitFor();
}

/** Goes back to the list and asks the server anew, as a shopper does who opens the app again. */
export async function openAgain(page: Page, url: string): Promise<void> {
  const asked = page.waitForResponse((response) => response.url().endsWith('/api/shop/statement'));
  await page.goto(`${url}/shop/`);
  await asked;
}

/** What a damaged disk may do to an answer that waits to be sent. */
export function damageAnswer(page: Page, part: 'handIn' | 'amendment', question: string, value: unknown) {
  return page.evaluate(
    async ([where, key, damaged]) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('candour-shop');
        opening.onsuccess = () => resolve(opening.result);
      });
      type Kept = Record<string, { answers: Record<string, unknown> } | null>;
      const store = db.transaction('drafts', 'readwrite').objectStore('drafts');
      const kept = await new Promise<Kept[]>((resolve) => {
        const reading = store.getAll();
        reading.onsuccess = () => resolve(reading.result as Kept[]);
      });
      const draft = kept.find((each) => each['state'] === ('queued' as never));
      draft![where as string]!.answers[key as string] = damaged;
      await new Promise<void>((resolve) => {
        store.put(draft).onsuccess = () => resolve();
      });
      db.close();
    },
    [part, question, value] as const,
  );
}

/** Whether an element is in sight, at least its beginning. */
export function isInSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
