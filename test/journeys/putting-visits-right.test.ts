import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { JournalEvent } from '#surveys';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import {
  answer,
  damageAnswer,
  fillShort,
  isInSight,
  openAgain,
  photograph,
  press,
  shopperOnPhone,
  type OnPhone,
} from '../support/phone-page.ts';
import { visitsOn } from '../support/shopper-phone.ts';
import { planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

interface VisitRow {
  id: string;
  key: string;
  state: string;
}

describe('what a reviewer sends back to a phone', () => {
  let candour: Candour;
  let owner: Visitor;
  let reviewer: Visitor;
  let second: Visitor;
  let shopping: Shopping;
  let jobs: string[];
  let browser: Browser;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    shopping = await startShopping(candour, owner, { visitsPerStore: 12, rotationDays: 0, fee: 15 });
    jobs = await planWave(shopping);
    [reviewer, second] = await Promise.all([join(candour, owner, 'reviewer'), join(candour, owner, 'reviewer')]);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
  });

  const visitOf = async (jobId: string): Promise<VisitRow> => {
    const [row] = await candour.database.sql<VisitRow>(
      'select id, submission_key as key, state from visits where assignment_id = $1',
      [jobId],
    );
    return row ?? { id: '', key: '', state: 'none' };
  };

  /** A visit that was handed in on a phone, whole. */
  async function handedIn(): Promise<{ shopper: OnPhone; jobId: string; visit: VisitRow }> {
    const shopper = await shopperOnPhone(shopping, browser);
    const jobId = jobs.pop() ?? '';
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    await openAgain(shopper.page, candour.url);
    await shopper.page.getByText('Kamppi').tap();
    await press(shopper.page, 'Accept');
    await fillShort(shopper.page);
    await press(shopper.page, 'Hand in');
    await shopper.page.getByText('Safe: everything has arrived').waitFor();
    const visit = await eventually(
      () => visitOf(jobId),
      ({ state }) => state === 'in_review',
    );
    return { shopper, jobId, visit };
  }

  it('is put right without a network, with another photo, once, and keeps what was first handed in', async () => {
    const { shopper, jobId, visit } = await handedIn();
    const { page, context } = shopper;
    const notes = [
      { question: 'greeted', note: 'By whom? The photo shows nobody.' },
      { question: 'front', note: 'Please take it from across the street too.' },
    ];
    (await reviewer.post(`/api/reviews/${visit.id}/return`, { notes })).ok(204);
    await openAgain(page, candour.url);
    const first = page.locator('.list .card').first();
    await first.getByText(/^Put right until/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await first.tap();
    await page.getByText('By whom? The photo shows nobody.').waitFor();
    expect(await axeFaults(page)).toEqual([]);

    await context.setOffline(true);
    await press(page, 'Put it right');
    await page.locator('#q-greeted').getByText('By whom?').waitFor();
    // What was not noted is not asked again.
    expect(await page.locator('fieldset.question').count()).toBe(2);
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Review');
    await page.getByText('Nothing is changed yet').waitFor();
    expect(await page.getByRole('button', { name: 'Hand in' }).isDisabled()).toBe(true);
    await press(page, 'Back');
    await answer(page, 'greeted', 'No');
    await photograph(page, 'front', [2]);
    await page.getByLabel('To the reviewer, if you like').fill('It was the guard, not the staff.');
    await eventually(
      async () => JSON.stringify(await visitsOn(page)),
      (kept) => kept.includes('It was the guard'),
    );
    // The app is closed and opened again in between.
    await page.goto(`${candour.url}/shop/`);
    await page.locator('.list .card').first().tap();
    await press(page, 'Go on putting it right');
    await eventually(
      () => page.getByLabel('To the reviewer, if you like').inputValue(),
      (note) => note === 'It was the guard, not the staff.',
    );
    await press(page, 'Review');
    await page.getByRole('button', { name: 'Were you greeted? Changed' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Hand in');
    await page.getByText('1 photo left').waitFor();
    expect((await visitOf(jobId)).state).toBe('returned');

    await context.setOffline(false);
    await eventually(
      () => visitOf(jobId),
      ({ state }) => state === 'in_review',
    );
    await page.locator('[data-state=queued]').waitFor({ state: 'detached' });
    const review = (await reviewer.get(`/api/reviews/${visit.id}`)).ok();
    const answers = new Map(review.answers.map((each: { key: string; value: unknown }) => [each.key, each.value]));
    expect(answers.get('greeted')).toBe(0);
    expect(answers.get('front')).toHaveLength(2);
    expect(review.photos.map(({ state }: { state: string }) => state)).toEqual(['stored', 'stored']);
    expect(review.corrections).toHaveLength(1);
    expect(review.corrections[0]).toMatchObject({ byShopper: true, reason: 'It was the guard, not the staff.' });
    const changed = review.corrections[0].changes;
    expect(changed.map(({ key }: { key: string }) => key)).toEqual(['greeted', 'front']);
    expect(changed[0]).toMatchObject({ before: { words: 'Yes' }, after: { words: 'No' } });
    const { state, events } = review.corrections[0].journal as { state: string; events: JournalEvent[] };
    expect([state, review.flags.map(({ code }: { code: string }) => code)]).toEqual(['stored', []]);
    const seen = events.filter(({ kind }) => kind === 'seen').map(({ question }) => question);
    expect(new Set(seen)).toEqual(new Set(['greeted', 'front']));
    expect(events.find(({ kind }) => kind === 'changed')).toMatchObject({
      question: 'greeted',
      was: { value: 1 },
      value: { value: 0 },
    });
    const kinds = events.map(({ kind }) => kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(['began', 'ended']);
    for (const kind of ['photo', 'resumed']) expect(kinds).toContain(kind);
    await openAgain(page, candour.url);
    await page.getByText('In review').waitFor();
    await context.close();
  }, 120_000);

  it('says so where the time was over, and keeps what was written on the phone', async () => {
    const { shopper, jobId, visit } = await handedIn();
    const { page, context } = shopper;
    const notes = [{ question: 'greeted', note: 'By whom?' }];
    (await reviewer.post(`/api/reviews/${visit.id}/return`, { notes })).ok(204);
    await openAgain(page, candour.url);
    await page.getByText(/^Put right until/).tap();
    await press(page, 'Put it right');
    await answer(page, 'greeted', 'No');
    await candour.database.sql(`update deadlines set at = now() where kind = 'return' and subject_id = $1`, [visit.id]);
    await eventually(
      () => visitOf(jobId),
      ({ state }) => state === 'in_review',
    );
    await press(page, 'Review');
    await press(page, 'Hand in');
    await page.getByText('The visit is no longer returned to you').waitFor();
    expect(await page.getByRole('button', { name: 'Open it again' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save as a file' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  }, 120_000);

  it('opens at the item that the server would not take', async () => {
    const { shopper, jobId, visit } = await handedIn();
    const { page, context } = shopper;
    const notes = ['greeted', 'queue'].map((question) => ({ question, note: 'Are you sure?' }));
    (await reviewer.post(`/api/reviews/${visit.id}/return`, { notes })).ok(204);
    await openAgain(page, candour.url);
    await page.getByText(/^Put right until/).tap();
    await press(page, 'Put it right');
    await context.setOffline(true);
    await answer(page, 'greeted', 'No');
    await page.locator('#q-queue').getByRole('spinbutton').fill('70');
    await press(page, 'Review');
    await press(page, 'Hand in');
    await page.getByText('Waiting for the network').waitFor();
    await damageAnswer(page, 'amendment', 'queue', { value: 'soon' });
    await context.setOffline(false);
    await page.getByText('Some answers could not be taken').waitFor();
    await press(page, 'Open it again');
    const refused = page.locator('#q-queue:focus');
    await refused.getByText('Not taken').waitFor();
    expect(await refused.evaluate(isInSight)).toBe(true);
    await page.locator('#q-queue').getByRole('spinbutton').fill('71');
    await press(page, 'Review');
    await press(page, 'Hand in');
    await eventually(
      () => visitOf(jobId),
      ({ state }) => state === 'in_review',
    );
    const { corrections, flags } = (await reviewer.get(`/api/reviews/${visit.id}`)).ok();
    expect(corrections[0].journal.state).toBe('stored');
    expect(flags.map(({ code }: { code: string }) => code)).not.toContain('journal_broken');
    await context.close();
  }, 120_000);

  it('is appealed where it was rejected: the reason, the words, the outcome', async () => {
    const { shopper, visit } = await handedIn();
    const { page, context } = shopper;
    (await reviewer.post(`/api/reviews/${visit.id}/reject`, { reason: 'The photo shows another store.' })).ok(204);
    await openAgain(page, candour.url);
    await page.getByText('Rejected').tap();
    await page.getByText('The photo shows another store.').waitFor();
    await page.getByText(/^You can appeal until/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await context.setOffline(true);
    await page.getByLabel('Why the visit should count').fill('It has two entrances.');
    await press(page, 'Appeal');
    await page.getByText('There is no network').waitFor();
    // The words survive the app.
    await page.goto(`${candour.url}/shop/`);
    await page.getByText('Rejected').tap();
    await eventually(
      () => page.getByLabel('Why the visit should count').inputValue(),
      (reason) => reason === 'It has two entrances.',
    );
    await context.setOffline(false);
    await press(page, 'Appeal');
    await page.getByText('Your appeal is being decided').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const { items } = (await second.get('/api/appeals?state=open')).ok();
    const { id } = items.find(({ visitId }: { visitId: string }) => visitId === visit.id);
    (await second.post(`/api/appeals/${id}/uphold`, { outcome: 'The other entrance, indeed.' })).ok(204);
    await openAgain(page, candour.url);
    await page.getByText('Approved').tap();
    await page.getByText('Your appeal was upheld: the visit counts').waitFor();
    await page.getByText('The other entrance, indeed.').waitFor();
    await context.close();
  }, 120_000);

  it('may be appealed for seven days, and says when they are over', async () => {
    const { shopper, visit } = await handedIn();
    (await reviewer.post(`/api/reviews/${visit.id}/reject`, { reason: 'Too short.' })).ok(204);
    await candour.database.sql(`update visits set decided_at = now() - interval '8 days' where id = $1`, [visit.id]);
    await openAgain(shopper.page, candour.url);
    await shopper.page.getByText('Rejected').tap();
    await shopper.page.getByText(/^The time to appeal was over/).waitFor();
    expect(await shopper.page.getByLabel('Why the visit should count').count()).toBe(0);
    await shopper.context.close();
  }, 120_000);
});
