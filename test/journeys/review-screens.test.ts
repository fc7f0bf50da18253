import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { openDrawn } from '../support/drawn.ts';
import { everyKindChecklist } from '../support/every-kind-checklist.ts';
import { join } from '../support/people-of-all-roles.ts';
import {
  acceptNext,
  inviteShopper,
  planWave,
  position,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

describe('Reviews and appeals by their screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  let shopping: Shopping;
  let browser: Browser;
  let jobs: string[];
  /** The reviewer's page, and the owner's, who decides on appeals. */
  let page: Page;
  let deciding: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const terms = { visitsPerStore: 6, rotationDays: 0, fee: 20, reimbursedUpTo: 10 };
    shopping = await startShopping(candour, owner, terms, everyKindChecklist);
    jobs = await planWave(shopping);
    manager = await join(candour, owner, 'store_manager', { storeIds: [shopping.storeId] });
    browser = await openBrowser();
    page = await pageOf(await join(candour, owner, 'reviewer'));
    deciding = await pageOf(owner);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  async function pageOf(person: Visitor): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', bypassCSP: true });
    await context.addCookies([...person.cookies].map(([name, value]) => ({ name, value, url: candour.url })));
    const opened = await context.newPage();
    opened.setDefaultTimeout(patience(20_000));
    opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    opened.on('pageerror', (error) => faults.push(error.message));
    return opened;
  }

  async function handedIn() {
    const { jobId, shopper } = await acceptNext(shopping, jobs);
    const photos = await Promise.all([1, 2].map(takePhoto));
    const visit = visitOf(jobId, shopping.versionId, {}, photos);
    const [front, receipt] = photos;
    const answers = {
      greeted: 0,
      who: 1,
      offered: [1],
      tidy: { floor: 1, shelves: 3 },
      light: 2,
      queue: 120,
      people: 3,
      price: 49.9,
      best_before: '2026-12-01',
      slogan: 'Light for all',
      story: 'All went well there.',
      front: [front?.sha256],
      receipt: { photos: [receipt?.sha256], time: '2026-05-04T12:05', amount: 4.5 },
      here: { ...position, accuracy: 12 },
    };
    const named = visit.photos.map((photo, index) => ({ ...photo, question: index === 1 ? 'receipt' : 'front' }));
    const key = randomUUID();
    const { visitId } = (await shopper.phone.put(`/api/visits/${key}`, { ...visit, answers, photos: named })).ok(201);
    for (const photo of photos) expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
    return { id: visitId as string, key, shopper };
  }

  const item = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first();
  const dialog = (of = page) => of.getByRole('dialog');
  const confirm = async (name: string, of = page) => {
    await dialog(of).getByRole('button', { name, exact: true }).click();
    await dialog(of).waitFor({ state: 'detached' });
  };
  const open = (id: string, of = page) => openDrawn(of, `${candour.url}/reviews/${id}`);
  const looksRight = async (of = page) => expect(await axeFaults(of)).toEqual([]);

  /** Corrects one item: opens it, does what is given, says why. */
  async function correct(question: string, how: () => Promise<unknown>) {
    await item(question)
      .getByRole('button', { name: /^Correct/ })
      .click();
    await how();
    await dialog().getByLabel('Reason').fill('Seen on the photo.');
    await confirm('Correct');
  }

  it('corrects an answer of every kind, and approves', async () => {
    const { id } = await handedIn();
    await open(id);
    await page.getByRole('heading', { level: 3, name: 'What was counted' }).waitFor();
    const label = (name: string) => dialog().getByLabel(name);
    const right = () => dialog().getByLabel('What it should be');
    await correct('Greeted?', () => right().selectOption({ label: 'Yes' }));
    await correct('Who served?', async () => {
      await right().selectOption({ label: 'Somebody else' });
      await label('In words of their own').fill('The manager');
    });
    await correct('What was offered?', () => label('A taste').check());
    await correct('How tidy?', async () => {
      await label('The floor').selectOption({ label: 'Wholly' });
      await looksRight();
    });
    await correct('Seconds in the queue', () => right().fill('60'));
    await correct('People before you', () => right().fill('5'));
    await correct('Price of the lamp', () => right().fill('59.5'));
    await correct('Best before', () => right().fill('2027-01-15'));
    await correct('What did the sign say?', () => right().fill('Light for everyone'));
    await correct('The receipt', () => label('Amount paid').fill('3.2'));
    await correct('The front', async () => {
      await dialog().getByRole('img', { name: 'Photo 1' }).waitFor();
      await label('Photo 1 is not usable').check();
    });
    await correct('Where are you?', () => label('Not usable: counts as left blank').check());
    for (const [question, words] of [
      ['Who served?', 'The manager'],
      ['What was offered?', 'A bag and A taste'],
      ['How tidy?', 'Wholly'],
      ['Seconds in the queue', '60 s'],
      ['Price of the lamp', '59.5'],
      ['Best before', '15/01/2027'],
      ['The receipt', '2026-05-04 12:05 · 3.2'],
      ['The front', 'Skipped'],
      ['Where are you?', 'Skipped'],
    ] as const)
      await item(question).filter({ hasText: words }).waitFor();
    // A correction that the question does not take is refused in words, and nothing that was typed is lost.
    await item('What happened?')
      .getByRole('button', { name: /^Correct/ })
      .click();
    await right().fill('Short.');
    await dialog().getByLabel('Reason').fill('Too long.');
    await dialog().getByRole('button', { name: 'Correct', exact: true }).click();
    expect(await dialog().getByRole('alert').innerText()).not.toContain('story');
    expect(await right().inputValue()).toBe('Short.');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await looksRight();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Counts in the figures.').waitFor();

    // Its store appeals one item; someone else decides on it.
    const store = await pageOf(manager);
    await open(id, store);
    await store.getByRole('listitem').filter({ hasText: 'How tidy?' }).first().getByRole('button').click();
    await store.getByRole('dialog').getByLabel('Reason').fill('The shelves were tidied at nine.');
    await confirm('Appeal', store);
    await looksRight(store);
    await openDrawn(deciding, `${candour.url}/appeals`);
    await deciding.getByText('Item: How tidy?').waitFor();
    await looksRight(deciding);
    await deciding.getByRole('button', { name: 'Decide' }).click();
    await dialog(deciding).getByLabel('The shelves').selectOption({ label: 'Partly' });
    await dialog(deciding).getByLabel('Outcome').fill('The camera shows it.');
    await confirm('Decide', deciding);
    await deciding.getByText('The camera shows it.').waitFor();
    await deciding.getByRole('tab', { name: 'Overturned by question' }).click();
    await deciding.getByRole('rowheader', { name: 'How tidy?' }).waitFor();
    await openDrawn(deciding, `${candour.url}/visit-scores`);
    await deciding.getByRole('rowheader', { name: 'The shelves' }).waitFor();
    await deciding.getByRole('heading', { name: 'How alike shoppers look' }).waitFor();
    await looksRight(deciding);
  }, 180_000);

  it('returns a visit with a note, and takes it again once it is answered', async () => {
    const { id, key, shopper } = await handedIn();
    await open(id);
    await item('Greeted?')
      .getByRole('button', { name: /^Add a note/ })
      .click();
    await page.keyboard.type('By nobody at all?');
    await page.getByRole('button', { name: 'Return (1 note)' }).click();
    await confirm('Return');
    await page.getByText('Greeted?: By nobody at all?').waitFor();
    await looksRight();
    const answer = { amendmentKey: randomUUID(), answers: { greeted: 1 } };
    (await shopper.phone.post(`/api/visits/${key}/amendments`, answer)).ok(201);
    await open(id);
    await page.getByText('by the shopper').waitFor();
    await page.getByRole('button', { name: 'Approve' }).waitFor();
  }, 120_000);

  it('rejects a visit with a reason; its shopper appeals, and someone else lets the rejection stand', async () => {
    const { id, key, shopper } = await handedIn();
    await open(id);
    await page.getByRole('button', { name: 'Reject' }).click();
    await dialog().getByLabel('Reason').fill('It is another store.');
    await confirm('Reject');
    await page.getByText('Rejected: It is another store.').waitFor();
    (await shopper.phone.post(`/api/visits/${key}/appeal`, { reason: 'It is the one of my job.' })).ok(201);
    await openDrawn(page, `${candour.url}/appeals`);
    const row = page.getByRole('row').filter({ hasText: 'It is the one of my job.' });
    await row.getByRole('button', { name: 'Decide' }).click();
    await dialog()
      .getByRole('radio', { name: /^Dismiss/ })
      .check();
    await dialog().getByLabel('Outcome').fill('No.');
    await dialog().getByRole('button', { name: 'Decide' }).click();
    // Whoever rejected it does not decide.
    await dialog().getByRole('alert').waitFor();
    await openDrawn(deciding, `${candour.url}/appeals`);
    await deciding.getByRole('row').filter({ hasText: 'It is the one of my job.' }).getByRole('button').click();
    await dialog(deciding)
      .getByRole('radio', { name: /^Dismiss/ })
      .check();
    await dialog(deciding).getByLabel('Outcome').fill('The receipt names another one.');
    await confirm('Decide', deciding);
    await deciding.getByText('The receipt names another one.').waitFor();
  }, 120_000);

  it('offers all that is proposed, and says how many', async () => {
    await inviteShopper(shopping);
    await openDrawn(deciding, `${candour.url}/programmes/${shopping.programmeId}`);
    await deciding.getByRole('button', { name: `Offer all ${jobs.length}` }).click();
    await deciding.getByText(`${jobs.length} of ${jobs.length} offered.`).waitFor();
    await looksRight(deciding);
    const offered = (await owner.get(`/api/assignments?programmeId=${shopping.programmeId}&state=offered`)).ok();
    expect(offered.items).toHaveLength(jobs.length);
    expect(faults.filter((fault) => !/status of (403|422)/.test(fault))).toEqual([]);
  }, 120_000);
});
