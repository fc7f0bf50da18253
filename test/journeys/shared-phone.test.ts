import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { answer, begunOnPhone, chosen, press, shopperOnPhone, tab, type OnPhone } from '../support/phone-page.ts';
import { visitsOn } from '../support/shopper-phone.ts';
import { planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 20, rotationDays: 0, fee: 15 });
  jobs = await planWave(shopping);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

/** The link that a shopper is mailed who asks for a new one. */
async function newLink({ page, email }: OnPhone): Promise<string> {
  const before = await linksOf(email);
  await page.getByLabel('Your e-mail address').fill(email);
  await press(page, 'Send me a new link');
  const links = await eventually(
    () => linksOf(email),
    (now) => now.length > before.length,
  );
  return links.find((link) => !before.includes(link)) ?? '';
}

async function linksOf(email: string): Promise<string[]> {
  const { items } = (await owner.get('/api/mail-catcher')).ok();
  const own = items.filter(({ to }: { to: string }) => to.includes(email));
  const texts = await Promise.all(
    own.map(async ({ id }: { id: string }) => (await owner.get(`/api/mail-catcher/${id}`)).ok().text as string),
  );
  return texts.flatMap((text) => /\/shop\/join\?token=[\w-]+/.exec(text) ?? []);
}

const enter = async (page: Page, number: string) => {
  await page.getByLabel('Number, at least 4 digits').fill(number);
  await press(page, 'Unlock');
};

describe('a phone that several people use', () => {
  it('is locked by a number for one of them, and no invitation of another removes or passes it', async () => {
    const { shopper } = await begunOnPhone(shopping, browser, jobs);
    const { page, context } = shopper;
    const draft = page.url();
    await page.goto(`${candour.url}/shop/more`);
    await page.getByLabel('Number, at least 4 digits').fill('4711');
    await press(page, 'Set');
    await page.getByRole('button', { name: 'Remove the lock' }).waitFor();

    await page.reload();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    for (let wrong = 0; wrong < 4; wrong += 1) {
      await enter(page, '1234');
      await page.getByText('That is not the number.').waitFor();
    }
    await enter(page, '1234');
    await page.getByText(/^Wait \d+ seconds? and try again/).waitFor();
    // The right one too has to wait.
    await enter(page, '4711');
    await page.getByText(/^Wait \d+ seconds? and try again/).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);

    const other = await shopperOnPhone(shopping, browser, { name: 'Otto Other', on: shopper });
    expect(other.page).toBe(page);
    await page.getByText('No jobs yet').waitFor();
    await page.goto(draft);
    await page.getByRole('link', { name: 'My jobs' }).waitFor();
    expect(await page.locator('#q-greeted').count()).toBe(0);
    await page.getByRole('link', { name: 'My jobs' }).tap();
    await tab(page, 'More');
    await page.getByText('1 visit of another shopper is on this phone.').waitFor();
    await page.getByText('Signed in as Otto Other').waitFor();
    // The other may lock too, and each number opens one’s own alone.
    await page.getByLabel('Number, at least 4 digits').fill('9999');
    await press(page, 'Set');
    await page.getByRole('button', { name: 'Remove the lock' }).waitFor();
    await page.reload();
    await enter(page, '4711');
    await page.getByText('That is not the number.').waitFor();
    await enter(page, '9999');
    await page.getByText('Signed in as Otto Other').waitFor();

    // Forgotten: a link of one’s own opens, and the visit is where it was.
    await page.goto(`${candour.url}/shop/sign-in`);
    await page.goto(`${candour.url}${await newLink(shopper)}`);
    await page.getByText('Begun').tap();
    await press(page, 'Go on with the visit');
    await chosen(page, 'greeted', 'Yes');
    await context.close();
  }, 120_000);

  it('is left with a word on what stays, never without a network, and never with a visit lost', async () => {
    const { shopper, jobId } = await begunOnPhone(shopping, browser, jobs);
    const { page, context } = shopper;
    await page.goto(`${candour.url}/shop/more`);
    await press(page, 'Sign out');
    await page.getByText('1 visit is not sent yet.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Cancel');
    await context.setOffline(true);
    await press(page, 'Sign out');
    await press(page, 'Sign out all the same');
    await page.getByText('Signing out needs the network').waitFor();
    await context.setOffline(false);
    await press(page, 'Sign out all the same');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(async () => (await fetch('/api/shop/me')).status)).toBe(401);
    const left = await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('candour-shop');
        opening.onsuccess = () => resolve(opening.result);
      });
      const read = (store: string) =>
        new Promise<unknown[]>((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAllKeys();
          reading.onsuccess = () => resolve(reading.result);
        });
      const found = { facts: await read('facts'), drafts: (await read('drafts')).length };
      db.close();
      return found;
    });
    expect(left.drafts).toBe(1);
    for (const gone of ['me', 'jobs', 'board', 'statement']) expect(left.facts).not.toContain(gone);

    await page.goto(`${candour.url}${await newLink(shopper)}`);
    await page.getByText('Begun').tap();
    await press(page, 'Go on with the visit');
    await page.locator('#q-queue').getByRole('spinbutton').fill('60');
    await press(page, 'Next');
    await answer(page, 'respected', 'Yes');
    await press(page, 'Next');
    await press(page, 'Hand in');
    await page.getByText('Safe: everything has arrived').waitFor();
    const visits = await candour.database.sql('select 1 from visits where assignment_id = $1', [jobId]);
    expect(visits).toHaveLength(1);

    // With everything sent nothing is asked, and what has arrived goes from the phone.
    await tab(page, 'More');
    await press(page, 'Sign out');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await context.close();
  }, 120_000);
});

describe('somebody else who signs in on the phone', () => {
  const sessionsOf = async (id: string) =>
    (await candour.database.sql('select 1 from sessions where person_id = $1', [id])).length;
  const stateOn = async (page: Page) => (await visitsOn(page)).map(({ state }) => state);

  /** A shopper whose visit is handed in on the phone, and waits there for a network. */
  async function waiting(): Promise<{ shopper: OnPhone; jobId: string }> {
    const { shopper, jobId } = await begunOnPhone(shopping, browser, jobs);
    const { page, context } = shopper;
    await context.setOffline(true);
    await page.locator('#q-queue').getByRole('spinbutton').fill('60');
    await press(page, 'Next');
    await answer(page, 'respected', 'Yes');
    await press(page, 'Next');
    await press(page, 'Hand in');
    await page.getByText('Waiting for the network').waitFor();
    return { shopper, jobId };
  }
  const linkOf = async (name: string) => {
    const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@shoppers.example`;
    const { id } = (await owner.post('/api/shoppers', { email, name, language: 'en' })).ok(201);
    return { id: id as string, token: await mailedToken(owner, email, 'join') };
  };
  const visitsAt = (jobId: string) => candour.database.sql('select 1 from visits where assignment_id = $1', [jobId]);

  it('ends the session of whoever was there, whose visit goes once they are back', async () => {
    const { shopper, jobId } = await waiting();
    const { page, context } = shopper;
    const other = await linkOf('Otto');
    expect(await sessionsOf(shopper.id)).toBe(1);
    // Nothing of the visit comes through before the other is in.
    await page.route('**/api/visits/**', (route) => route.abort());
    await context.setOffline(false);
    await page.goto(`${candour.url}/shop/join?token=${other.token}`);
    await page.getByText('No jobs yet').waitFor();
    await page.unroute('**/api/visits/**');
    expect([await sessionsOf(shopper.id), await sessionsOf(other.id)]).toEqual([0, 1]);
    expect(await stateOn(page)).toEqual(['queued']);
    await page.goto(`${candour.url}/shop/sign-in`);
    await page.goto(`${candour.url}${await newLink(shopper)}`);
    await eventually(
      () => visitsAt(jobId),
      (rows) => rows.length === 1,
      60_000,
    );
    await tab(page, 'Handed in');
    await page.getByText('Safe: everything has arrived').waitFor();
    expect([await sessionsOf(shopper.id), await sessionsOf(other.id)]).toEqual([1, 0]);
    await context.close();
  }, 120_000);

  it('leaves a link that is used up without effect on who is there', async () => {
    const { shopper } = await begunOnPhone(shopping, browser, jobs);
    const { page, context } = shopper;
    const other = await linkOf('Otto');
    (await candour.visitor().post('/api/shop/sign-in', { token: other.token })).ok(201);
    await page.goto(`${candour.url}/shop/join?token=${other.token}`);
    await page.getByText('This link has been used').waitFor();
    expect(await sessionsOf(shopper.id)).toBe(1);
    await page.goto(`${candour.url}/shop/`);
    await page.getByText('Begun').waitFor();
    await context.close();
  }, 120_000);

  it('costs a visit nothing that was on its way when the session changed under it', async () => {
    const { shopper, jobId } = await waiting();
    const { page, context } = shopper;
    const other = await linkOf('Otto');
    // The other’s session is there a moment before the app knows of it.
    const signedIn = await context.request.post(`${candour.url}/api/shop/sign-in`, {
      data: { token: other.token },
      headers: { origin: candour.url },
    });
    expect(signedIn.status()).toBe(201);
    await context.setOffline(false);
    await page.getByText('You are signed out').waitFor();
    expect(await stateOn(page)).toEqual(['queued']);
    await page.goto(`${candour.url}/shop/sign-in`);
    await page.goto(`${candour.url}${await newLink(shopper)}`);
    await eventually(
      () => visitsAt(jobId),
      (rows) => rows.length === 1,
      60_000,
    );
    await context.close();
  }, 120_000);
});
