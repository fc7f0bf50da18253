import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { answer, chosen, openAgain, press, shopperOnPhone, tab, type OnPhone } from '../support/phone-page.ts';
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

/** A shopper who has accepted a job and begun its visit on the phone. */
async function begun(): Promise<{ shopper: OnPhone; jobId: string }> {
  const shopper = await shopperOnPhone(shopping, browser);
  const jobId = jobs.pop() ?? '';
  const { page } = shopper;
  (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
  await openAgain(page, candour.url);
  await page.getByText('Kamppi').tap();
  await press(page, 'Accept');
  await press(page, 'Begin the visit');
  await answer(page, 'greeted', 'Yes');
  await page.getByText('Kept on this phone').waitFor();
  return { shopper, jobId };
}

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
    const { shopper } = await begun();
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
    const { shopper, jobId } = await begun();
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
    const { shopper, jobId } = await begun();
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
    );
    await tab(page, 'Handed in');
    await page.getByText('Safe: everything has arrived').waitFor();
    expect([await sessionsOf(shopper.id), await sessionsOf(other.id)]).toEqual([1, 0]);
    await context.close();
  }, 120_000);

  it('leaves a link that is used up without effect on who is there', async () => {
    const { shopper } = await begun();
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
    );
    await context.close();
  }, 120_000);
});

describe('a visit in two tabs', () => {
  const greetedOn = async (page: Page) =>
    ((await visitsOn(page))[0]?.fill.answers['greeted'] as { value: number } | undefined)?.value;

  it('is open in one, goes over at once when that is closed, and can be taken over', async () => {
    const { shopper } = await begun();
    const { page: first, context } = shopper;
    const second = await context.newPage();
    second.setDefaultTimeout(15_000);
    await second.goto(first.url());
    await second.getByText('This visit is open in another tab').waitFor();
    expect(await axeFaults(second)).toEqual([]);
    await first.close();
    await second.locator('#q-greeted').waitFor();

    const third = await context.newPage();
    third.setDefaultTimeout(15_000);
    await third.goto(second.url());
    await third.getByText('This visit is open in another tab').waitFor();
    await press(third, 'Go on here instead');
    await third.locator('#q-greeted').waitFor();
    await second.getByText('This visit is open in another tab').waitFor();
    await answer(third, 'greeted', 'No');
    await eventually(
      () => greetedOn(third),
      (value) => value === 0,
    );
    await third.reload();
    await chosen(third, 'greeted', 'No');
    await context.close();
  }, 120_000);

  it('is open in one of several that take it over at once, and what was answered there stays', async () => {
    const { shopper } = await begun();
    const { page: first, context } = shopper;
    // Found out only after the visit was taken over: the tab that lost it writes nothing more.
    await context.setGeolocation(null);
    await first.reload();
    await first.locator('#q-greeted').waitFor();
    const others = await Promise.all(Array.from({ length: 3 }, () => context.newPage()));
    for (const other of others) {
      other.setDefaultTimeout(15_000);
      await other.goto(first.url());
      await other.getByText('This visit is open in another tab').waitFor();
    }
    const tabs = [first, ...others];
    const count = async (words: string) =>
      (await Promise.all(tabs.map((each) => each.getByText(words).count()))).reduce((sum, each) => sum + each, 0);
    const open = async () => {
      const shown = await Promise.all(tabs.map((each) => each.locator('#q-greeted').count()));
      return tabs.filter((_, place) => shown[place] === 1);
    };
    const settled = () =>
      eventually(
        async () => [(await open()).length, await count('This visit is open in another tab')].join(),
        (now) => now === `1,${tabs.length - 1}`,
      );
    for (let round = 0; round < 4; round += 1) {
      const [holder] = await open();
      const waiting = tabs.filter((each) => each !== holder);
      // Not by taps, which come one after the other.
      const go = (each: Page) =>
        each.getByRole('button', { name: 'Go on here instead' }).evaluate((button: HTMLElement) => button.click());
      await Promise.all(waiting.map(go));
      await settled();
      await context.setGeolocation({ latitude: 60.1699, longitude: 24.9328, accuracy: 12 });
      const word = round % 2 === 0 ? 'No' : 'Yes';
      // One of them may still be taking it over: whichever has it in the end takes the answer.
      await eventually(
        async () => {
          const [taken] = await open();
          const choice = taken?.locator('#q-greeted').getByLabel(word, { exact: true });
          await choice
            ?.evaluate((input: HTMLElement) => input.click(), null, { timeout: 1_000 })
            .catch(() => undefined);
          return greetedOn(first);
        },
        (value) => value === round % 2,
      );
      await settled();
      expect(await count('This phone could not keep the last change')).toBe(0);
    }
    const [last] = await open();
    tabs.splice(tabs.indexOf(last!), 1);
    await last!.close();
    const [next] = tabs;
    await next!.bringToFront();
    await press(next!, 'Go on here instead');
    await chosen(next!, 'greeted', 'Yes');
    await context.close();
  }, 120_000);

  it('opens again at once after its screen was left, while the phone still looks for its place', async () => {
    const { shopper } = await begun();
    const { page, context } = shopper;
    // Never answered: the phone is in a basement.
    await context.setGeolocation(null);
    for (let turn = 0; turn < 3; turn += 1) {
      await page.getByRole('link', { name: 'Kamppi' }).tap();
      await press(page, 'Go on with the visit');
      await page.locator('#q-greeted').waitFor({ timeout: 5_000 });
    }
    await context.close();
  }, 120_000);
});
