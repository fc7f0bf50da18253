import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { everyKindChecklist } from '../support/every-kind-checklist.ts';
import { join } from '../support/people-of-all-roles.ts';
import {
  acceptNext,
  planWave,
  position,
  sendPhoto,
  shortChecklist,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let reviewer: Visitor;
let shopping: Shopping;
let jobs: string[];
let seed = 5_000;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 12, rotationDays: 0 }, everyKindChecklist);
  jobs = await planWave(shopping);
  reviewer = await join(candour, owner, 'reviewer');
}, 120_000);
afterAll(() => candour.stop());

const place = { ...position, accuracy: 12 };
const skipped = { empty: 'skipped' };

/** A moment of the visit, as it is printed where the store is. */
const storeTime = () =>
  new Date(Date.now() - 600_000)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' })
    .slice(0, 16)
    .replace(' ', 'T');

/** A visit in review: two photos of the front, one of the receipt, a place. */
async function handedIn(said: { takenAt?: number } = {}) {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  const photos = await Promise.all([0, 1, 2].map(() => takePhoto((seed += 1))));
  const [one = '', two = '', three = ''] = photos.map(({ sha256 }) => sha256);
  const visit = visitOf(jobId, shopping.versionId, {}, photos);
  const receipt = { photos: [three], time: storeTime(), amount: 4.5 };
  const answers = {
    greeted: 1,
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
    front: [one, two],
    receipt,
    here: place,
  };
  const named = visit.photos.map((photo, index) => ({
    ...photo,
    question: index === 2 ? 'receipt' : 'front',
    ...said,
  }));
  const key = randomUUID();
  const { visitId: id } = (await shopper.phone.put(`/api/visits/${key}`, { ...visit, answers, photos: named })).ok(201);
  for (const photo of photos) expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
  return { id, key, jobId, phone: shopper.phone, one, two, three, receipt };
}

const correct = async (id: string, answers: object) =>
  (await reviewer.post(`/api/reviews/${id}/correct`, { answers, reason: 'Seen on the photo.' })).ok(204);
const told = async (who: Visitor, id: string) => {
  const { grade, gradeBefore, flags, state } = (await who.get(`/api/reviews/${id}`)).ok();
  return { grade, gradeBefore, state, reasons: flags.map(({ code }: { code: string }) => code) };
};
const approvals = (id: string) =>
  candour.database.sql(`select 1 from deadlines where kind = 'approve' and subject_id = $1`, [id]);

describe('the grade of a visit’s evidence', () => {
  it('follows what a reviewer found, with the reason, wherever it is shown; nothing is rejected', async () => {
    const { id, key, phone, two } = await handedIn();
    await correct(id, { people: 4 });
    expect(await told(reviewer, id)).toEqual({ grade: 'A', gradeBefore: null, state: 'in_review', reasons: [] });
    expect(await approvals(id)).toHaveLength(1);

    await correct(id, { front: [two] });
    const restated = { grade: 'B', gradeBefore: 'A', state: 'in_review', reasons: ['photo_unusable'] };
    expect(await told(reviewer, id)).toEqual(restated);
    const listed = (await reviewer.get('/api/reviews')).ok().items.find((each: { id: string }) => each.id === id);
    expect([listed.grade, listed.flags]).toEqual(['B', 1]);
    const receipt = (await phone.get(`/api/visits/${key}`)).ok();
    expect(receipt.grade).toEqual({
      grade: 'B',
      reasons: [{ code: 'photo_unusable', lowers: 1, details: { count: 1 } }],
    });
    // Something speaks against it now: it waits for a person.
    expect(await approvals(id)).toEqual([]);

    await correct(id, { front: skipped });
    await correct(id, { here: skipped });
    const all = await told(reviewer, id);
    expect([all.grade, all.reasons]).toEqual(['C', ['photo_unusable', 'place_unusable']]);
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    expect((await told(owner, id)).state).toBe('approved');
  });

  it('keeps what the journal said, and rises again where the finding is taken back', async () => {
    const { id, one, two, receipt } = await handedIn({ takenAt: Date.now() - 86_400_000 });
    expect(await told(reviewer, id)).toMatchObject({ grade: 'B', reasons: ['photo_other_time'] });
    await correct(id, { front: skipped, receipt: skipped });
    const found = { grade: 'C', gradeBefore: 'B', reasons: ['photo_other_time', 'photo_unusable'] };
    expect(await told(reviewer, id)).toMatchObject(found);
    await correct(id, { receipt });
    expect(await told(reviewer, id)).toMatchObject(found);
    await correct(id, { front: [one, two] });
    expect(await told(reviewer, id)).toMatchObject({ grade: 'B', gradeBefore: null, reasons: ['photo_other_time'] });
  });

  it('rises again where the shopper answers anew with a photo that can be used', async () => {
    const { id, key, jobId, phone } = await handedIn();
    await correct(id, { front: skipped });
    const notes = [{ question: 'front', note: 'It shows another store.' }];
    (await reviewer.post(`/api/reviews/${id}/return`, { notes })).ok(204);
    const fresh = await takePhoto((seed += 1));
    const photos = [
      { sha256: fresh.sha256, bytes: fresh.bytes.length, question: 'front', source: 'camera', takenAt: Date.now() },
    ];
    const amendment = { amendmentKey: randomUUID(), answers: { front: [fresh.sha256] }, photos };
    (await phone.post(`/api/visits/${key}/amendments`, amendment)).ok(201);
    expect((await sendPhoto(phone, jobId, fresh)).status).toBe(204);
    expect(await told(reviewer, id)).toEqual({ grade: 'A', gradeBefore: null, state: 'in_review', reasons: [] });
  });

  it('follows an appeal that was upheld as well', async () => {
    const { id } = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    const manager = await join(candour, owner, 'store_manager', { storeIds: [shopping.storeId] });
    const appeal = { question: 'front', reason: 'That is the store across the street.' };
    const { id: appealId } = (await manager.post(`/api/reviews/${id}/appeals`, appeal)).ok(201);
    (await owner.post(`/api/appeals/${appealId}/uphold`, { outcome: 'So it is.', answers: { front: skipped } })).ok(
      204,
    );
    expect(await told(owner, id)).toMatchObject({ grade: 'B', state: 'approved', reasons: ['photo_unusable'] });
    // What is kept from stores stays so.
    expect(Object.keys((await manager.get(`/api/reviews/${id}`)).ok())).not.toContain('gradeBefore');
  });

  it('follows a finding that leaves fewer photos than were asked for, and nobody is held up by it', async () => {
    const [arrival, service] = shortChecklist.blocks;
    const questions = service?.questions.map((question) =>
      question.kind === 'photo' ? { ...question, min: 2 } : question,
    );
    const definition = { ...shortChecklist, key: 'two_photos', blocks: [arrival, { ...service, questions }] };
    const two = await startShopping(candour, owner, { rotationDays: 0 }, definition);
    const { jobId, shopper } = await acceptNext(two, await planWave(two));
    const photos = await Promise.all([0, 1].map(() => takePhoto((seed += 1))));
    const key = randomUUID();
    const { visitId: id } = (
      await shopper.phone.put(`/api/visits/${key}`, visitOf(jobId, two.versionId, {}, photos))
    ).ok(201);
    for (const photo of photos) expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
    await correct(id, { front: [photos[0]?.sha256] });
    expect(await told(reviewer, id)).toMatchObject({ grade: 'B', reasons: ['photo_unusable'] });
    await correct(id, { queue: 90 });
    const notes = ['greeted', 'front'].map((question) => ({ question, note: 'Please look again.' }));
    (await reviewer.post(`/api/reviews/${id}/return`, { notes })).ok(204);
    const amend = (answers: object) =>
      shopper.phone.post(`/api/visits/${key}/amendments`, { amendmentKey: randomUUID(), answers });
    // What the shopper answers now is asked for whole.
    const few = await amend({ front: [photos[1]?.sha256] });
    expect([few.status, few.body.findings[0].code]).toEqual([422, 'too_few_photos']);
    (await amend({ greeted: 0 })).ok(201);
    expect(await told(reviewer, id)).toMatchObject({ grade: 'B', state: 'in_review' });
  });
});
