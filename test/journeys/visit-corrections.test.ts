import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { everyKindChecklist } from '../support/every-kind-checklist.ts';
import { join } from '../support/people-of-all-roles.ts';
import {
  acceptNext,
  planWave,
  position,
  sendPhoto,
  startShopping,
  takePhoto,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

interface Shown {
  key: string;
  words: string;
  empty: string | null;
  value: unknown;
}

let candour: Candour;
let owner: Visitor;
let reviewer: Visitor;
let manager: Visitor;
let shopping: Shopping;
let jobs: string[];
let photos: Awaited<ReturnType<typeof takePhoto>>[];

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  const terms = { visitsPerStore: 6, rotationDays: 0, fee: 20, reimbursedUpTo: 10 };
  shopping = await startShopping(candour, owner, terms, everyKindChecklist);
  jobs = await planWave(shopping);
  photos = await Promise.all([1, 2, 3].map(takePhoto));
  [reviewer, manager] = await Promise.all([
    join(candour, owner, 'reviewer'),
    join(candour, owner, 'store_manager', { storeIds: [shopping.storeId] }),
  ]);
}, 120_000);
afterAll(() => candour.stop());

/** A visit with an answer to everything and three photos, in review. */
async function handedIn(): Promise<string> {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  const [one, two, receipt] = photos as [(typeof photos)[0], (typeof photos)[0], (typeof photos)[0]];
  const visit = visitOf(jobId, shopping.versionId, {}, photos);
  const answers = {
    greeted: 0,
    who: 1,
    offered: [1, 2],
    tidy: { floor: 1, shelves: 3 },
    light: 2,
    queue: 120,
    people: 3,
    price: 49.9,
    best_before: '2026-12-01',
    slogan: 'Light for all',
    story: 'All went well there.',
    front: [one.sha256, two.sha256],
    receipt: { photos: [receipt.sha256], time: '2026-05-04T12:05', amount: 4.5 },
    here: { ...position, accuracy: 12 },
  };
  const named = visit.photos.map((photo, index) => ({ ...photo, question: index === 2 ? 'receipt' : 'front' }));
  const handIn = { ...visit, answers, photos: named };
  const { visitId } = (await shopper.phone.put(`/api/visits/${randomUUID()}`, handIn)).ok(201);
  for (const photo of photos) expect((await sendPhoto(shopper.phone, jobId, photo)).status).toBe(204);
  return visitId;
}

const shownTo = async (who: Visitor, id: string, language = 'en'): Promise<Map<string, Shown>> =>
  new Map(
    (await who.get(`/api/reviews/${id}?language=${language}`))
      .ok()
      .answers.map((answer: Shown) => [answer.key, answer]),
  );
const correct = (id: string, answers: object, reason = 'Seen on the photo.') =>
  reviewer.post(`/api/reviews/${id}/correct`, { answers, reason });

describe('a correction', () => {
  it('of every kind of answer stands in the words of the language, with what was there before', async () => {
    const id = await handedIn();
    const [first] = photos;
    const right: [key: string, answer: unknown, words: string, before: string][] = [
      ['greeted', 1, 'Kyllä', 'Ei'],
      ['who', { code: 2, other: 'The manager' }, 'The manager', 'Yksi'],
      ['offered', [2, 3], 'Kortti ja Maistiainen', 'Kassi ja Kortti'],
      ['tidy', { floor: 3, shelves: 2 }, 'Lattia: Täysin; Hyllyt: Osin', 'Lattia: Ei lainkaan; Hyllyt: Täysin'],
      ['light', 1, 'Pimeää', 'Valoisaa'],
      ['queue', 60, '60 s', '120 s'],
      ['people', 5, '5', '3'],
      ['price', 59.5, '59,5', '49,9'],
      ['best_before', '2027-01-15', '15.1.2027', '1.12.2026'],
      ['slogan', 'Light for everyone', 'Light for everyone', 'Light for all'],
      ['story', 'She came after a minute.', 'She came after a minute.', 'All went well there.'],
      ['front', [first?.sha256], '1', '2'],
    ];
    for (const [key, answer] of right) expect([key, (await correct(id, { [key]: answer })).status]).toEqual([key, 204]);
    const shown = await shownTo(reviewer, id, 'fi');
    expect(right.map(([key]) => [key, shown.get(key)?.words])).toEqual(right.map(([key, , words]) => [key, words]));
    const review = (await reviewer.get(`/api/reviews/${id}?language=fi`)).ok();
    expect(review.corrections.map(({ changes }: { changes: object[] }) => changes)).toEqual(
      right.map(([key, , words, before]) => [
        expect.objectContaining({ key, before: { words: before, empty: null }, after: { words, empty: null } }),
      ]),
    );
    expect(review.sections.map(({ title }: { title: string }) => title)).toEqual([
      'Mitä nähtiin',
      'Mitä laskettiin',
      'Mikä sen todistaa',
    ]);
    // 10 for the greeting, 5 and 2.5 for the rows, 10 for the queue.
    const score = (await reviewer.get(`/api/visit-scores/visits/${id}?language=fi`)).ok();
    expect([score.earned, score.possible]).toEqual([27.5, 30]);
    expect(score.sections[0]).toMatchObject({ text: 'Mitä nähtiin' });
  });

  it('declares photos, a receipt or a place unusable, and the reimbursement follows the receipt', async () => {
    const id = await handedIn();
    const receipt = { photos: [photos[2]?.sha256], time: '2026-05-04T12:05', amount: 3.2 };
    (await correct(id, { receipt })).ok(204);
    (await correct(id, { front: { empty: 'skipped' } }, 'It shows another store.')).ok(204);
    (await correct(id, { here: { empty: 'skipped' } }, 'The place was made up.')).ok(204);
    const shown = await shownTo(reviewer, id);
    expect(['front', 'here'].map((key) => shown.get(key)?.empty)).toEqual(['skipped', 'skipped']);
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    const paid = (await owner.get('/api/pay')).ok().items.find(({ visitId }: { visitId: string }) => visitId === id);
    expect([paid.fee, paid.reimbursement]).toEqual([20, 3.2]);
  });

  it('names no photo and no place that the shopper did not give for that item', async () => {
    const id = await handedIn();
    const made = createHash('sha256').update('made up').digest('hex');
    const [front, , receipt] = photos.map(({ sha256 }) => sha256);
    for (const answers of [
      { front: [made] },
      { front: [front, receipt] },
      { receipt: { photos: [made], time: '2026-05-04T12:05' } },
      { here: { latitude: 60, longitude: 25, accuracy: 5 } },
    ]) {
      const refused = await correct(id, answers);
      expect([answers, refused.status, refused.body?.code]).toEqual([answers, 422, 'unusable_answers']);
      expect(refused.body.findings).toMatchObject([{ field: Object.keys(answers)[0], code: 'not_offered' }]);
    }
    // What was taken out can be put back.
    for (const [key, given] of Object.entries({ front: [front], here: { ...position, accuracy: 12 } })) {
      (await correct(id, { [key]: { empty: 'skipped' } })).ok(204);
      (await correct(id, { [key]: given })).ok(204);
    }
    // Nor does an appeal bring in what is not there.
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    const appeal = { question: 'front', reason: 'There is a better one.' };
    const { id: appealId } = (await manager.post(`/api/reviews/${id}/appeals`, appeal)).ok(201);
    const outcome = { outcome: 'Yes.', answers: { front: [made] } };
    expect((await owner.post(`/api/appeals/${appealId}/uphold`, outcome)).status).toBe(422);
  });

  it('is refused where it changes nothing, or says what its question does not take', async () => {
    const id = await handedIn();
    const same = await correct(id, { offered: [2, 1] });
    expect([same.status, same.body.code]).toEqual([422, 'nothing_changed']);
    for (const [answers, code] of [
      [{ people: 21 }, 'number_too_large'],
      [{ offered: [9] }, 'not_offered'],
      [{ best_before: '2019-12-31' }, 'day_too_early'],
      [{ story: 'Short.' }, 'text_too_short'],
      [{ here: 'there' }, 'malformed'],
      [{ nobody: 1 }, 'unknown_question'],
    ] as [object, string][]) {
      const answer = await correct(id, answers);
      expect([answer.status, answer.body.findings[0].code]).toEqual([422, code]);
    }
    expect((await reviewer.get(`/api/reviews/${id}`)).ok().corrections).toEqual([]);
  });
});

describe('an appeal', () => {
  it('of a matrix or a choice of several is upheld with what it should have been, and the figures follow', async () => {
    const id = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    const decide = async (question: string, answer: unknown) => {
      const appeal = { question, reason: 'We have it on camera.' };
      const { id: appealId } = (await manager.post(`/api/reviews/${id}/appeals`, appeal)).ok(201);
      const outcome = { outcome: 'Seen.', answers: { [question]: answer } };
      (await owner.post(`/api/appeals/${appealId}/uphold`, outcome)).ok(204);
    };
    const before = (await owner.get(`/api/visit-scores/visits/${id}`)).ok().earned;
    await decide('tidy', { floor: 3, shelves: 3 });
    await decide('offered', [1, 2, 3]);
    await decide('best_before', '2027-02-01');
    expect((await owner.get(`/api/visit-scores/visits/${id}`)).ok().earned - before).toBe(5);
    const told = (await manager.get('/api/appeals?language=fi')).ok().items;
    const own = told.filter(({ visitId }: { visitId: string }) => visitId === id);
    expect(own.map(({ text }: { text: string }) => text)).toEqual([
      'Parasta ennen',
      'Mitä tarjottiin?',
      'Kuinka siistiä?',
    ]);
    const rates = (await owner.get('/api/appeals/rates?language=fi')).ok().items;
    expect(rates.find(({ question }: { question: string }) => question === 'tidy')).toMatchObject({
      text: 'Kuinka siistiä?',
      upheld: 1,
    });
    const trail = (await owner.get(`/api/changes?subjectKind=visit&subjectId=${id}`)).ok().items;
    const [upheld] = trail.filter(({ action }: { action: string }) => action === 'upheld the appeal of');
    expect(upheld).toMatchObject({
      subjectName: expect.stringContaining(': '),
      changes: { question: [null, 'Best before'] },
    });
    // What is sealed from a store can't be appealed by it: it does not know the answer.
    const sealed = await manager.post(`/api/reviews/${id}/appeals`, { question: 'receipt', reason: 'It is not ours.' });
    expect(sealed.status).toBe(404);
    const alike = (await owner.get('/api/visit-scores/agreement?language=fi')).ok();
    expect(alike.items.map(({ text }: { text: string }) => text)).toEqual(['Tervehdittiinkö?']);
    const measures = (await owner.get('/api/visit-scores/measures?language=fi')).ok().items;
    const texts = new Map(measures.map(({ measure, text }: { measure: string; text: string }) => [measure, text]));
    expect([texts.get('visit:section:seen'), texts.get('visit:item:tidy.floor')]).toEqual(['Mitä nähtiin', 'Lattia']);
  });
});
