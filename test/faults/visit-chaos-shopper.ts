import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../support/eventually.ts';
import type { FaultyLine } from '../support/faulty-line.ts';
import { patiently } from '../support/patiently.ts';
import { mailedToken } from '../support/people-of-all-roles.ts';
import { photosOn, visitsOn, type KeptVisit } from '../support/shopper-phone.ts';
import { takePhoto, visitOf, type Shopping } from '../support/shopping.ts';
import { Visitor } from '../support/visitor.ts';
import { seededRandom } from '../scoring/seeded-random.ts';
import { ChaosPhone } from './visit-chaos-phone.ts';
import { suffer, sufferAfterwards } from './visit-chaos-suffer.ts';
import { choose, largePhoto, photograph } from './visit-chaos-taps.ts';
import { tamper, tamperings, type Tampering } from './visit-chaos-tampering.ts';
import { troubles, type Promised, type Trouble } from './visit-chaos-troubles.ts';

const photosEach = 7;

/** Who makes visits on a phone of her own, through whatever comes. */
export class ChaosShopper {
  readonly phone: ChaosPhone;
  readonly #shopping: Shopping;
  readonly #seed: number;
  #id = '';
  #visitor!: Visitor;

  private constructor(shopping: Shopping, line: FaultyLine, seed: number) {
    this.#shopping = shopping;
    this.phone = new ChaosPhone(line);
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
    await shopper.phone.restart(false);
    await shopper.phone.page.goto(`${line.url}/shop/`);
    return shopper;
  }

  /** Makes one visit and presses 'Hand in'. */
  async make(n: number, jobId: string): Promise<Promised> {
    const trouble = troubles[n % troubles.length]!;
    try {
      return await this.#make(n, jobId, trouble);
    } catch (error) {
      throw new Error(`Visit ${n} (${trouble}) could not be made. ${await this.phone.account()}`, { cause: error });
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
    await this.phone.inSection(key, 1, async (page) => {
      await choose(page, 'greeted', answers.greeted);
      await page.locator('#q-queue input').fill(String(answers.queue));
      // A tap is kept within moments, not before: no kill comes in between.
      const isKept = ({ key: own, fill }: KeptVisit) => own === key && Object.hasOwn(fill.answers, 'queue');
      await eventually(async () => (await visitsOn(page)).some(isKept), Boolean);
    });
    for (let photo = 0; photo < photosEach; photo += 1) {
      if (photo === at) await suffer(trouble, this.phone, { key, place: photo, random });
      const bytes = photo === 6 && n % 4 === 0 ? await largePhoto(n) : (await takePhoto(n * 10 + photo)).bytes;
      await this.phone.inSection(key, 2, (page) => photograph(page, photo, bytes));
    }
    await this.phone.inSection(key, 2, async (page) => {
      await choose(page, 'respected', answers.respected);
      await page.locator('#q-story textarea').fill(answers.story);
    });
    if (trouble === 'other_visit_first') await this.#otherFirst(jobId, key, n);
    const photos = await this.#handIn(key);
    await sufferAfterwards(trouble, this.phone, random);
    return { key, jobId, trouble, answers, photos };
  }

  /** Hands in something made up for a job, by the routes alone. */
  async makeUp(n: number, jobId: string): Promise<Tampering> {
    const what = tamperings[n % tamperings.length]!;
    await this.#take(jobId);
    await tamper(this.#visitor, jobId, this.#shopping.versionId, what, n);
    return what;
  }

  /** With a network that works: waits until nothing is on its way any more, for as long as something moves. Gives how often the shopper had to press. */
  async bringHome(): Promise<number> {
    await this.phone.context.setOffline(false);
    const page = await this.phone.open('/queue');
    let presses = 0;
    let stand = '';
    let end = 0;
    for (;;) {
      const kept = await visitsOn(page);
      // A busy machine may take long for many photos; three minutes in which nothing arrives are too many.
      const now = JSON.stringify(kept.map(({ state, receipt }) => [state, receipt]));
      if (now !== stand) [stand, end] = [now, Date.now() + 180_000];
      const held = kept.filter(({ state, problem }) => state === 'held' && problem?.code === 'photo_changed');
      const waiting = kept.filter(({ state }) => state === 'queued');
      if (waiting.length + held.length === 0) return presses;
      if (Date.now() > end) {
        const left = [...waiting, ...held].map(({ fill: _, handIn: __, ...visit }) => visit);
        throw new Error(`Still on its way: ${JSON.stringify(left)}. ${await this.phone.account()}`);
      }
      const [button] = await page.getByRole('button', { name: held.length > 0 ? 'Send again' : 'Send now' }).all();
      if (held.length > 0) presses += 1;
      await button?.click({ timeout: 2_000 }).catch(() => undefined);
      await pause(1_500);
    }
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
      const page = await this.phone.open(`/jobs/${jobId}`);
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
      await this.phone.open(`/visit/${key}`);
    }
    throw new Error('The visit could not be handed in.');
  }
}
