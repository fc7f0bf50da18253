import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LineHouse } from '../support/calling-by-line.ts';
import { eventually } from '../support/eventually.ts';
import { ScriptedProvider, type PlacingAnswer, type TakenCall } from '../support/scripted-provider.ts';

const numbers = Array.from({ length: 12 }, (_, n) => `+3584012347${String(n + 10)}`);

interface LineState {
  trouble: string | null;
  detail: string | null;
  failures: number;
  restsUntil: string | null;
  stoppedAt: string | null;
  isReachable: boolean;
}

const refused = (status: number, code: number): PlacingAnswer => ({ status, code, message: `No, ${code}` });

/** What the provider says; what the line's card says of it then. What is no answer may have rung, and is not asked for again. */
const table: [string, PlacingAnswer, string][] = [
  ['a wrong token', refused(401, 20003), 'turned_away'],
  ['a number that is not ours', refused(400, 21210), 'turned_away'],
  ['a number of ours that is none', refused(400, 21212), 'turned_away'],
  ['an account that there is not', refused(404, 20404), 'turned_away'],
  ['too many requests', refused(429, 20429), 'too_many'],
  ['another refusal', refused(400, 99999), 'other'],
];

describe('A provider of telephone lines that does not call', () => {
  let provider: ScriptedProvider;
  let house: LineHouse;
  const sql = <Row extends object>(text: string) => house.candour.database.sql<Row>(text);
  const line = async (): Promise<LineState> => (await house.owner.get('/api/telephone/line')).ok();
  const failing = (isSo: (state: LineState) => boolean) => eventually(line, isSo, 30_000);
  /** Nobody is to be called for a day, and nobody is being called: so many failures, and so many calls asked for. */
  const quiet = async () => {
    await sql(
      `update callings set state = 'resting', reason = 'line_down', rest_until = now() + interval '1 day' where state in ('ready', 'resting')`,
    );
    await house.queue((queue) => queue['ringing'] === undefined && queue['in_hand'] === undefined);
    const [state] = await sql<{ failures: number }>('select failures from line_states');
    return { failures: state?.failures ?? 0, asked: provider.asked.length };
  };
  /** As though the provider’s rest, and those of whoever was not called, were over. */
  const later = async () => {
    await sql(`update callings set state = 'ready', reason = null, rest_until = null where state = 'resting'`);
    await sql('update line_states set rests_until = now()');
  };

  beforeAll(async () => {
    provider = await new ScriptedProvider().start();
    provider.answer = refused(401, 20003);
    house = await LineHouse.start({ env: { ...provider.env, PHONE_CALLS_AT_ONCE: '50' } });
    await house.customers(numbers);
    await house.campaign();
  }, 120_000);
  afterAll(async () => {
    await house?.candour.stop();
    await provider?.stop();
  });

  it('is left alone: all that failed together is one failure, nobody counts as called, and the card says what to do', async () => {
    await failing((state) => state.failures > 0);
    const { failures, asked } = await quiet();
    expect(failures).toBeLessThan(asked);
    expect(await line()).toMatchObject({ trouble: 'turned_away', detail: '401 No, 20003' });
    expect(await sql(`select 1 from attempts where state <> 'cancelled'`)).toEqual([]);
    // An address that only this machine has is said on the card, too.
    expect(await line()).toMatchObject({ isReachable: false });
  });

  it('while interviews by hand go on', async () => {
    const { versionId } = house.published;
    const channels = [{ channel: 'phone' }];
    const { id } = (
      await house.owner.post('/api/campaigns', { name: 'By hand', surveyVersionId: versionId, channels })
    ).ok(201);
    (await house.owner.post(`/api/campaigns/${id}/start`)).ok();
    const calling = await eventually(
      async () => (await house.owner.post('/api/callings/next')).ok().calling,
      (given) => given !== null,
      60_000,
    );
    (await house.owner.post(`/api/callings/${calling.id}/ring`)).ok();
    (await house.owner.post(`/api/callings/${calling.id}/outcome`, { outcome: 'refused' })).ok();
    await house.owner.post(`/api/campaigns/${id}/cancel`);
  });

  it.each(table)(
    '%s is told apart, tried by one call alone, and by none while it rests',
    async (_, answer, trouble) => {
      const { failures, asked } = await quiet();
      provider.answer = answer;
      await later();
      const after = await failing((state) => state.failures > failures);
      expect(after).toMatchObject({ trouble, failures: failures + 1 });
      const rest = (Date.parse(after.restsUntil ?? '') - Date.now()) / (2_000 * 2 ** failures);
      expect(rest).toBeLessThan(1.5);
      expect(await quiet()).toEqual({ failures: failures + 1, asked: asked + 1 });
      expect(await sql(`select 1 from attempts where state <> 'cancelled' and channel = 'automated_call'`)).toEqual([]);
    },
  );

  it('stops after twenty failures in a row until somebody says go on', async () => {
    await quiet();
    await sql('update line_states set failures = 19');
    await later();
    const { stoppedAt } = await failing((state) => state.stoppedAt !== null);
    const { asked } = await quiet();
    await later();
    expect(provider.asked).toHaveLength(asked);
    expect(await line()).toMatchObject({ stoppedAt, failures: 20 });
  });

  it('a number that there is none of is dialled in vain once; one that the account may not call waits a day; the line is well', async () => {
    const before = provider.asked.length;
    provider.answer = refused(400, 21211);
    for (const number of numbers.slice(6)) provider.answers.set(number, refused(400, 21215));
    (await house.owner.post('/api/telephone/line/go-on')).ok(204);
    await house.queue((queue) => queue['stopped: dead_number'] === 6 && queue['resting: not_reachable'] === 6);
    expect(await line()).toMatchObject({ failures: 0, trouble: null, stoppedAt: null });
    expect(provider.asked.slice(before).toSorted()).toEqual(numbers);
    const rests = await sql<{ hours: string }>(
      `select distinct round(extract(epoch from rest_until - now()) / 3600) as hours from callings where reason = 'not_reachable'`,
    );
    expect(rests).toEqual([{ hours: '24' }]);
    const codes = await sql(
      `select distinct disposition from attempts where state <> 'cancelled' and channel = 'automated_call'`,
    );
    expect(codes).toEqual([{ disposition: '3.30' }]);
  });
});

describe('A provider of telephone lines that answers nothing, or dials late', () => {
  const [unheard, listed, late, soon, odd] = numbers as [string, string, string, string, string];
  const all = [unheard, listed, late, soon, odd];
  let provider: ScriptedProvider;
  let house: LineHouse;
  const sql = <Row extends object>(text: string) => house.candour.database.sql<Row>(text);
  const stand = async (number: string) =>
    (
      await sql<{ state: string; sid: string | null; unproven: boolean; calling: string; reason: string | null }>(
        `select c.state, c.sid, c.is_unproven as unproven, k.state as calling, k.reason from automated_calls c
         join callings k on k.id = c.calling_id where c.number = '${number}'`,
      )
    )[0];
  /** As though the call had been asked for so many minutes ago, and nothing was heard since. */
  const waited = (minutes: number, ...to: string[]) =>
    sql(
      `update automated_calls set asked_at = now() - interval '${minutes} minutes', heard_at = now() - interval '1 minute'
       where number in ('${to.join("', '")}') and state <> 'over'`,
    );
  const stands = async (number: string, wanted: object) => {
    const is = (told: object | undefined) => told !== undefined && matches(told, wanted);
    expect(await eventually(() => stand(number), is, 30_000)).toMatchObject(wanted);
  };
  /** It was cancelled, and the provider says so. */
  const cancelled = async (number: string): Promise<TakenCall> => {
    const call = await eventually(
      async () => provider.callTo(number),
      (found) => found?.status === 'canceled',
      30_000,
    );
    if (call === undefined) throw new Error(`No call to ${number}.`);
    await provider.tell(house.candour.url, call, 'events');
    return call;
  };

  beforeAll(async () => {
    provider = await new ScriptedProvider().start();
    provider.answers.set(unheard, 'reset').set(listed, 'taken and reset');
    provider.answers.set(odd, { status: 500, message: 'Internal error' });
    house = await LineHouse.start({ env: { ...provider.env, PHONE_CALLS_AT_ONCE: '50' } });
    await house.customers(all);
    await house.campaign();
    await eventually(
      async () => provider.asked,
      (asked) => all.every((number) => asked.includes(number)),
      60_000,
    );
  }, 120_000);
  afterAll(async () => {
    await house?.candour.stop();
    await provider?.stop();
  });

  it('what was placed without a word is found in its list; what it does not list counts as made, and says so', async () => {
    await waited(1, unheard);
    await waited(3, listed, odd);
    await waited(4, soon);
    await waited(6, late);
    await stands(listed, { state: 'placed', sid: provider.callTo(listed)?.sid, unproven: false });
    await stands(odd, { state: 'over', unproven: true, calling: 'resting', reason: 'line_failed' });
    expect(await stand(unheard)).toMatchObject({ state: 'unanswered', unproven: false });
  });

  it('what it has not dialled in time is cancelled, and counts as no call; rung all the same, nobody is talked with', async () => {
    const call = await cancelled(late);
    await stands(late, { state: 'over', calling: 'resting', reason: 'not_dialled' });
    expect(await stand(soon)).toMatchObject({ state: 'placed', calling: 'ringing' });
    call.status = 'in-progress';
    const said = await provider.tell(house.candour.url, call, 'url');
    expect(said).toMatch(/^200 .*sorry/s);
    expect(said).not.toContain('Gather');
  });

  it('what does not ring before the hours are over is cancelled, too', async () => {
    const closed = { windows: [], isClosedOnHolidays: false, consent: 'not_refused' };
    (await house.owner.put('/api/calling-rules/FI', closed)).ok(204);
    await waited(1, soon);
    await cancelled(soon);
    await stands(soon, { state: 'over', calling: 'resting', reason: 'not_dialled' });
  });

  it('and nobody was asked for twice', () => {
    expect(provider.asked.toSorted()).toEqual(all.toSorted());
  });
});

function matches(told: object, wanted: object): boolean {
  return Object.entries(wanted).every(([key, value]) => (told as Record<string, unknown>)[key] === value);
}
