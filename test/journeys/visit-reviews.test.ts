import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { recountDifferences } from '../support/recount.ts';
import { handInNext, planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let reviewer: Visitor;
let second: Visitor;
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
  [reviewer, second, manager] = await Promise.all([
    join(candour, owner, 'reviewer'),
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

describe('a visit’s score', () => {
  it('counts once it is approved: points over possible, what did not apply left out, capped where a critical item failed', async () => {
    const visit = await handedIn({ greeted: { empty: 'not_applicable' }, queue: 390, respected: 0 });
    await folded();
    expect((await figure()).n).toBe(0);
    const score = (await reviewer.get(`/api/visit-scores/visits/${visit.id}`)).ok();
    // Half of the queue's 10 points of 30 possible: the greeting did not apply, respect earned nothing.
    expect(score).toMatchObject({ counts: false, earned: 5, possible: 30 });
    expect(score.criticalFailed).toEqual([{ key: 'respected', text: 'With respect?' }]);
    expect(score.raw).toBeCloseTo(16.667, 2);
    (await reviewer.post(`/api/reviews/${visit.id}/approve`)).ok(204);
    await folded();
    expect(await figure()).toMatchObject({ n: 1, mean: 16.67, failed: 1, notes: ['few_visits'] });
    expect((await reviewer.post(`/api/reviews/${visit.id}/approve`)).status).toBe(409);

    const capped = await handedIn({ queue: 60, respected: 0, greeted: 1 });
    const high = (await reviewer.get(`/api/visit-scores/visits/${capped.id}`)).ok();
    expect([high.raw, high.final]).toEqual([50, 50]);
    const measures = (await owner.get('/api/visit-scores/measures')).ok().items;
    expect(measures.map(({ measure }: { measure: string }) => measure)).toContain('visit:principle:timeliness');
    expect(await recountDifferences(candour)).toEqual([]);
  });

  it('is never blended with what customers say', async () => {
    const before = (await owner.get('/api/dashboards/overview')).text;
    const visit = await handedIn();
    (await reviewer.post(`/api/reviews/${visit.id}/approve`)).ok(204);
    await folded();
    const [cells] = await candour.database.sql<{ customers: number; visits: number }>(
      `select count(*) filter (where measure not like 'visit%')::int as customers, count(*) filter (where measure like 'visit%')::int as visits
       from month_cells where channel = 'visit'`,
    );
    expect(cells?.customers).toBe(0);
    expect(cells?.visits).toBeGreaterThan(0);
    expect((await owner.get('/api/dashboards/overview')).text).toBe(before);
    expect((await owner.get('/api/responses')).ok().items).toEqual([]);
    expect(await candour.database.sql('select 1 from comments')).toEqual([]);
    const key = { submissionKey: randomUUID(), surveyVersionId: shopping.versionId, language: 'en', answers: {} };
    expect((await owner.post('/api/responses', { ...key, channel: 'web' })).body.code).toBe('other_audience');
    expect((await owner.post('/api/responses', { ...key, channel: 'visit' })).status).toBe(400);
    // Nor is a checklist sent to customers, or offered where their answers are looked at.
    const campaign = await owner.post('/api/campaigns', {
      name: 'Visits by mail',
      surveyVersionId: shopping.versionId,
    });
    expect([campaign.status, campaign.body.code]).toEqual([422, 'other_audience']);
    expect((await owner.get('/api/dashboards/surveys')).ok().items).toEqual([]);
  });
});

describe('a review', () => {
  it('returns a visit for the items noted, and takes the answer to just these, once', async () => {
    const { id, key, shopper } = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/return`, { notes: [{ question: 'greeted', note: 'By whom?' }] })).ok(204);
    const [job] = (await shopper.phone.get('/api/shop/jobs')).ok().items;
    expect(job).toMatchObject({
      visit: { state: 'returned' },
      returned: { notes: [{ question: 'greeted', note: 'By whom?' }] },
    });
    const amend = (amendmentKey: string, answers: object) =>
      shopper.phone.post(`/api/visits/${key}/amendments`, { amendmentKey, answers });
    expect((await amend('amendment-0', { respected: 1 })).body.code).toBe('unusable_answers');
    expect((await amend('amendment-1', { greeted: 0 })).status).toBe(201);
    expect((await amend('amendment-1', { greeted: 0 })).status).toBe(202);
    expect((await amend('amendment-2', { greeted: 1 })).status).toBe(409);
    const review = (await reviewer.get(`/api/reviews/${id}`)).ok();
    expect(review.state).toBe('in_review');
    expect(review.answers.find((answer: { key: string }) => answer.key === 'greeted').value).toBe(0);
    expect(review.corrections[0].changes).toEqual([
      {
        key: 'greeted',
        text: 'Were you greeted?',
        before: { words: 'Yes', empty: null },
        after: { words: 'No', empty: null },
      },
    ]);
  });

  it('is never by the person concerned', async () => {
    const { id, shopper } = await handedIn();
    await candour.database.sql(`update people set role = 'reviewer' where id = $1`, [shopper.id]);
    const own = await shopper.phone.post(`/api/reviews/${id}/approve`);
    expect([own.status, own.body.code]).toEqual([403, 'own_visit']);
    expect((await shopper.phone.post(`/api/reviews/${id}/reject`, { reason: 'No' })).status).toBe(403);
    expect((await shopper.phone.get('/api/reviews')).ok().items.map((item: { id: string }) => item.id)).not.toContain(
      id,
    );
    await candour.database.sql(`update people set role = 'shopper' where id = $1`, [shopper.id]);
  });

  it('approves by itself after its time where nothing speaks against a visit, and never what is flagged', async () => {
    const clean = await handedIn();
    const flagged = await handedIn({}, { journal: [] });
    expect((await reviewer.get(`/api/reviews/${flagged.id}`)).ok().flags).not.toEqual([]);
    const due = await candour.database.sql<{ subject_id: string }>(
      `update deadlines set at = now() where kind = 'approve' and subject_id = any($1) returning subject_id`,
      [[clean.id, flagged.id]],
    );
    expect(due.map(({ subject_id: subject }) => subject)).toEqual([clean.id]);
    const state = async () => (await reviewer.get(`/api/reviews/${clean.id}`)).ok().state;
    expect(await eventually(state, (now) => now === 'approved')).toBe('approved');
  });

  it('shows nothing of a journal that could not be read, and says that it was refused', async () => {
    const { id } = await handedIn({}, { journal: [{ kind: 'dreamt', at: 'yesterday' }] });
    const { journal, journalState, flags } = (await reviewer.get(`/api/reviews/${id}`)).ok();
    expect([journal, journalState]).toEqual([[], 'refused']);
    expect(flags.map(({ code }: { code: string }) => code)).toContain('journal_refused');
  });

  it('keeps every move that is not allowed from happening', async () => {
    const { id } = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/reject`, { reason: 'Another store.' })).ok(204);
    for (const move of ['approve', 'take-as-is'])
      expect((await reviewer.post(`/api/reviews/${id}/${move}`)).body.code).toBe('wrong_state');
    expect((await reviewer.post(`/api/reviews/${id}/correct`, { answers: { greeted: 0 }, reason: 'x' })).status).toBe(
      409,
    );
    const notes = [{ question: 'greeted', note: 'Why?' }];
    expect((await reviewer.post(`/api/reviews/${id}/return`, { notes })).status).toBe(409);
  });
});

describe('an appeal', () => {
  it('of an item by its store is decided by someone who had no part in it, and every figure follows', async () => {
    const { id } = await handedIn({ greeted: 0, queue: 60, respected: 1 });
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    await folded();
    const before = await figure();
    const appeal = { question: 'greeted', reason: 'The camera shows that she was greeted.' };
    const { id: appealId } = (await manager.post(`/api/reviews/${id}/appeals`, appeal)).ok(201);
    expect((await manager.post(`/api/reviews/${id}/appeals`, appeal)).status).toBe(409);
    const outcome = { outcome: 'Seen on the recording.', answers: { greeted: 1 } };
    expect((await reviewer.post(`/api/appeals/${appealId}/uphold`, outcome)).body.code).toBe('own_visit');
    expect((await second.post(`/api/appeals/${appealId}/uphold`, { outcome: 'Yes.' })).status).toBe(422);
    (await second.post(`/api/appeals/${appealId}/uphold`, outcome)).ok(204);
    await folded();
    const after = await figure();
    expect(after.n).toBe(before.n);
    // 30 of 40 points became 40 of 40.
    expect(after.mean * after.n - before.mean * before.n).toBeCloseTo(25, 1);
    expect(await recountDifferences(candour)).toEqual([]);
    const seen = (await manager.get('/api/appeals')).ok().items[0];
    expect(seen).toMatchObject({ state: 'upheld', outcome: 'Seen on the recording.', text: 'Were you greeted?' });
    expect((await owner.get('/api/appeals/rates')).ok().items).toContainEqual(
      expect.objectContaining({ question: 'greeted', text: 'Were you greeted?', appealed: 1, upheld: 1 }),
    );
  });

  it('of a rejection by the shopper can overturn it; then it counts and is paid', async () => {
    const { id, key, shopper } = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/reject`, { reason: 'No receipt.' })).ok(204);
    const n = (await figure()).n;
    const { id: appealId } = (await shopper.phone.post(`/api/visits/${key}/appeal`, { reason: 'None was given.' })).ok(
      201,
    );
    expect((await reviewer.post(`/api/appeals/${appealId}/dismiss`, { outcome: 'No.' })).status).toBe(403);
    (await second.post(`/api/appeals/${appealId}/uphold`, { outcome: 'Right.' })).ok(204);
    await folded();
    expect((await figure()).n).toBe(n + 1);
    expect((await shopper.phone.get('/api/shop/statement')).ok()).toMatchObject({ owed: 15, paid: 0 });
    // The store never learns of a quarrel that is not its own.
    expect(JSON.stringify((await manager.get('/api/appeals')).ok())).not.toContain('None was given');
  });

  it('comes too late after seven days', async () => {
    const { id } = await handedIn();
    (await reviewer.post(`/api/reviews/${id}/approve`)).ok(204);
    await candour.database.sql(`update visits set decided_at = now() - interval '8 days' where id = $1`, [id]);
    const late = await manager.post(`/api/reviews/${id}/appeals`, { question: 'greeted', reason: 'She was greeted.' });
    expect([late.status, late.body.code]).toEqual([409, 'too_late']);
  });
});
