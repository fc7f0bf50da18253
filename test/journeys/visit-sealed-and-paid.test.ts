import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { recountDifferences } from '../support/recount.ts';
import {
  giveJob,
  handInNext,
  inviteShopper,
  planWave,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let reviewer: Visitor;
let manager: Visitor;
let shopping: Shopping;
let jobs: string[];

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, {
    visitsPerStore: 20,
    rotationDays: 0,
    fee: 15,
    reimbursedUpTo: 10,
    approveHours: 72,
  });
  jobs = await planWave(shopping);
  [reviewer, manager] = await Promise.all([
    join(candour, owner, 'reviewer'),
    join(candour, owner, 'store_manager', { storeIds: [shopping.storeId] }),
  ]);
}, 120_000);
afterAll(() => candour.stop());

const handedIn = (answers: object = {}, change: object = {}) => handInNext(shopping, jobs, answers, change);

const figure = async () => {
  const { items } = (await owner.get('/api/visit-scores/stores')).ok();
  return items.find(({ storeId }: { storeId: string }) => storeId === shopping.storeId);
};
const folded = () =>
  eventually(
    () => candour.database.sql('select 1 from unfolded'),
    (waiting) => waiting.length === 0,
  );

describe('who shopped', () => {
  it('stays sealed from stores: in lists, in a visit, in photos, in exports and in changes', async () => {
    const jobId = jobs.pop() ?? '';
    const shopper = await inviteShopper(shopping);
    await giveJob(shopping, jobId, shopper);
    const photo = await takePhoto(60);
    const key = randomUUID();
    const { visitId } = (
      await shopper.phone.put(`/api/visits/${key}`, visitOf(jobId, shopping.versionId, {}, [photo]))
    ).ok(201);
    await sendPhoto(shopper.phone, jobId, photo);
    expect((await manager.get(`/api/reviews/${visitId}`)).status).toBe(404);
    (await reviewer.post(`/api/reviews/${visitId}/approve`)).ok(204);

    const whole = (await manager.get(`/api/reviews/${visitId}`)).ok();
    expect(Object.keys(whole).toSorted()).toEqual([
      'answers',
      'appeals',
      'id',
      'photos',
      'programme',
      'restated',
      'sections',
      'state',
      'store',
      'visitedOn',
    ]);
    const picture = await manager.get(`/api/reviews/${visitId}/photos/${whole.photos[0].id}`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const told = [
      JSON.stringify(whole),
      ...(await Promise.all(
        ['/api/reviews', '/api/appeals', '/api/visit-scores/stores'].map(
          async (path) => (await manager.get(path)).text,
        ),
      )),
    ].join(' ');
    const [row] = await candour.database.sql<{ number: number }>('select number from shoppers where person_id = $1', [
      shopper.id,
    ]);
    for (const secret of [shopper.id, shopper.email, 'Sirpa', jobId]) expect(told).not.toContain(secret);
    expect(told).not.toMatch(/shopper|receivedAt":"|beganAt|takenAt/);
    for (const path of [
      '/api/shoppers',
      '/api/assignments',
      '/api/pay',
      '/api/pay/export.csv',
      '/api/changes',
      '/api/visit-scores/agreement',
    ])
      expect([path, (await manager.get(path)).status]).toEqual([path, 403]);

    // A reviewer knows a number, and those who run the shopping a name.
    expect((await reviewer.get(`/api/reviews/${visitId}`)).ok().shopper).toEqual({ number: row?.number });
    expect((await owner.get(`/api/reviews/${visitId}`)).ok().shopper).toMatchObject({ name: 'Sirpa Shopper' });
  });
});

describe('pay', () => {
  it('is a fee and what the receipt says up to its limit, listed, exported, and marked once', async () => {
    const { id, shopper } = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    const { items } = (await owner.get(`/api/pay?shopperId=${shopper.id}`)).ok();
    expect(items).toMatchObject([{ fee: 15, reimbursement: 0, currency: 'EUR', paidOn: null }]);
    const csv = await owner.get('/api/pay/export.csv?paid=false');
    expect(csv.text).toContain('Sirpa Shopper');
    (await owner.post('/api/pay/paid', { visitIds: [id], paidOn: '2026-05-31' })).ok(204);
    (await owner.post('/api/pay/paid', { visitIds: [id], paidOn: '2026-06-30' })).ok(204);
    expect((await shopper.phone.get('/api/shop/statement')).ok()).toMatchObject({
      owed: 0,
      paid: 15,
      items: [{ paidOn: '2026-05-31' }],
    });
    const waiting = await handedIn();
    expect((await owner.post('/api/pay/paid', { visitIds: [waiting.id], paidOn: '2026-05-31' })).status).toBe(404);
  });
});

describe('time', () => {
  it('lets offers lapse, ends days that nobody used, and purges what is no longer needed', async () => {
    const offered = jobs.pop() ?? '';
    const shopper = await inviteShopper(shopping);
    (await owner.post(`/api/assignments/${offered}/offer`, { shopperId: shopper.id })).ok(204);
    const missed = jobs.pop() ?? '';
    await giveJob(shopping, missed, shopper);
    const { id } = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    await folded();
    const before = await figure();
    await candour.database.sql(
      `update deadlines set at = now() where (kind = 'offer' and subject_id = $1) or (kind = 'miss' and subject_id = $2) or (kind = 'purge' and subject_id = $3)`,
      [offered, missed, id],
    );
    const states = async () =>
      Object.fromEntries(
        (
          await candour.database.sql<{ id: string; state: string }>(
            'select id, state from assignments where id = any($1)',
            [[offered, missed]],
          )
        ).map((row) => [row.id, row.state]),
      );
    expect(await eventually(states, (now) => now[offered] === 'open' && now[missed] === 'missed')).toEqual({
      [offered]: 'open',
      [missed]: 'missed',
    });
    const purged = () => candour.database.sql('select 1 from visits where id = $1 and purged_at is not null', [id]);
    await eventually(purged, (rows) => rows.length === 1);
    const review = (await owner.get(`/api/reviews/${id}`)).ok();
    expect(review.journal).toEqual([]);
    expect(review.answers.find((answer: { key: string }) => answer.key === 'story').empty).toBe('skipped');
    await folded();
    expect(await figure()).toEqual(before);
    expect(await recountDifferences(candour)).toEqual([]);
  });
});
