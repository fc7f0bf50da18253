import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';

describe('Customers are asked by telephone', () => {
  let house: CallingHouse;
  let campaign: string;

  beforeAll(async () => {
    house = await CallingHouse.start();
    await house.customers([
      '+358401234501',
      '+358401234502',
      '+358401234503',
      '+358401234504',
      '+358401234505',
      '+358401234506',
    ]);
    campaign = await house.campaign();
  }, 120_000);
  afterAll(() => house?.candour.stop());

  /** How many are queued, and how many wait for an answer: nobody does before it rang. */
  const listed = () =>
    Promise.all(
      ['queued', 'waiting'].map(async (state) => {
        const { items } = (await house.owner.get(`/api/campaigns/${campaign}/invitations?state=${state}`)).ok();
        return items.filter((each: { state: string }) => each.state === state).length;
      }),
    );

  it('by callings of whoever has a number that can be rung, with no attempt before it rings', async () => {
    expect(await house.queue()).toEqual({ ready: 6 });
    expect(await house.candour.database.sql('select 1 from attempts')).toEqual([]);
    expect((await house.owner.get(`/api/campaigns/${campaign}/progress`)).ok()).toMatchObject({ invited: 6, sent: 0 });
    expect(await listed()).toEqual([6, 0]);
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
    expect(await listed()).toEqual([5, 1]);
    (await interviewer.post(`${path}/answered`)).ok(204);
    const { versionId: surveyVersionId } = calling.survey;
    const step = (number: number, question: string, answer: unknown) => ({
      number,
      step: { kind: 'answer', question, answer },
    });
    const device = randomUUID();
    const send = async (...steps: object[]) =>
      interviewer.post(`${path}/steps`, { attemptId, surveyVersionId, device, steps });
    // Out of order and twice: kept until the gap fills, taken once.
    expect((await send(step(3, 'comment', 'Quick'))).ok(202)).toEqual({ taken: 0 });
    expect((await send(step(1, 'overall', 5), step(2, 'manners', 4))).ok(202)).toEqual({ taken: 3 });
    expect((await send(step(1, 'overall', 1))).ok(202)).toEqual({ taken: 3 });
    // What belongs to another version is refused and kept beside it; the number is free for the version that is asked.
    const other = { attemptId, surveyVersionId: house.published.surveyId, device: randomUUID() };
    const apart = { ...other, steps: [step(1, 'overall', 1)] };
    expect((await interviewer.post(`${path}/steps`, apart)).body?.code).toBe('other_version');
    expect((await interviewer.post(`${path}/steps`, apart)).body?.code).toBe('other_version');
    const beside = await house.candour.database.sql(
      'select step, is_taken from calling_steps where other_version_id is not null',
    );
    expect(beside).toEqual([{ step: { kind: 'answer', question: 'overall', answer: 1 }, is_taken: false }]);
    expect((await interviewer.post(`${path}/outcome`, { outcome: 'completed' })).body?.code).toBe('not_handed_in');
    expect((await interviewer.post(`${path}/hand-in`, { attemptId, device, lastStep: 4 })).body?.code).toBe(
      'steps_missing',
    );
    const { responseId } = (await interviewer.post(`${path}/hand-in`, { attemptId, device, lastStep: 3 })).ok();
    // An answer that was lost on the way is asked for again.
    expect((await interviewer.post(`${path}/hand-in`, { attemptId, device, lastStep: 3 })).ok()).toEqual({
      responseId,
    });
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
    expect(ledger.groups).toMatchObject({ I: 1, UO: 5 });
    expect((await owner.get(`/api/campaigns/${campaign}/progress`)).ok()).toMatchObject({
      sent: 1,
      mails: null,
      answered: 1,
    });
  });

  it('from two devices, each with numbers of its own, into one fill', async () => {
    const { interviewer } = house;
    const { survey } = await house.next();
    const { path, attemptId } = await house.ringing();
    const [first, second] = [randomUUID(), randomUUID()];
    const send = async (device: string, number: number, question: string, answer: unknown) => {
      const steps = [{ number, step: { kind: 'answer', question, answer } }];
      const body = { attemptId, surveyVersionId: survey.versionId, device, steps };
      return (await interviewer.post(`${path}/steps`, body)).ok(202).taken;
    };
    expect(await send(first, 1, 'overall', 2)).toBe(1);
    // The first device has a gap; the second one goes on all the same, and what it sends twice is taken once.
    expect(await send(first, 3, 'comment', 'Slow')).toBe(1);
    expect(await send(second, 1, 'manners', 4)).toBe(1);
    expect(await send(second, 1, 'manners', 5)).toBe(1);
    const handIn = (device: string, lastStep: number) =>
      interviewer.post(`${path}/hand-in`, { attemptId, device, lastStep });
    expect((await handIn(first, 3)).body).toMatchObject({ code: 'steps_missing', details: { after: 1 } });
    const { responseId } = (await handIn(second, 1)).ok();
    const [kept] = await house.candour.database.sql<{ answers: object }>(
      `select record -> 'answers' as answers from responses where id = $1`,
      [responseId],
    );
    expect(kept?.answers).toMatchObject({ overall: { value: 2 }, manners: { value: 4 } });
    expect((await interviewer.post(`${path}/outcome`, { outcome: 'completed' })).ok()).toEqual({ state: 'done' });
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
    });
    const { codes, groups, sample } = (await owner.get(`/api/campaigns/${campaign}/ledger`)).ok();
    const counted = Object.fromEntries(codes.map(({ code, count }: { code: string; count: number }) => [code, count]));
    expect(counted).toEqual({ '1.1': 1, '1.2': 1, '2.112': 1, '2.36': 1, '3.13': 1, '3.30': 1 });
    expect([groups, sample]).toEqual([{ I: 1, P: 1, R: 1, NC: 0, O: 1, UO: 2, NE: 0 }, 6]);
  });

  it('and agrees on no other time to call where the campaign says so', async () => {
    const interviewer = await house.join('interviewer');
    await house.campaign({ name: 'No call backs', channels: [{ channel: 'phone', callBacks: false }] });
    const { id, campaign: of } = await house.next(interviewer);
    expect(of).toMatchObject({ name: 'No call backs', callBacks: false });
    const path = `/api/callings/${id}`;
    expect((await interviewer.post(`${path}/moment`, { at: '2031-01-06T12:00' })).body?.code).toBe('no_call_backs');
    (await interviewer.post(`${path}/ring`)).ok();
    const appointment = { outcome: 'appointment', appointment: { at: '2031-01-06T12:00' } };
    expect((await interviewer.post(`${path}/outcome`, appointment)).body?.code).toBe('no_call_backs');
    expect((await interviewer.post(`${path}/outcome`, { outcome: 'refused' })).ok()).toEqual({ state: 'stopped' });
  });
});
