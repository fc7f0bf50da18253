import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { ScriptedProvider, type TakenCall } from '../support/scripted-provider.ts';

const own = '+358401234599';
const customers = ['+358401234501', '+358401234502', '+358401234503', '+358401234504', '+358401234505'];

interface Telephone {
  sid: string;
  status: string;
  to: string;
  from: string;
  isOver: boolean;
  heard: { kind: string; text: string }[];
}

/** Attempts and callings as the ledger and the queue have them. */
const attemptsIn = (house: CallingHouse) =>
  house.candour.database.sql<{ name: string; state: string; calling: string; outcome: string | null }>(
    `select c.name, a.state, k.state as calling, t.outcome from attempts a join invitations i on i.id = a.invitation_id
     join customers c on c.id = i.customer_id join callings k on k.invitation_id = i.id
     left join calling_attempts t on t.attempt_id = a.id order by 1`,
  );

describe('Click to call, over the simulated line', () => {
  let house: CallingHouse;

  beforeAll(async () => {
    house = await CallingHouse.start();
    await house.customers(customers);
    await house.campaign();
  }, 120_000);
  afterAll(() => house?.candour.stop());

  const telephone = (to: string, isSo: (call: Telephone) => boolean = ({ isOver }) => !isOver) =>
    eventually(
      async () =>
        ((await house.owner.get('/api/telephone/calls')).ok().items as Telephone[]).find((call) => call.to === to),
      (call) => call !== undefined && isSo(call),
      20_000,
    ) as Promise<Telephone>;
  const does = async ({ sid }: Telephone, what: string, keys?: string) =>
    (
      await house.owner.post(`/api/telephone/calls/${sid}`, keys === undefined ? { does: what } : { does: what, keys })
    ).ok();
  const lineCall = async (path: string) => (await house.interviewer.get(`${path}/line-call`)).ok().call;
  const lineCallIs = (
    path: string,
    isSo: (call: { state: string; ended: string | null; attemptId: string | null }) => boolean,
  ) => eventually(() => lineCall(path), isSo, 20_000);
  /** Takes the next and has the line call. */
  const called = async () => {
    const calling = await house.next();
    const path = `/api/callings/${calling.id}`;
    (await house.interviewer.post(`${path}/line-call`)).ok();
    const hers = await telephone(own, ({ status }) => status === 'ringing');
    return { path, calling, hers };
  };
  const bridged = async () => {
    const { path, calling, hers } = await called();
    await does(hers, 'answer');
    await telephone(own, ({ heard }) => heard.length > 0);
    await does(hers, 'press', '5');
    const theirs = await telephone(calling.customer.number, ({ status }) => status === 'ringing');
    return { path, calling, hers, theirs };
  };
  const settled = async (path: string, outcome: string) =>
    (await house.interviewer.post(`${path}/outcome`, { outcome })).ok();

  it('needs her own number, which is read like any other', async () => {
    const calling = await house.next();
    const refused = await house.interviewer.post(`/api/callings/${calling.id}/line-call`);
    expect([refused.status, refused.body.code]).toEqual([409, 'no_own_telephone']);
    expect((await house.interviewer.put('/api/own-telephone', { number: '112' })).status).toBe(422);
    (await house.interviewer.put('/api/own-telephone', { number: '040 123 4599' })).ok(204);
    expect((await house.interviewer.get('/api/own-telephone')).ok()).toEqual({ number: own, line: 'simulated' });
    (await house.interviewer.post(`/api/callings/${calling.id}/give-back`)).ok(204);
  });

  it('rings her first; cancelled, not answered or without a key nobody else was rung, and there is no attempt', async () => {
    const { path, hers } = await called();
    // Pressed twice, it is one.
    expect((await house.interviewer.post(`${path}/line-call`)).ok().state).toMatch(/asked|placed/);
    (await house.interviewer.post(`${path}/line-call/cancel`)).ok(204);
    await telephone(own, ({ sid, isOver }) => sid === hers.sid && isOver);
    expect(await lineCall(path)).toMatchObject({ state: 'over', ended: 'cancelled', attemptId: null });
    (await house.interviewer.post(`${path}/line-call`)).ok();
    await does(await telephone(own, ({ status }) => status === 'ringing'), 'busy');
    await lineCallIs(path, ({ ended }) => ended === 'not_answered');
    (await house.interviewer.post(`${path}/line-call`)).ok();
    const third = await telephone(own, ({ status }) => status === 'ringing');
    await does(third, 'machine');
    await lineCallIs(path, ({ ended }) => ended === 'no_key');
    expect(await attemptsIn(house)).toEqual([]);
    expect((await house.owner.get('/api/telephone/calls')).ok().items).toHaveLength(3);
    (await house.interviewer.post(`${path}/give-back`)).ok(204);
  });

  it('then the customer: the attempt is there when it rings there, the talk when she answers, and the end is the interviewer’s to say', async () => {
    const { path, theirs, hers } = await bridged();
    const rung = await lineCallIs(path, ({ state }) => state === 'rung');
    expect(rung.attemptId).toEqual(expect.any(String));
    expect((await attemptsIn(house)).map(({ state, calling }) => [state, calling])).toEqual([['reaching', 'ringing']]);
    expect(theirs.from).toBe(hers.from);
    // Whoever presses 'It rings' as well has the same attempt.
    expect((await house.interviewer.post(`${path}/ring`)).ok()).toEqual({ attemptId: rung.attemptId });
    await does(theirs, 'answer');
    await lineCallIs(path, ({ state }) => state === 'talking');
    expect((await attemptsIn(house))[0]).toMatchObject({ calling: 'talking' });
    await does(theirs, 'hang_up');
    await telephone(own, ({ sid, isOver }) => sid === hers.sid && isOver);
    expect(await lineCallIs(path, ({ state }) => state === 'over')).toMatchObject({
      ended: 'done',
      customerStatus: 'completed',
    });
    expect((await attemptsIn(house))[0]).toMatchObject({ calling: 'ended' });
    await settled(path, 'refused_for_now');
    expect(await attemptsIn(house)).toEqual([expect.objectContaining({ state: 'sent', outcome: 'refused_for_now' })]);
  });

  it('says how the customer’s telephone fared, and hangs up for both', async () => {
    const busy = await bridged();
    await does(busy.theirs, 'busy');
    expect(await lineCallIs(busy.path, ({ state }) => state === 'over')).toMatchObject({
      ended: 'done',
      customerStatus: 'busy',
    });
    await settled(busy.path, 'busy');
    const left = await bridged();
    await lineCallIs(left.path, ({ state }) => state === 'rung');
    (await house.interviewer.post(`${left.path}/line-call/cancel`)).ok(204);
    await telephone(left.calling.customer.number, ({ sid, isOver }) => sid === left.theirs.sid && isOver);
    await lineCallIs(left.path, ({ state }) => state === 'over');
    const attempts = await attemptsIn(house);
    expect(attempts.find(({ name }) => name === left.calling.customer.name)).toMatchObject({ calling: 'ended' });
    await settled(left.path, 'no_answer');
  });

  it('judges hours and opt-outs again when she has answered, and rings nobody then', async () => {
    const { path, calling, hers } = await called();
    await does(hers, 'answer');
    await telephone(own, ({ heard }) => heard.length > 0);
    const never = { windows: [], isClosedOnHolidays: false, consent: 'not_refused' };
    (await house.owner.put('/api/calling-rules/FI', never)).ok(204);
    await does(hers, 'press', '1');
    await lineCallIs(path, ({ ended }) => ended === 'not_now');
    const after = await telephone(own, ({ sid, isOver }) => sid === hers.sid && isOver);
    expect(after.heard.at(-1)?.text).toContain('may not be called now');
    const calls = (await house.owner.get('/api/telephone/calls')).ok().items as Telephone[];
    expect(calls.filter(({ to }) => to === calling.customer.number)).toEqual([]);
    expect((await house.interviewer.post(`${path}/line-call`)).body.code).toMatch(/not_found|wrong_state/);
  });

  it('and an erased customer leaves no number on the telephones', async () => {
    const [row] = await house.candour.database.sql<{ id: string; phone: string }>(
      `select c.id, c.phone from customers c join callings k on k.customer_id = c.id join bridged_calls b on b.calling_id = k.id
       where b.dialled_at is not null limit 1`,
    );
    (await house.owner.delete(`/api/customers/${row?.id}`)).ok(204);
    await eventually(
      async () => (await house.owner.get('/api/telephone/calls')).ok().items as Telephone[],
      (items) =>
        items.every(
          ({ to, heard }) => to !== row?.phone && heard.every(({ text }) => !text.includes(row?.phone ?? '')),
        ),
      20_000,
    );
  });
});

describe('Click to call, over a provider', () => {
  let provider: ScriptedProvider;
  let house: CallingHouse;

  beforeAll(async () => {
    provider = await new ScriptedProvider().start();
    house = await CallingHouse.start({ env: { ...provider.env, PUBLIC_URL: 'http://candour.example' } });
    await house.customers(customers);
    await house.campaign();
    (await house.interviewer.put('/api/own-telephone', { number: own })).ok(204);
  }, 120_000);
  afterAll(async () => {
    await house?.candour.stop();
    await provider?.stop();
  });

  const tell = (call: TakenCall, what: 'events' | 'url', more: object = {}) =>
    provider.tell(house.candour.url, call, what, more);
  const lineIs = (line: string) =>
    eventually(
      async () => (await house.interviewer.get('/api/own-telephone')).ok().line,
      (found) => found === line,
      20_000,
    );
  const taken = async () => {
    await lineIs('ready');
    const calling = await house.next();
    return { calling, path: `/api/callings/${calling.id}` };
  };
  /** A message about the customer's part, as the provider sends it. */
  const told = (call: TakenCall, number: string, status: string, more: object = {}) =>
    provider.tell(
      house.candour.url,
      { ...call, sid: 'CAcustomer0001', to: number, status, events: call.url.replace(/answer$/, 'customer') },
      'events',
      { ParentCallSid: call.sid, ...more },
    );
  const pressed = async (call: TakenCall) => {
    call.status = 'in-progress';
    expect(await tell(call, 'url')).toContain('<Gather');
    return tell({ ...call, url: call.url.replace(/answer$/, 'key') }, 'url', { Digits: '1' });
  };

  it('asks once, whatever becomes of the request; what is answered after all goes on', async () => {
    provider.answer = 'taken and reset';
    const { path, calling } = await taken();
    expect((await house.interviewer.post(`${path}/line-call`)).ok()).toMatchObject({
      state: 'unanswered',
      attemptId: null,
    });
    provider.answer = 'taken';
    (await house.interviewer.post(`${path}/line-call`)).ok();
    expect(provider.asked).toEqual([own]);
    const [call] = provider.calls;
    if (call === undefined) throw new Error('The provider has it.');
    const twiml = await pressed(call);
    expect(twiml).toContain(`<Dial callerId="${ScriptedProvider.number}"`);
    expect(twiml).toContain(`>${calling.customer.number}</Number>`);
    // The same again says the same, and changes nothing.
    expect(await tell({ ...call, url: call.url.replace(/answer$/, 'key') }, 'url', { Digits: '1' })).toBe(twiml);
    expect(await attemptsIn(house)).toEqual([]);
    expect(await told(call, calling.customer.number, 'initiated')).toMatch(/^204/);
    expect(await attemptsIn(house)).toEqual([]);
    // They come in no order, and twice: the end first, then that it rang.
    expect(await told(call, calling.customer.number, 'completed')).toMatch(/^204/);
    for (let n = 0; n < 2; n += 1) expect(await told(call, calling.customer.number, 'ringing')).toMatch(/^204/);
    expect((await attemptsIn(house)).map(({ calling: state }) => state)).toEqual(['ended']);
    (await house.interviewer.post(`${path}/outcome`, { outcome: 'no_answer' })).ok();
    call.status = 'completed';
    expect(await tell(call, 'events')).toMatch(/^204/);
  });

  it('refuses what is about another call, unsigned, or said of a customer who was not dialled', async () => {
    const { path, calling } = await taken();
    (await house.interviewer.post(`${path}/line-call`)).ok();
    const call = provider.calls.at(-1);
    if (call === undefined) throw new Error('The provider has it.');
    expect(await told(call, calling.customer.number, 'ringing')).toMatch(/^403/);
    expect(await tell({ ...call, to: '+358401234598' }, 'url')).toMatch(/^403/);
    expect(await tell({ ...call, sid: 'CAanother00001' }, 'url')).toMatch(/^403/);
    const unsigned = await fetch(call.url.replace('http://candour.example', house.candour.url), {
      method: 'POST',
      body: new URLSearchParams({ CallSid: call.sid }),
    });
    expect(unsigned.status).toBe(403);
    await pressed(call);
    expect(await told(call, '+358401234598', 'ringing')).toMatch(/^403/);
    expect(await told(call, calling.customer.number, 'ringing', { ParentCallSid: 'CAanother00001' })).toMatch(/^403/);
    expect((await attemptsIn(house)).length).toBe(1);
    (await house.interviewer.post(`${path}/line-call/cancel`)).ok(204);
    call.status = 'completed';
    expect(await tell(call, 'events')).toMatch(/^204/);
    await eventually(
      async () => (await house.interviewer.get(`${path}/line-call`)).ok().call,
      ({ state }) => state === 'over',
      30_000,
    );
    expect((await attemptsIn(house)).length).toBe(1);
    (await house.interviewer.post(`${path}/give-back`)).ok(204);
  });

  it('writes what rang though the customer had left her hands meanwhile, and ends it', async () => {
    const { path, calling } = await taken();
    (await house.interviewer.post(`${path}/line-call`)).ok();
    const call = provider.calls.at(-1);
    if (call === undefined) throw new Error('The provider has it.');
    await pressed(call);
    const { id } = (await house.owner.get('/api/customers?search=P'))
      .ok()
      .items.find(({ phone }: { phone: string }) => phone === calling.customer.number);
    await house.candour.database.sql(`update customers set consent = 'withdrawn' where id = $1`, [id]);
    (await house.interviewer.post(`${path}/give-back`)).ok(204);
    expect(await told(call, calling.customer.number, 'ringing')).toMatch(/^204/);
    expect(await attemptsIn(house)).toContainEqual(expect.objectContaining({ state: 'sent', outcome: 'line_failed' }));
  });

  it('says in a sentence why the line placed no call, and she can ring by hand', async () => {
    provider.answer = { status: 401, code: 20003, message: 'Authenticate' };
    const { path } = await taken();
    const refused = await house.interviewer.post(`${path}/line-call`);
    expect([refused.status, refused.body.code]).toEqual([409, 'line_refused']);
    await lineIs('away');
    expect((await house.interviewer.post(`${path}/line-call`)).body.code).toBe('line_rests');
    (await house.interviewer.post(`${path}/ring`)).ok();
  });
});
