import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { FaultyLine } from '../support/faulty-line.ts';
import { longChecklist } from '../support/long-checklist.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { photosOn, ShopperPhone } from '../support/shopper-phone.ts';
import { planWave, startShopping, takePhoto, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
/** A line without mishaps, over which a later build of the app comes when the test says so. */
let line: FaultyLine;
const phones: ShopperPhone[] = [];

beforeAll(async () => {
  line = await new FaultyLine(() => 1).start();
  candour = await Candour.start({ env: { PUBLIC_URL: line.url } });
  line.leadTo(candour.url);
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { fee: 15, minMinutes: 1, visitsPerStore: 8 }, longChecklist);
});

afterAll(async () => {
  for (const each of phones) await each.end().catch(() => undefined);
  await candour.stop();
  await line.stop();
});

/** A phone whose shopper has come in by the mailed link and sees a job that is offered. */
async function invited(): Promise<{ device: ShopperPhone; page: Page; jobId: string }> {
  const [jobId = ''] = await planWave(shopping);
  const email = `${jobId}@shoppers.example`;
  const { id } = (await owner.post('/api/shoppers', { email, name: 'Sirpa Shopper', language: 'en' })).ok(201);
  (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: id })).ok(204);
  const token = await mailedToken(owner, email, 'join');
  const device = new ShopperPhone();
  phones.push(device);
  const page = await device.start();
  await page.goto(`${line.url}/shop/join?token=${token}`);
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

const hashesOn = async (page: Page) => (await photosOn(page)).map(({ hash }) => hash).sort();

/** The builds of the app that the phone keeps. */
const buildsOn = (page: Page) => page.evaluate(() => caches.keys());

describe('a visit on a phone', () => {
  it('is accepted with a network, made without one over a restart and an update of the app, and handed in once and whole', async () => {
    const { device, page: first, jobId } = await invited();
    await expectAccessible(first);
    await first.getByText('Kamppi').tap();
    await expectAccessible(first);
    await press(first, 'Accept');
    await press(first, 'Begin the visit');
    await first.getByText('Section 1 of 3').waitFor();
    await expectAccessible(first);

    line.build = 1;
    await first.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await eventually(
      () => buildsOn(first),
      (builds) => builds.length === 2,
    );
    // Whole, and not only begun: an installation that is cut off is begun anew whenever the browser likes.
    await eventually(
      () => first.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null),
      (waits) => waits,
    );
    await device.context.setOffline(true);
    await press(first, 'Note where I am');
    await first.getByText('Noted, within 12 m').waitFor();
    await sayYes(first);
    await photograph(first, 'front', [1, 2, 3]);
    await press(first, 'Next');
    const greeted = performance.now();
    await first.locator('#q-greeting').getByRole('button', { name: 'Start' }).tap();
    await first.waitForTimeout(1_200);
    await first.locator('#q-greeting').getByRole('button', { name: 'Stop' }).tap();
    const longest = (performance.now() - greeted) / 1_000;
    await first.locator('#q-queue').getByRole('button', { name: 'Start' }).tap();
    await first.getByRole('button', { name: /^One more/ }).tap();
    await first.waitForTimeout(300);

    const page = await device.restart(true);
    await page.goto(`${line.url}/shop/`);
    // A browser puts a version that waits to work when it starts, or leaves it to the shopper. From here on it is at work.
    const takeOver = page.getByRole('button', { name: 'Use it now' });
    await eventually(
      async () => {
        if (await takeOver.isVisible()) await takeOver.tap().catch(() => undefined);
        return buildsOn(page).catch(() => []);
      },
      (builds) => builds.length === 1 && builds[0]?.endsWith('-1') === true,
    );
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
    expect(greeting).toBeLessThan(longest + 0.1);
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
      () => photosOn(page),
      (photos) => photos.every(({ hash }) => hash === null),
    );
  });
});
