import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { eventually } from './eventually.ts';
import { everyKindChecklist } from './every-kind-checklist.ts';
import { answer, fillShort, openAgain, photograph, press, shopperOnPhone, type OnPhone } from './phone-page.ts';
import { join } from './people-of-all-roles.ts';
import { visitsOn } from './shopper-phone.ts';
import { planWave, startShopping, visitOf, type Shopping } from './shopping.ts';
import type { Candour } from './candour.ts';
import type { Visitor } from './visitor.ts';

const words = 'Ylläpitohenkilökunnanpalvelutiskillä kysytään, mitä valaisin maksaa. ';
const terms = {
  visitsPerStore: 9,
  rotationDays: 0,
  fee: 15,
  reimbursedUpTo: 10,
  minMinutes: 20,
  dayParts: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }],
  scenario: { en: 'You look for a lamp.', fi: words },
  briefing: { en: 'Ask at the desk.\nhttps://lamps.example/a/long/address/that/is/not/broken', fi: words.repeat(3) },
  briefingTest: [
    {
      key: 'who',
      text: { en: 'Who are you?', fi: 'Kuka olet?' },
      options: [
        { code: 1, label: { en: 'A customer', fi: 'Asiakas' }, correct: true },
        { code: 2, label: { en: 'An inspector', fi: 'Tarkastaja' }, correct: false },
      ],
    },
  ],
};
const [seen, ...others] = everyKindChecklist.blocks;
const checklist = {
  ...everyKindChecklist,
  blocks: [{ ...seen, questions: seen?.questions.map((each) => ({ ...each, allowNotApplicable: true })) }, ...others],
};

/** The jobs of one shopper's phone, one in each state that there is. */
export interface PhoneStates {
  shopper: OnPhone;
  /** Ids of jobs, by what became of them. */
  jobs: Record<
    'open' | 'take' | 'offered' | 'accepted' | 'begun' | 'returned' | 'rejected' | 'dismissed' | 'approved' | 'held',
    string
  >;
  /** Addresses of the two visits that are open: a fresh one, and one that is put right. */
  visit: string;
  amendment: string;
}

/** Brings a phone to where it has a job, and a visit, in every state. */
export async function phoneOfAllStates(candour: Candour, owner: Visitor, browser: Browser): Promise<PhoneStates> {
  const made = new States(candour, owner, await shopperOnPhone({ candour, owner }, browser));
  return made.all();
}

class States {
  readonly #candour: Candour;
  readonly #owner: Visitor;
  readonly #shopper: OnPhone;

  constructor(candour: Candour, owner: Visitor, shopper: OnPhone) {
    this.#candour = candour;
    this.#owner = owner;
    this.#shopper = shopper;
  }

  async all(): Promise<PhoneStates> {
    const [many, own, short] = await this.#programmes();
    const [open = '', offered = '', accepted = '', begun = ''] = await planWave(many);
    const [take = ''] = await planWave(own);
    const [returned = '', rejected = '', dismissed = '', approved = '', held = ''] = await planWave(short);
    await this.#offer(offered);
    for (const job of [accepted, begun, returned, rejected, dismissed, approved, held]) await this.#give(job);
    await this.#decide(short, { returned, rejected, dismissed, approved });
    await this.#hold(held);
    const jobs = { open, take, offered, accepted, begun, returned, rejected, dismissed, approved, held };
    const visit = await this.#begin(begun);
    return { shopper: this.#shopper, jobs, visit, amendment: await this.#putRight(returned) };
  }

  #programmes() {
    const [candour, owner] = [this.#candour, this.#owner];
    const quick = { visitsPerStore: 9, rotationDays: 0, fee: 15 };
    return Promise.all([
      startShopping(candour, owner, terms, checklist),
      startShopping(candour, owner, { ...terms, visitsPerStore: 1, selfAssign: true }, checklist),
      startShopping(candour, owner, quick),
    ]);
  }

  async #offer(jobId: string): Promise<void> {
    (await this.#owner.post(`/api/assignments/${jobId}/offer`, { shopperId: this.#shopper.id })).ok(204);
  }

  async #give(jobId: string): Promise<void> {
    await this.#offer(jobId);
    await this.#candour.database.sql('update assignments set briefing_passed_by = shopper_id where id = $1', [jobId]);
    await this.#post(`/api/shop/jobs/${jobId}/accept`, {});
  }

  /** A call of the phone past its app. */
  #post(path: string, content: object, method = 'POST'): Promise<{ visitId: string }> {
    return this.#shopper.page.evaluate(
      async ([address, body, verb]) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(address as string, { method: verb as string, headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(await answer.text());
        return (await answer.json()) as { visitId: string };
      },
      [path, content, method] as const,
    );
  }

  /** Visits that a reviewer has decided on. */
  async #decide(shopping: Shopping, jobs: Record<'returned' | 'rejected' | 'dismissed' | 'approved', string>) {
    const [reviewer, second] = [
      await join(this.#candour, this.#owner, 'reviewer'),
      await join(this.#candour, this.#owner, 'reviewer'),
    ];
    const decide = async (jobId: string, what: string, body: object) => {
      const key = randomUUID();
      const { visitId } = await this.#post(`/api/visits/${key}`, visitOf(jobId, shopping.versionId), 'PUT');
      (await reviewer.post(`/api/reviews/${visitId}/${what}`, body)).ok(204);
      return key;
    };
    const notes = [
      { question: 'greeted', note: 'By whom? The photo shows nobody.' },
      { question: 'front', note: 'Please take it from across the street, https://maps.example/very/long/address too.' },
    ];
    await decide(jobs.returned, 'return', { notes });
    await decide(jobs.approved, 'approve', {});
    await decide(jobs.rejected, 'reject', { reason: 'The photos show another store.' });
    const key = await decide(jobs.dismissed, 'reject', { reason: 'The photos show another store.' });
    await this.#post(`/api/visits/${key}/appeal`, { reason: 'The sign is behind the tree.' });
    const { items } = (await second.get('/api/appeals')).ok();
    (await second.post(`/api/appeals/${items[0].id}/dismiss`, { outcome: 'The receipt names another store.' })).ok(204);
  }

  /** A visit that the server does not take: its job was given back meanwhile. */
  async #hold(jobId: string): Promise<void> {
    const { page } = this.#shopper;
    await this.#look(jobId);
    await fillShort(page);
    await this.#post(`/api/shop/jobs/${jobId}/give-back`, {}).catch(() => undefined);
    await press(page, 'Hand in');
    await eventually(
      () => visitsOn(page),
      (visits) => visits.some((each) => each.jobId === jobId && each.state === 'held'),
    );
  }

  /** A visit with something in every section, and a stopwatch that runs. */
  async #begin(jobId: string): Promise<string> {
    const { page } = this.#shopper;
    await this.#look(jobId);
    await press(page, 'Begin the visit');
    await answer(page, 'greeted', 'Yes');
    await page.locator('#q-greeted').getByRole('button', { name: 'Does not apply' }).tap();
    await page.locator('#q-who').getByLabel('Somebody else').tap();
    await press(page, 'Next');
    await page.locator('#q-queue').getByRole('spinbutton').fill('61.5');
    await page.locator('#q-queue').getByRole('button', { name: 'Measure again' }).tap();
    await page
      .locator('#q-people')
      .getByRole('button', { name: /^One more/ })
      .tap();
    await press(page, 'Next');
    await photograph(page, 'front', [11, 12]);
    await page.locator('#q-here').getByRole('button').tap();
    await page.getByText(/^Noted, within/).waitFor();
    const { pathname } = new URL(page.url());
    return pathname;
  }

  async #putRight(jobId: string): Promise<string> {
    const { page } = this.#shopper;
    await this.#look(jobId);
    await press(page, 'Put it right');
    await answer(page, 'greeted', 'No');
    return new URL(page.url()).pathname;
  }

  /** Opens a job's own screen, with what the server knows by now. */
  async #look(jobId: string): Promise<void> {
    const { page } = this.#shopper;
    await openAgain(page, this.#candour.url);
    await page.goto(`${this.#candour.url}/shop/jobs/${jobId}`);
    await page.locator('main h1').waitFor();
  }
}
