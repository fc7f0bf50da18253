import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';

describe('Customers are asked by telephone', () => {
  let house: CallingHouse;
  let campaign: string;

  beforeAll(async () => {
    house = await CallingHouse.start();
    await house.customers(['+358401234501', '+358401234502', '+358401234503', '+358401234504', '+358401234505']);
    campaign = await house.campaign();
  }, 120_000);
  afterAll(() => house?.candour.stop());

  it('by callings of whoever has a number that can be rung, with no attempt before it rings', async () => {
    expect(await house.queue()).toEqual({ ready: 5 });
    expect(await house.candour.database.sql('select 1 from attempts')).toEqual([]);
    expect((await house.owner.get(`/api/campaigns/${campaign}/progress`)).ok()).toMatchObject({ invited: 5, sent: 0 });
  });

  it('one at a time: taken, rung, asked, handed in, and the overview has it', async () => {
    const { interviewer, owner } = house;
    const calling = await house.next();
    expect(calling).toMatchObject({ state: 'in_hand', attemptId: null, attempts: [], notes: [] });
    expect(calling.customer.number).toMatch(/^\+3584012345/);
    expect(calling.customer.timeZones).toEqual(['Europe/Helsinki']);
    // Asked again it is the same one.
    expect((await house.next()).id).toBe(calling.id);
    const path = `/api/callings/${calling.id}`;
    expect((await interviewer.post(`${path}/outcome`, { outcome: 'no_answer' })).status).toBe(409);
    const { attemptId } = (await interviewer.post(`${path}/ring`)).ok();
    expect((await interviewer.post(`${path}/ring`)).ok()).toEqual({ attemptId });
    (await interviewer.post(`${path}/answered`)).ok(204);
    const { versionId: surveyVersionId } = calling.survey;
    const step = (number: number, question: string, answer: unknown) => ({
      number,
      step: { kind: 'answer', question, answer },
    });
    const send = async (...steps: object[]) => interviewer.post(`${path}/steps`, { attemptId, surveyVersionId, steps });
    // Out of order and twice: kept until the gap fills, taken once.
    expect((await send(step(3, 'comment', 'Quick'))).ok(202)).toEqual({ taken: 0 });
    expect((await send(step(1, 'overall', 5), step(2, 'manners', 4))).ok(202)).toEqual({ taken: 3 });
    expect((await send(step(1, 'overall', 1))).ok(202)).toEqual({ taken: 3 });
    const other = { attemptId, surveyVersionId: house.published.surveyId, steps: [step(4, 'overall', 1)] };
    expect((await interviewer.post(`${path}/steps`, other)).body?.code).toBe('other_version');
    expect((await interviewer.post(`${path}/outcome`, { outcome: 'completed' })).body?.code).toBe('not_handed_in');
    expect((await interviewer.post(`${path}/hand-in`, { attemptId, lastStep: 4 })).body?.code).toBe('steps_missing');
    const { responseId } = (await interviewer.post(`${path}/hand-in`, { attemptId, lastStep: 3 })).ok();
    // An answer that was lost on the way is asked for again.
    expect((await interviewer.post(`${path}/hand-in`, { attemptId, lastStep: 3 })).ok()).toEqual({ responseId });
    expect((await send(step(4, 'overall', 1))).body?.code).toBe('handed_in_already');
    const [kept] = await house.candour.database.sql<{ channel: string; answers: Record<string, unknown> }>(
      `select channel, record -> 'answers' as answers from responses where id = $1`,
      [responseId],
    );
    expect(kept).toMatchObject({ channel: 'phone', answers: { overall: { value: 5 }, comment: { value: 'Quick' } } });
    (await interviewer.post(`${path}/hang-up`)).ok(204);
    expect((await interviewer.post(`${path}/outcome`, { outcome: 'completed', note: 'Kind' })).ok()).toEqual({
      state: 'done',
    });
    expect((await interviewer.post(`${path}/outcome`, { outcome: 'completed' })).status).toBe(409);
    await eventually(
      async () => (await owner.get('/api/dashboards/overview')).ok(),
      ({ responses }) => responses.n === 1,
    );
    const ledger = (await owner.get(`/api/campaigns/${campaign}/ledger`)).ok();
    expect(ledger.groups).toMatchObject({ I: 1, UO: 4 });
    expect((await owner.get(`/api/campaigns/${campaign}/progress`)).ok()).toMatchObject({ sent: 1, answered: 1 });
  });

  it('and every outcome leads the calling on, ends the attempt and says its code in the ledger', async () => {
    const { interviewer, owner } = house;
    const said: [string, string, string][] = [];
    for (const outcome of ['no_answer', 'refused', 'dead_number', 'link_sent']) {
      const { path, attemptId } = await house.ringing();
      const { state } = (await interviewer.post(`${path}/outcome`, { outcome })).ok();
      const [attempt] = await house.candour.database.sql<{ disposition: string; contact: boolean }>(
        'select disposition, is_contact as contact from attempts where id = $1',
        [attemptId],
      );
      said.push([outcome, state, `${attempt?.disposition} ${attempt?.contact}`]);
    }
    expect(said).toEqual([
      ['no_answer', 'resting', '3.13 false'],
      ['refused', 'stopped', '2.112 true'],
      ['dead_number', 'stopped', '3.30 false'],
      ['link_sent', 'resting', '2.36 true'],
    ]);
    expect(await house.next()).toBeNull();
    // Whoever is rung again is at her beginning, with the ring before in her history.
    await house.candour.database.sql(
      `update callings set state = 'ready', rest_until = null where reason = 'link_sent'`,
    );
    await house.candour.database.sql(`update attempts set is_contact = false where disposition = '2.36'`);
    expect(await house.next()).toMatchObject({
      attemptId: null,
      attempts: [{ outcome: 'link_sent' }],
      survey: { stepsTaken: 0 },
    });
    const { codes, groups, sample } = (await owner.get(`/api/campaigns/${campaign}/ledger`)).ok();
    const counted = Object.fromEntries(codes.map(({ code, count }: { code: string; count: number }) => [code, count]));
    expect(counted).toEqual({ '1.1': 1, '2.112': 1, '2.36': 1, '3.13': 1, '3.30': 1 });
    expect([groups, sample]).toEqual([{ I: 1, P: 0, R: 1, NC: 0, O: 1, UO: 2, NE: 0 }, 5]);
  });
});
