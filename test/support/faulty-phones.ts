import type { Page } from 'playwright-core';
import { seededRandom } from '../scoring/seeded-random.ts';
import { Candour } from './candour.ts';
import { FaultyLine } from './faulty-line.ts';
import { mailedToken } from './people-of-all-roles.ts';
import { press } from './phone-page.ts';
import { ShopperPhone } from './shopper-phone.ts';
import type { Visitor } from './visitor.ts';
import { planWave, startShopping, type Shopping } from './shopping.ts';

/** A phone on which a visit has begun. */
export interface Begun {
  phone: ShopperPhone;
  page: Page;
  jobId: string;
  key: string;
}

/** Phones of shoppers whose only way to the server is a line that a test may spoil. */
export class FaultyPhones {
  readonly line: FaultyLine;
  readonly candour: Candour;
  readonly owner: Visitor;
  readonly #jobs: string[];
  readonly #phones: ShopperPhone[] = [];

  private constructor(line: FaultyLine, shopping: Shopping, jobs: string[]) {
    this.line = line;
    this.candour = shopping.candour;
    this.owner = shopping.owner;
    this.#jobs = jobs;
  }

  static async start(seed: number): Promise<FaultyPhones> {
    const line = await new FaultyLine(seededRandom(seed).next).start();
    const candour = await Candour.start({ env: { PUBLIC_URL: line.url } });
    line.leadTo(candour.url);
    const shopping = await startShopping(candour, await candour.setUp(), { visitsPerStore: 20, rotationDays: 0 });
    return new FaultyPhones(line, shopping, await planWave(shopping));
  }

  /** A new shopper, on a phone of her own, begins the visit of a job. */
  async begin(): Promise<Begun> {
    const { owner } = this;
    const jobId = this.#jobs.pop() ?? '';
    const email = `${jobId}@shoppers.example`;
    const { id } = (await owner.post('/api/shoppers', { email, name: 'Sirpa Shopper', language: 'en' })).ok(201);
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: id })).ok(204);
    const phone = new ShopperPhone();
    this.#phones.push(phone);
    const page = await phone.start();
    await page.goto(`${this.line.url}/shop/join?token=${await mailedToken(owner, email, 'join')}`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.getByText('Kamppi').tap();
    await press(page, 'Accept');
    await press(page, 'Begin the visit');
    await page.getByText('Section 1 of 2').waitFor();
    return { phone, page, jobId, key: new URL(page.url()).pathname.split('/').at(-1) ?? '' };
  }

  /** Ends the phones, and whatever befell the line. */
  async clear(): Promise<void> {
    this.line.choose = null;
    this.line.hold = null;
    for (const each of this.#phones.splice(0)) await each.end().catch(() => undefined);
  }

  async stop(): Promise<void> {
    await this.line.stop();
    await this.candour.stop();
  }
}
