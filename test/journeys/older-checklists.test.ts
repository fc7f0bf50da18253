import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { recountDifferences } from '../support/recount.ts';
import {
  giveJob,
  inviteShopper,
  planWave,
  shortChecklist,
  startShopping,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

/** The next version: nobody asks about the greeting any longer, and a parking place is to be looked for. */
const [arrival, service] = shortChecklist.blocks;
const parking = { kind: 'yes_no', key: 'parking', text: { en: 'A place to park?' }, required: true, worth: 30 };
const newer = {
  ...shortChecklist,
  blocks: [{ ...arrival, questions: [parking, ...(arrival?.questions.slice(1) ?? [])] }, service],
};

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let newVersionId: string;
let older: { jobId: string; shopper: Awaited<ReturnType<typeof inviteShopper>> }[];

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 4, rotationDays: 0 });
  const jobs = await planWave(shopping);
  older = [];
  for (const jobId of jobs) {
    const shopper = await inviteShopper(shopping);
    const job = await giveJob(shopping, jobId, shopper);
    expect(job.versionId).toBe(shopping.versionId);
    older.push({ jobId, shopper });
  }
  const { surveyId, programmeId } = shopping;
  (await owner.put(`/api/surveys/${surveyId}/draft`, { definition: newer, revision: 1 })).ok();
  newVersionId = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201).id;
  (await owner.patch(`/api/programmes/${programmeId}`, { surveyVersionId: newVersionId })).ok();
}, 120_000);
afterAll(() => candour.stop());

const textsOf = async (visitId: string): Promise<string[]> =>
  (await owner.get(`/api/reviews/${visitId}`)).ok().answers.map(({ text }: { text: string }) => text);

describe('a visit begun on an older checklist, handed in after its programme moved on', () => {
  it('is stored, read, scored and counted by the version that was answered', async () => {
    const { jobId, shopper } = older.pop()!;
    // The phone that had lost everything still gets the checklist of its job.
    const { definition } = (await shopper.phone.get(`/api/shop/versions/${shopping.versionId}`)).ok();
    expect(JSON.stringify(definition)).toContain('Were you greeted?');
    const key = randomUUID();
    const visit = visitOf(jobId, shopping.versionId, { greeted: 0 });
    const { visitId } = (await shopper.phone.put(`/api/visits/${key}`, visit)).ok(201);
    expect((await shopper.phone.put(`/api/visits/${key}`, { ...visit, sentAt: Date.now() })).status).toBe(202);
    const texts = await textsOf(visitId);
    expect([texts.includes('Were you greeted?'), texts.includes('A place to park?')]).toEqual([true, false]);
    const score = (await owner.get(`/api/visit-scores/visits/${visitId}`)).ok();
    expect([score.earned, score.possible]).toEqual([30, 40]);
    (await owner.post(`/api/reviews/${visitId}/approve`)).ok(204);
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    const { items } = (await owner.get('/api/visit-scores/stores')).ok();
    const figure = items.find(({ storeId }: { storeId: string }) => storeId === shopping.storeId);
    expect([figure.n, figure.mean]).toEqual([1, 75]);
    expect(await recountDifferences(candour)).toEqual([]);
  });

  it('is corrected, returned and put right by that version too', async () => {
    const { jobId, shopper } = older.pop()!;
    const key = randomUUID();
    const { visitId } = (
      await shopper.phone.put(`/api/visits/${key}`, visitOf(jobId, shopping.versionId, { greeted: 0 }))
    ).ok(201);
    const correct = (answers: object) =>
      owner.post(`/api/reviews/${visitId}/correct`, { answers, reason: 'Seen on the film.' });
    expect((await correct({ parking: 1 })).body.findings[0].code).toBe('unknown_question');
    (await correct({ queue: 120 })).ok(204);
    (await owner.post(`/api/reviews/${visitId}/return`, { notes: [{ question: 'greeted', note: 'By nobody?' }] })).ok(
      204,
    );
    const [job] = (await shopper.phone.get('/api/shop/jobs')).ok().items;
    expect(job.returned.versionId).toBe(shopping.versionId);
    (await shopper.phone.get(`/api/shop/versions/${job.returned.versionId}`)).ok();
    const amendment = { amendmentKey: randomUUID(), answers: { greeted: 1 } };
    (await shopper.phone.post(`/api/visits/${key}/amendments`, amendment)).ok(201);
    expect((await owner.get(`/api/visit-scores/visits/${visitId}`)).ok()).toMatchObject({ earned: 40, possible: 40 });
  });

  it('is judged by what that version asks: answers of the newer one are refused by name, and nothing is stored', async () => {
    const { jobId, shopper } = older.pop()!;
    const visit = visitOf(jobId, shopping.versionId);
    const key = randomUUID();
    const mixed = await shopper.phone.put(`/api/visits/${key}`, {
      ...visit,
      answers: { ...visit.answers, parking: 1 },
    });
    expect([mixed.status, mixed.body.findings]).toEqual([
      422,
      [expect.objectContaining({ question: 'parking', code: 'unknown_question' })],
    ]);
    expect((await shopper.phone.get(`/api/visits/${key}`)).status).toBe(404);
    // Begun anew on the newer version by the same job: a checklist is one, whatever its version.
    const { greeted: _, ...others } = visit.answers as Record<string, unknown>;
    const answers = { ...others, parking: 1 };
    const anew = { ...visit, versionId: newVersionId, answers };
    const { visitId } = (await shopper.phone.put(`/api/visits/${key}`, anew)).ok(201);
    expect(await textsOf(visitId)).toContain('A place to park?');
  });

  it('is stored where the programme has moved to another checklist altogether, which the job does not take', async () => {
    const { jobId, shopper } = older.pop()!;
    const other = { ...shortChecklist, key: 'another_visit' };
    const { id: surveyId } = (await owner.post('/api/surveys', { definition: other })).ok(201);
    const { id: versionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    (await owner.patch(`/api/programmes/${shopping.programmeId}`, { surveyVersionId: versionId })).ok();
    const refused = await shopper.phone.put(`/api/visits/${randomUUID()}`, visitOf(jobId, versionId));
    expect([refused.status, refused.body.code]).toEqual([404, 'not_your_job']);
    (await shopper.phone.put(`/api/visits/${randomUUID()}`, visitOf(jobId, shopping.versionId))).ok(201);
    const [planned] = await planWave(shopping);
    const next = await inviteShopper(shopping);
    expect((await giveJob(shopping, planned ?? '', next)).versionId).toBe(versionId);
  });
});
