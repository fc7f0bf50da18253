import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserPath, browserWords, phone } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { longChecklist } from '../support/long-checklist.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { planWave, position, startShopping, takePhoto, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A phone with a disk: what is on it survives the browser. */
class Phone {
  readonly #folder = mkdtempSync(join(tmpdir(), 'candour-phone-'));
  context!: BrowserContext;
  page!: Page;

  async start(): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.#folder, {
      executablePath: browserPath(),
      args: browserWords,
      ...phone,
      locale: 'en-GB',
      geolocation: { ...position, accuracy: 12 },
      permissions: ['geolocation'],
    });
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    return this.page;
  }

  async restart(offline: boolean): Promise<Page> {
    await this.context.close();
    const page = await this.start();
    await this.context.setOffline(offline);
    return page;
  }

  async end(): Promise<void> {
    await this.context.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
const phones: Phone[] = [];

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { fee: 15, minMinutes: 1, visitsPerStore: 8 }, longChecklist);
});

afterAll(async () => {
  for (const each of phones) await each.end().catch(() => undefined);
  await candour.stop();
});

/** A phone whose shopper has come in by the mailed link and sees a job that is offered. */
async function invited(): Promise<{ device: Phone; page: Page; jobId: string }> {
  const [jobId = ''] = await planWave(shopping);
  const email = `${jobId}@shoppers.example`;
  const { id } = (await owner.post('/api/shoppers', { email, name: 'Sirpa Shopper', language: 'en' })).ok(201);
  (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: id })).ok(204);
  const token = await mailedToken(owner, email, 'join');
  const device = new Phone();
  phones.push(device);
  const page = await device.start();
  await page.goto(`${candour.url}/shop/join?token=${token}`);
  await page.getByText('Kamppi').waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return { device, page, jobId };
}

/** Answers all yes-no questions of the open section with yes. */
async function sayYes(page: Page): Promise<void> {
  for (const label of await page.locator('.choices.flat label', { hasText: /^\s*Yes$/ }).all()) await label.tap();
}

async function photograph(page: Page, question: string, seeds: readonly number[]): Promise<void> {
  for (const [place, seed] of seeds.entries()) {
    const { bytes } = await takePhoto(seed);
    const file = { name: `IMG_${seed}.jpg`, mimeType: 'image/jpeg', buffer: bytes };
    await page.locator(`#${question}-camera`).setInputFiles(file);
    await page.locator(`#q-${question} .photos li`).nth(place).waitFor();
    await page.locator(`#q-${question} .photos img[src^=data]`).nth(place).waitFor();
  }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
}

/** The hashes of the photos on the phone, computed from their bytes. */
const hashesOn = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('candour-shop');
      opening.onsuccess = () => resolve(opening.result);
    });
    const photos = await new Promise<{ content: Blob }[]>((resolve) => {
      const reading = db.transaction('photos').objectStore('photos').getAll();
      reading.onsuccess = () => resolve(reading.result as { content: Blob }[]);
    });
    db.close();
    const hashes = photos.map(async ({ content }) => {
      const hash = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
      return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    });
    return (await Promise.all(hashes)).sort();
  });

/** How many photos still have their bytes on the phone. */
const contentsLeft = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('candour-shop');
      opening.onsuccess = () => resolve(opening.result);
    });
    const photos = await new Promise<{ content: Blob | null }[]>((resolve) => {
      const reading = db.transaction('photos').objectStore('photos').getAll();
      reading.onsuccess = () => resolve(reading.result as { content: Blob | null }[]);
    });
    db.close();
    return photos.filter(({ content }) => content !== null).length;
  });

describe('a visit on a phone', () => {
  it('is accepted with a network, made without one over a restart, and handed in once and whole', async () => {
    const { device, page: first, jobId } = await invited();
    await expectAccessible(first);
    await first.getByText('Kamppi').tap();
    await expectAccessible(first);
    await press(first, 'Accept');
    await press(first, 'Begin the visit');
    await first.getByText('Section 1 of 3').waitFor();
    await expectAccessible(first);

    await device.context.setOffline(true);
    await press(first, 'Note where I am');
    await first.getByText('Noted, within 12 m').waitFor();
    await sayYes(first);
    await photograph(first, 'front', [1, 2, 3]);
    await press(first, 'Next');
    await first.locator('#q-greeting').getByRole('button', { name: 'Start' }).tap();
    await first.waitForTimeout(1_200);
    await first.locator('#q-greeting').getByRole('button', { name: 'Stop' }).tap();
    await first.locator('#q-queue').getByRole('button', { name: 'Start' }).tap();
    await first.getByRole('button', { name: /^One more/ }).tap();
    await first.waitForTimeout(300);

    const page = await device.restart(true);
    await page.goto(`${candour.url}/shop/`);
    await page.getByText('Kamppi').tap();
    await press(page, 'Go on with the visit');
    await page.getByText('Section 2 of 3').waitFor();
    await page.locator('#q-queue').getByRole('button', { name: 'Stop' }).tap();
    await sayYes(page);
    await page.getByLabel('Degree 4').tap();
    await page.getByLabel('A card').tap();
    await expectAccessible(page);
    await press(page, 'Back');
    await photograph(page, 'front', [1, 2, 3, 4, 5, 6, 7]);
    await press(page, 'Next');
    await press(page, 'Next');
    await sayYes(page);
    await press(page, 'Review');
    await page.getByText('1 answer is missing').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /What happened/ }).tap();
    await page.locator('#q-story textarea').fill('They were kind, and quick.');
    await expectAccessible(page);
    await press(page, 'Review');
    await page.getByText('Nothing is missing.').waitFor();
    await page.getByText('Evidence: grade').waitFor();
    const hashes = await hashesOn(page);
    expect(hashes).toHaveLength(7);
    await press(page, 'Hand in');
    await page.getByText('7 photos left').waitFor();
    await expectAccessible(page);

    await device.context.setOffline(false);
    await page.getByText('Safe: everything has arrived').waitFor();
    const visits = await candour.database.sql<{ id: string; answers: Record<string, { value: unknown }> }>(
      `select v.id, r.record -> 'answers' as answers from visits v
       join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id where v.assignment_id = $1`,
      [jobId],
    );
    expect(visits).toHaveLength(1);
    const { answers } = visits[0]!;
    expect(Object.values(answers).filter((answer) => 'value' in answer).length).toBeGreaterThanOrEqual(40);
    expect(answers['people']).toEqual({ value: 1 });
    const [greeting, queue] = [Number(answers['greeting']?.value), Number(answers['queue']?.value)];
    expect(greeting).toBeGreaterThanOrEqual(1.1);
    expect(greeting).toBeLessThan(4);
    // It ran on while the browser was closed.
    expect(queue).toBeGreaterThan(1);
    const photos = await candour.database.sql<{ sha256: string; state: string }>(
      `select encode(sha256, 'hex') as sha256, state from visit_photos where assignment_id = $1 order by 1`,
      [jobId],
    );
    expect(photos).toEqual(hashes.map((sha256) => ({ sha256, state: 'stored' })));
    const [journal] = await candour.database.sql<{ state: string; flags: { code: string }[] }>(
      'select journal_state as state, flags from visits where assignment_id = $1',
      [jobId],
    );
    expect(journal?.state).toBe('stored');
    expect(journal?.flags.map(({ code }) => code).filter((code) => code !== 'short_visit')).toEqual([]);
    await eventually(
      () => contentsLeft(page),
      (left) => left === 0,
    );
  });
});
