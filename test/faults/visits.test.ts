import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import {
  acceptNext,
  honestJournal,
  inviteShopper,
  planWave,
  position,
  startShopping,
  visitOf,
  type Shopping,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 30, rotationDays: 0, minMinutes: 10 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(() => candour.stop());

let jobs: string[];

/** A job that a shopper of their own has accepted. */
async function accepted() {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  return { jobId, phone: shopper.phone, id: shopper.id };
}

const visits = async (jobId: string) =>
  (
    await candour.database.sql<{ visits: number; responses: number }>(
      `select count(*)::int as visits, (select count(*)::int from responses r where r.id in (select response_id from visits where assignment_id = $1)) as responses
       from visits where assignment_id = $1`,
      [jobId],
    )
  )[0];

const codes = (receipt: { grade: { reasons: { code: string }[] } }) => receipt.grade.reasons.map(({ code }) => code);

describe('a visit that is handed in', () => {
  it('50 times in parallel is one visit with one response: 201 for one, 202 or 423 for the others', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { jobId, phone } = await accepted();
      const key = randomUUID();
      const visit = visitOf(jobId, shopping.versionId);
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) => phone.put(`/api/visits/${key}`, { ...visit, sentAt: Date.now() + n })),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 201)).toHaveLength(1);
      expect(statuses.filter((status) => ![201, 202, 423].includes(status))).toEqual([]);
      expect(await visits(jobId)).toEqual({ visits: 1, responses: 1 });
      expect((await phone.put(`/api/visits/${key}`, visit)).status).toBe(202);
    }
  });

  it('with other content under its key, or under another key, leaves the first as it is', async () => {
    const { jobId, phone } = await accepted();
    const key = randomUUID();
    const visit = visitOf(jobId, shopping.versionId);
    (await phone.put(`/api/visits/${key}`, visit)).ok(201);
    const other = await phone.put(`/api/visits/${key}`, { ...visit, answers: { ...visit.answers, greeted: 0 } });
    expect([other.status, other.body.code]).toEqual([409, 'key_used_for_other_answers']);
    const shorter = await phone.put(`/api/visits/${key}`, { ...visit, journal: visit.journal.slice(0, 2) });
    expect(shorter.status).toBe(409);
    // Two tabs that began the same job.
    const second = await phone.put(`/api/visits/${randomUUID()}`, visit);
    expect([second.status, second.body.code]).toEqual([409, 'already_handed_in']);
    expect(await visits(jobId)).toEqual({ visits: 1, responses: 1 });
  });

  it('by two tabs at once, each under a key of its own, is one visit', async () => {
    const { jobId, phone } = await accepted();
    const visit = visitOf(jobId, shopping.versionId);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => phone.put(`/api/visits/${randomUUID()}`, visit)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => ![201, 409, 423].includes(status))).toEqual([]);
    expect(await visits(jobId)).toEqual({ visits: 1, responses: 1 });
  });

  it('survives the server’s death between the visit and its answers', async () => {
    const { jobId, phone } = await accepted();
    const key = randomUUID();
    const visit = visitOf(jobId, shopping.versionId);
    (await phone.put(`/api/visits/${key}`, visit)).ok(201);
    const [stored] = await candour.database.sql<{ response_id: string }>(
      'select response_id from visits where submission_key = $1',
      [key],
    );
    // As if only the first of the two commits had happened.
    await candour.database.sql('delete from responses where id = $1', [stored?.response_id]);
    await candour.database.sql('delete from submissions where submission_key = $1', [`visit-${key}`]);
    expect((await phone.put(`/api/visits/${key}`, visit)).status).toBe(201);
    expect(await visits(jobId)).toEqual({ visits: 1, responses: 1 });
  });

  it('for another’s job, a job that was given back or one that nobody has is refused with a sentence, and kept nowhere', async () => {
    const { jobId } = await accepted();
    const stranger = await inviteShopper(shopping);
    for (const id of [jobId, randomUUID(), jobs[0] ?? '']) {
      const answer = await stranger.phone.put(`/api/visits/${randomUUID()}`, visitOf(id, shopping.versionId));
      expect([answer.status, answer.body.code]).toEqual([404, 'not_your_job']);
      expect(answer.body.detail).toContain('Keep the visit on your phone');
    }
    expect((await visits(jobId))?.visits).toBe(0);
  });

  it('with answers that do not fit is told each of them, and can be mended and handed in', async () => {
    const { jobId, phone } = await accepted();
    const key = randomUUID();
    const wrong = await phone.put(
      `/api/visits/${key}`,
      visitOf(jobId, shopping.versionId, { queue: -5, story: 'Short' }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.body.findings.map(({ code }: { code: string }) => code)).toEqual([
      'number_too_small',
      'text_too_short',
    ]);
    expect((await phone.put(`/api/visits/${key}`, visitOf(jobId, shopping.versionId))).status).toBe(201);
  });

  it('late, after it was missed or cancelled, is still taken', async () => {
    for (const move of ['missed', 'cancelled']) {
      const { jobId, phone } = await accepted();
      await candour.database.sql('update assignments set state = $2 where id = $1', [jobId, move]);
      expect((await phone.put(`/api/visits/${randomUUID()}`, visitOf(jobId, shopping.versionId))).status).toBe(201);
    }
  });
});

describe('evidence', () => {
  async function graded(change: (visit: ReturnType<typeof visitOf>) => object) {
    const { jobId, phone } = await accepted();
    const visit = visitOf(jobId, shopping.versionId);
    return (await phone.put(`/api/visits/${randomUUID()}`, { ...visit, ...change(visit) })).ok(201);
  }

  it('is graded A when honest, on a phone whose clock is a year wrong too', async () => {
    expect((await graded(() => ({}))).grade).toEqual({ grade: 'A', reasons: [] });
    const year = 365 * 86_400_000;
    for (const off of [-10 * year, year]) {
      const receipt = await graded((visit) => ({
        sentAt: visit.sentAt + off,
        startedAt: visit.startedAt + off,
        endedAt: visit.endedAt + off,
        journal: honestJournal(visit.jobId, visit.endedAt + off),
      }));
      expect(receipt.grade).toEqual({ grade: 'A', reasons: [] });
    }
  });

  it('is weaker when one event of the journal was altered: the chain breaks', async () => {
    const receipt = await graded(({ journal }) => ({
      journal: journal.map((event, index) => (index === 2 ? { ...event, value: 0 } : event)),
    }));
    expect([receipt.grade.grade, codes(receipt)]).toEqual(['C', ['journal_broken']]);
  });

  it('is weaker with a mock location, and the visit is taken all the same', async () => {
    const receipt = await graded((visit) => ({
      journal: honestJournal(visit.jobId, visit.endedAt, [
        { kind: 'place', at: visit.endedAt - 600_000, mono: 600_000, place: { ...position, accuracy: 5, mock: true } },
      ]),
    }));
    expect([receipt.grade.grade, codes(receipt), receipt.state]).toEqual(['B', ['mock_place'], 'in_review']);
  });

  it('from the future, or no journal at all, is refused with a sentence; the answers are kept', async () => {
    for (const journal of [
      (visit: ReturnType<typeof visitOf>) => honestJournal(visit.jobId, visit.sentAt + 3_600_000),
      () => [{ kind: 'party', at: 1 }],
      () => ['hello', null, 7],
    ]) {
      const receipt = await graded((visit) => ({ journal: journal(visit) }));
      expect(receipt.journal).toMatchObject({ state: 'refused', code: 'journal_refused' });
      expect(receipt.journal.message).toContain('journal');
      expect([receipt.answers, codes(receipt).includes('journal_refused')]).toEqual(['stored', true]);
    }
  });
});
