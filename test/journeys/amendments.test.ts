import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawnBlocks, type Definition } from '#surveys';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import {
  acceptNext,
  handInNext,
  planWave,
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

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  const [arrival, service] = shortChecklist.blocks;
  const [respected, ...others] = service?.questions ?? [];
  const definition = {
    ...shortChecklist,
    blocks: [
      arrival,
      {
        ...service,
        questions: [
          respected,
          {
            kind: 'long_text',
            key: 'why',
            text: { en: 'Why not?' },
            showIf: { answer: 'respected', is: '=', value: 0 },
          },
          ...others,
        ],
      },
    ],
  };
  shopping = await startShopping(candour, owner, { visitsPerStore: 20, rotationDays: 0 }, definition);
  jobs = await planWave(shopping);
  reviewer = await join(candour, owner, 'reviewer');
}, 120_000);
afterAll(() => candour.stop());

const returned = async (...questions: string[]) => {
  const visit = await handInNext(shopping, jobs);
  const notes = questions.map((question) => ({ question, note: 'Please look again.' }));
  (await reviewer.post(`/api/reviews/${visit.id}/return`, { notes })).ok(204);
  const amend = (content: object) => visit.shopper.phone.post(`/api/visits/${visit.key}/amendments`, content);
  const review = async () => (await reviewer.get(`/api/reviews/${visit.id}`)).ok();
  return { ...visit, amend, review };
};

describe('an amendment', () => {
  it('that comes fifty times at once is one; the same again is 202, other answers under its key 409', async () => {
    const { amend, review } = await returned('greeted');
    const content = { amendmentKey: randomUUID(), answers: { greeted: 0 }, comment: 'Nobody was there.' };
    const statuses = (await Promise.all(Array.from({ length: 50 }, () => amend(content)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![201, 202, 423].includes(status))).toEqual([]);
    expect((await amend(content)).status).toBe(202);
    const other = await amend({ ...content, answers: { greeted: 1 } });
    expect([other.status, other.body.code]).toEqual([409, 'key_used_for_other_answers']);
    const late = await amend({ ...content, amendmentKey: randomUUID() });
    expect([late.status, late.body.code]).toEqual([409, 'wrong_state']);
    expect((await review()).corrections).toHaveLength(1);
  });

  it('changes what was noted and what that brings up, and nothing else', async () => {
    const { amend, review } = await returned('respected');
    const key = () => ({ amendmentKey: randomUUID() });
    const refused = await amend({ ...key(), answers: { greeted: 0 } });
    expect([refused.status, refused.body.findings[0].code]).toEqual([422, 'not_noted']);
    expect((await review()).state).toBe('returned');
    (await amend({ ...key(), answers: { respected: 0, why: 'They laughed at me.' } })).ok(201);
    const { answers, state } = await review();
    expect(state).toBe('in_review');
    expect(answers.find((each: { key: string }) => each.key === 'why').value).toBe('They laughed at me.');
  });

  it('waits for its photos, in any order, and lowers the evidence where one is from the gallery', async () => {
    const { amend, review, jobId, shopper } = await returned('front');
    const [before, after] = [await takePhoto(901), await takePhoto(902)];
    expect((await sendPhoto(shopper.phone, jobId, before)).status).toBe(204);
    const photos = [before, after].map(({ sha256, bytes }, n) => ({
      sha256,
      bytes: bytes.length,
      question: 'front',
      source: n === 0 ? 'camera' : 'gallery',
      takenAt: Date.now(),
    }));
    const answers = { front: photos.map(({ sha256 }) => sha256) };
    const receipt = (await amend({ amendmentKey: randomUUID(), answers, photos })).ok(201);
    expect(receipt.state).toBe('arriving');
    expect(receipt.photos.map(({ state }: { state: string }) => state).sort()).toEqual(['missing', 'stored']);
    expect((await sendPhoto(shopper.phone, jobId, after)).status).toBe(204);
    const now = await eventually(review, ({ state }) => state === 'in_review');
    expect(now.flags.map(({ code }: { code: string }) => code)).toContain('photo_from_gallery');
    expect(now.photos.map(({ source }: { source: string }) => source).sort()).toEqual(['camera', 'gallery']);
    // Somebody looks at what was returned: it is never approved by itself.
    expect(await candour.database.sql(`select 1 from deadlines where kind = 'approve'`)).toEqual([]);
  });

  it('lets go of a photo that never came and is no longer named', async () => {
    const lost = await takePhoto(903);
    const { jobId, shopper } = await acceptNext(shopping, jobs);
    const key = randomUUID();
    const { visitId } = (
      await shopper.phone.put(`/api/visits/${key}`, visitOf(jobId, shopping.versionId, {}, [lost]))
    ).ok(201);
    (await reviewer.post(`/api/reviews/${visitId}/take-as-is`)).ok(204);
    const notes = [{ question: 'front', note: 'The photo is not here.' }];
    (await reviewer.post(`/api/reviews/${visitId}/return`, { notes })).ok(204);
    const [job] = (await shopper.phone.get('/api/shop/jobs')).ok().items;
    expect(job.returned).toMatchObject({ versionId: shopping.versionId, answers: { front: { value: [lost.sha256] } } });
    const fresh = await takePhoto(904);
    const photo = { sha256: fresh.sha256, bytes: fresh.bytes.length, question: 'front', source: 'camera', takenAt: 1 };
    await sendPhoto(shopper.phone, jobId, fresh);
    const amendment = { amendmentKey: randomUUID(), answers: { front: [fresh.sha256] }, photos: [photo] };
    const receipt = (await shopper.phone.post(`/api/visits/${key}/amendments`, amendment)).ok(201);
    // The phone that still holds the lost one may forget it.
    const states = new Map(receipt.photos.map((each: { sha256: string; state: string }) => [each.sha256, each.state]));
    expect([receipt.state, Object.fromEntries(states)]).toEqual([
      'in_review',
      { [lost.sha256]: 'stored', [fresh.sha256]: 'stored' },
    ]);
    const shown = (await reviewer.get(`/api/reviews/${visitId}`)).ok().photos;
    expect(shown.map((each: { sha256: string }) => each.sha256)).toEqual([fresh.sha256]);
  });

  it('is asked for items that the checklist has', async () => {
    const visit = await handInNext(shopping, jobs);
    const notes = [{ question: 'nonsense', note: 'What?' }];
    const answer = await reviewer.post(`/api/reviews/${visit.id}/return`, { notes });
    expect([answer.status, answer.body.findings[0].code]).toEqual([400, 'unknown_question']);
  });

  it('is asked for by mail, and so is a rejection told', async () => {
    const mailTo = (email: string, subject: string) =>
      eventually(
        async () => {
          const { items } = (await owner.get('/api/mail-catcher')).ok();
          return items.find(
            (mail: { to: string; subject: string }) => mail.to.includes(email) && mail.subject.includes(subject),
          );
        },
        (mail) => mail !== undefined,
      );
    const { shopper } = await returned('greeted');
    await mailTo(shopper.email, 'came back to you');
    const other = await handInNext(shopping, jobs);
    (await reviewer.post(`/api/reviews/${other.id}/reject`, { reason: 'Another store.' })).ok(204);
    await mailTo(other.shopper.email, 'was rejected');
  });

  it('of another’s visit is not found', async () => {
    const { key } = await returned('greeted');
    const other = await acceptNext(shopping, jobs);
    const answer = await other.shopper.phone.post(`/api/visits/${key}/amendments`, {
      amendmentKey: randomUUID(),
      answers: { greeted: 0 },
    });
    expect(answer.status).toBe(404);
  });
});

describe('a checklist that draws its sections', () => {
  it('draws on the server what the phone has drawn', async () => {
    const section = (key: string) => ({
      key,
      newPage: true,
      questions: [{ kind: 'yes_no', key: `q_${key}`, text: { en: `Item ${key}` }, required: true, worth: 1 }],
    });
    const blocks = ['a', 'b', 'c', 'd', 'e', 'f'];
    const definition = {
      ...shortChecklist,
      key: 'drawn_visit',
      blocks: blocks.map(section),
      draw: { blocks, take: 2 },
    };
    const drawing = await startShopping(candour, owner, { visitsPerStore: 5, rotationDays: 0 }, definition);
    const open = await planWave(drawing);
    for (let round = 0; round < 3; round += 1) {
      const { jobId, shopper } = await acceptNext(drawing, open);
      const key = randomUUID();
      const drawn = drawnBlocks(definition as unknown as Definition, key);
      const answers = Object.fromEntries(drawn.map((block) => [`q_${block}`, 1]));
      const visit = { ...visitOf(jobId, drawing.versionId), answers };
      expect((await shopper.phone.put(`/api/visits/${key}`, visit)).status).toBe(201);
    }
  });
});
