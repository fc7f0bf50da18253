import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import type { FaultyLine } from '../support/faulty-line.ts';
import { patiently } from '../support/patiently.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { photosOn, ShopperPhone, visitsOn, type KeptVisit } from '../support/shopper-phone.ts';
import { takePhoto, visitOf, type Shopping } from '../support/shopping.ts';
import { Visitor } from '../support/visitor.ts';
import { seededRandom } from '../scoring/seeded-random.ts';
import { asFile, choose, largePhoto, photograph } from './visit-chaos-taps.ts';
import { troubles, type Promised, type Trouble } from './visit-chaos-troubles.ts';

const photosEach = 7;

/** Who makes visits on a phone of her own, through whatever comes. */
export class ChaosShopper {
  readonly phone = new ShopperPhone();
  crashes = 0;
  closedTabs = 0;
  /** What the app reported as its own fault. */
  readonly faults = new Set<string>();
  readonly #shopping: Shopping;
  readonly #line: FaultyLine;
  readonly #seed: number;
  #id = '';
  #visitor!: Visitor;

  private constructor(shopping: Shopping, line: FaultyLine, seed: number) {
    this.#shopping = shopping;
    this.#line = line;
    this.#seed = seed;
  }

  /** Joins by the mailed link, while the weather is fair. */
  static async join(shopping: Shopping, line: FaultyLine, seed: number): Promise<ChaosShopper> {
    const shopper = new ChaosShopper(shopping, line, seed);
    const email = `shopper${seed}@shoppers.example`;
    const { owner } = shopping;
    const person = { email, name: `Shopper ${seed}`, language: 'en' };
    shopper.#id = (await owner.post('/api/shoppers', person)).ok(201).id;
    const token = await mailedToken(owner, email, 'join');
    const page = await shopper.phone.start();
    await page.goto(`${line.url}/shop/join?token=${token}`);
    await page.getByText('No jobs yet').waitFor();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    shopper.#visitor = new Visitor(shopping.candour.url);
    for (const { name, value } of await shopper.phone.context.cookies()) shopper.#visitor.cookies.set(name, value);
    // The browser writes its cookies when it ends, or in half a minute.
    shopper.#watch(await shopper.phone.restart(false));
    await shopper.phone.page.goto(`${line.url}/shop/`);
    return shopper;
  }

  /** Makes one visit and presses 'Hand in'. */
  async make(n: number, jobId: string): Promise<Promised> {
    const trouble = troubles[n % troubles.length]!;
    try {
      return await this.#make(n, jobId, trouble);
    } catch (error) {
      throw new Error(`Visit ${n} (${trouble}) could not be made. ${await this.#account()}`, { cause: error });
    }
  }

  async #make(n: number, jobId: string, trouble: Trouble): Promise<Promised> {
    const random = seededRandom(this.#seed * 10_000 + n).next;
    const answers = {
      greeted: random() < 0.5 ? 1 : 0,
      queue: 1 + Math.floor(random() * 700),
      respected: random() < 0.8 ? 1 : 0,
      story: `Visit ${n}: they were ${random() < 0.5 ? 'kind' : 'quick'}, “as ever” \u{1F642}.`,
    };
    await this.#take(jobId);
    const key = await this.#begin(jobId);
    const at = Math.floor(random() * photosEach);
    await this.#section(key, 1, async (page) => {
      await choose(page, 'greeted', answers.greeted);
      await page.locator('#q-queue input').fill(String(answers.queue));
      // A tap is kept within moments, not before: no kill comes in between.
      const isKept = ({ key: own, fill }: KeptVisit) => own === key && Object.hasOwn(fill.answers, 'queue');
      await eventually(async () => (await visitsOn(page)).some(isKept), Boolean);
    });
    for (let photo = 0; photo < photosEach; photo += 1) {
      if (photo === at) await this.#suffer(trouble, key, photo, random);
      const bytes = photo === 6 && n % 4 === 0 ? await largePhoto(n) : (await takePhoto(n * 10 + photo)).bytes;
      await this.#section(key, 2, (page) => photograph(page, photo, bytes));
    }
    await this.#section(key, 2, async (page) => {
      await choose(page, 'respected', answers.respected);
      await page.locator('#q-story textarea').fill(answers.story);
    });
    if (trouble === 'other_visit_first') await this.#otherFirst(jobId, key, n);
    const photos = await this.#handIn(key);
    await this.#after(trouble, random);
    return { key, jobId, trouble, answers, photos };
  }

  /** With a network that works: waits until nothing is on its way any more. Gives how often the shopper had to press. */
  async bringHome(): Promise<number> {
    await this.phone.context.setOffline(false);
    const page = await this.#open('/queue');
    let presses = 0;
    const end = Date.now() + 180_000;
    for (;;) {
      const kept = await visitsOn(page);
      const held = kept.filter(({ state, problem }) => state === 'held' && problem?.code === 'photo_changed');
      const waiting = kept.filter(({ state }) => state === 'queued');
      if (waiting.length + held.length === 0) return presses;
      if (Date.now() > end) {
        const left = [...waiting, ...held].map(({ fill: _, handIn: __, ...visit }) => visit);
        throw new Error(`Still on its way: ${JSON.stringify(left)}. ${await this.#account()}`);
      }
      const [button] = await page.getByRole('button', { name: held.length > 0 ? 'Send again' : 'Send now' }).all();
      if (held.length > 0) presses += 1;
      await button?.click({ timeout: 2_000 }).catch(() => undefined);
      await pause(1_500);
    }
  }

  /** What can be seen where something went wrong: the screen, which builds of the app are kept, what went over the line. */
  async #account(): Promise<string> {
    const { page } = this.phone;
    const shown = page.locator('body').innerText({ timeout: 2_000 });
    const kept = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/shop/');
      const files = async (name: string) => `${name}: ${(await (await caches.open(name)).keys()).length} files`;
      return [
        ...(await Promise.all((await caches.keys()).map(files))),
        `active ${registration?.active?.state}, waiting ${registration?.waiting?.state}`,
        `installing ${registration?.installing?.state}, at work ${navigator.serviceWorker.controller?.state}`,
        JSON.stringify(await navigator.locks.query()),
      ].join('; ');
    });
    const [words, builds] = await Promise.all([shown, kept].map((each) => each.catch(String)));
    return `The phone shows: ${words}\nIt keeps: ${builds}\nLast over the line:\n${this.#line.lately.join('\n')}`;
  }

  /** A job comes to this shopper, past the weather: what is tried here is the way of a visit. */
  async #take(jobId: string): Promise<void> {
    const { owner } = this.#shopping;
    const offered = await patiently(() => owner.post(`/api/assignments/${jobId}/offer`, { shopperId: this.#id }));
    if (offered.status !== 204 && offered.status !== 409) offered.ok(204);
    const accepted = await patiently(() => this.#visitor.post(`/api/shop/jobs/${jobId}/accept`));
    if (accepted.status !== 200 && accepted.status !== 409) accepted.ok();
  }

  async #begin(jobId: string): Promise<string> {
    await this.phone.context.setOffline(false);
    const begin = async () => {
      const page = await this.#open(`/jobs/${jobId}`);
      // The list of jobs comes through the weather too.
      await page.getByRole('button', { name: /Begin the visit|Go on with the visit/ }).click({ timeout: 2_000 });
      await page.getByText('Section 1 of 2').waitFor({ timeout: 5_000 });
      return new URL(page.url()).pathname.split('/').at(-1) ?? '';
    };
    return eventually(
      () => begin().catch(() => ''),
      (key) => key !== '',
      180_000,
    );
  }

  /** Does something in a section of the visit; once more after whatever went wrong with the page in between. */
  async #section(key: string, section: 1 | 2, act: (page: Page) => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await this.#toSection(key, section);
        return await act(this.phone.page);
      } catch (error) {
        if (tries > 4) throw error;
        await this.#open(`/visit/${key}`);
      }
    }
  }

  async #toSection(key: string, section: 1 | 2): Promise<void> {
    let { page } = this.phone;
    if (!page.url().endsWith(`/visit/${key}`)) page = await this.#open(`/visit/${key}`);
    const shown = page.getByText(`Section ${section} of 2`);
    if (await shown.isVisible()) return;
    await page.getByText(/Section \d of 2/).waitFor({ timeout: 10_000 });
    if (!(await shown.isVisible())) await page.getByRole('button', { name: section === 1 ? 'Back' : 'Next' }).click();
    await shown.waitFor({ timeout: 10_000 });
  }

  async #suffer(trouble: Trouble, key: string, place: number, random: () => number): Promise<void> {
    const { phone } = this;
    const line = this.#line;
    switch (trouble) {
      case 'tab_killed':
        return void (await this.#closeTab());
      case 'two_tabs': {
        const other = await phone.context.newPage();
        await other.goto(`${line.url}/shop/visit/${key}`);
        await other.getByText('This visit is open in another tab').waitFor();
        return;
      }
      case 'crash':
        return this.#crash(false);
      case 'offline':
        return phone.context.setOffline(true);
      case 'offline_and_crash':
        await phone.context.setOffline(true);
        return this.#crash(true);
      case 'full':
        return this.#fillUp(key, place);
      case 'clock_set':
        return phone.setClock([3_600_000, -86_400_000, 31_536_000_000, -315_360_000_000][Math.floor(random() * 4)]!);
      case 'update':
        line.build += 1;
        await phone.page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration('/shop/');
          await registration?.update().catch(() => undefined);
        });
        await pause(500);
        if (await phone.page.getByText('A new version of the app is ready').isVisible())
          throw new Error('A new version pushes into an open visit.');
        return;
      default:
        return;
    }
  }

  /** No room for another photo nor another tap: both are said, and everything that was there stays. */
  async #fillUp(key: string, place: number): Promise<void> {
    const { phone } = this;
    await this.#toSection(key, 2);
    const makeRoom = await phone.fill();
    const { page } = phone;
    await this.#toSection(key, 2);
    if (place > 0)
      await page
        .locator('.photos img[src^=data]')
        .nth(place - 1)
        .waitFor();
    await page.locator('#front-camera').setInputFiles(asFile((await takePhoto(77)).bytes));
    await page.locator('#q-front').getByText('There is no room left on this phone').waitFor();
    if ((await page.locator('.photos li').count()) !== place) throw new Error('A photo is shown that is not kept.');
    await choose(page, 'respected', 1);
    const again = page.locator('.visit > [role=alert]').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await makeRoom();
    // It may find by itself that there is room, before anybody presses.
    await again.click({ timeout: 3_000 }).catch(() => undefined);
    await again.waitFor({ state: 'hidden' });
  }

  /** Another visit arrives for the job first, from another phone, or under the same key as it were. */
  async #otherFirst(jobId: string, key: string, n: number): Promise<void> {
    await this.phone.context.setOffline(true);
    const other = visitOf(jobId, this.#shopping.versionId, { story: 'Another visit was first.' });
    const under = n % 20 < 10 ? randomUUID() : key;
    const answer = await patiently(() => this.#visitor.put(`/api/visits/${under}`, other));
    if (answer.status !== 201 && answer.status !== 202) answer.ok(201);
  }

  async #handIn(key: string): Promise<string[]> {
    let photos: string[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      const { page } = this.phone;
      const hashes = (await photosOn(page, key)).map(({ hash }) => hash);
      photos = hashes.filter((hash) => hash !== null).sort();
      await page.getByRole('button', { name: 'Review', exact: true }).click();
      await page.getByText('Nothing is missing.').waitFor({ timeout: 10_000 });
      await page.getByRole('button', { name: 'Hand in', exact: true }).click();
      await page.locator('h1', { hasText: 'Handed in' }).waitFor({ timeout: 10_000 });
      const kept = (await visitsOn(page)).find((each) => each.key === key);
      if (kept !== undefined && kept.state !== 'open') return photos;
      await this.#open(`/visit/${key}`);
    }
    throw new Error('The visit could not be handed in.');
  }

  async #after(trouble: Trouble, random: () => number): Promise<void> {
    const { phone } = this;
    await pause(random() * 700);
    if (trouble === 'crash_sending') await this.#crash(false);
    if (trouble === 'two_tabs') await this.#closeTab();
    if (trouble === 'clock_set') await phone.setClock(0);
    if (trouble === 'update') {
      const use = phone.page.getByRole('button', { name: 'Use it now' });
      await use.click({ timeout: 3_000 }).catch(() => undefined);
    }
    await phone.context.setOffline(false);
  }

  async #closeTab(): Promise<void> {
    this.closedTabs += 1;
    const pages = this.phone.context.pages().filter((each) => each !== this.phone.page);
    if (pages[0] === undefined) await this.phone.closeTab();
    else {
      // The other tab goes on.
      await this.phone.page.close();
      this.phone.page = pages[0];
    }
    this.#watch(this.phone.page);
  }

  async #crash(offline: boolean): Promise<void> {
    this.crashes += 1;
    await this.phone.crash();
    this.#watch(await this.phone.start());
    await this.phone.context.setOffline(offline);
  }

  async #open(path: string): Promise<Page> {
    const { page } = this.phone;
    await page.goto(`${this.#line.url}/shop${path}`, { waitUntil: 'commit' });
    await page.locator('main').waitFor({ timeout: 15_000 });
    return page;
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.faults.add(String(error)));
  }
}
