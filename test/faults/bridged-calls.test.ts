import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { ScriptedProvider, type TakenCall } from '../support/scripted-provider.ts';

const own = '+358401234599';

describe('Calls that bring an interviewer together with her customer, of which every message gets lost', () => {
  let provider: ScriptedProvider;
  let house: CallingHouse;

  beforeAll(async () => {
    provider = await new ScriptedProvider().start();
    house = await CallingHouse.start({ env: { ...provider.env, PUBLIC_URL: 'http://candour.example' } });
    await house.customers(['+358401234501', '+358401234502', '+358401234503']);
    await house.campaign();
    (await house.interviewer.put('/api/own-telephone', { number: own })).ok(204);
  }, 120_000);
  afterAll(async () => {
    await house?.candour.stop();
    await provider?.stop();
  });

  /** The customer is dialled; nothing more is heard from the provider. */
  const dialled = async () => {
    const calling = await house.next();
    const path = `/api/callings/${calling.id}`;
    (await house.interviewer.post(`${path}/line-call`)).ok();
    const call = provider.calls.at(-1) as TakenCall;
    call.status = 'in-progress';
    await provider.tell(house.candour.url, call, 'url');
    const key = { ...call, url: call.url.replace(/answer$/, 'key') };
    expect(await provider.tell(house.candour.url, key, 'url', { Digits: '1' })).toContain('<Dial');
    return { calling, path, call };
  };
  const customerOf = (call: TakenCall, to: string, status: string) => {
    const sid = `CAcustomer${String(provider.calls.length).padStart(8, '0')}`;
    provider.calls.push({ sid, to, url: '', events: '', status, parentSid: call.sid });
  };
  /** Nobody has heard of it for a while. */
  const quiet = () =>
    house.candour.database.sql(`update bridged_calls set heard_at = now() - interval '1 minute' where state <> 'over'`);
  const over = (path: string) =>
    eventually(
      async () => (await house.interviewer.get(`${path}/line-call`)).ok().call,
      ({ state }) => state === 'over',
      30_000,
    );
  const attempts = () => house.candour.database.sql<{ state: string }>('select state from attempts order by id');

  it('are asked after: what rang has its attempt, and is hers to say the end of', async () => {
    const { calling, path, call } = await dialled();
    customerOf(call, calling.customer.number, 'completed');
    call.status = 'completed';
    await quiet();
    expect(await over(path)).toMatchObject({
      ended: 'done',
      attemptId: expect.any(String),
      customerStatus: 'completed',
    });
    expect(await house.queue()).toMatchObject({ ended: 1 });
    (await house.interviewer.post(`${path}/outcome`, { outcome: 'refused_for_now' })).ok();
    expect(await attempts()).toHaveLength(1);
  });

  it('and what she ended before it rang has none', async () => {
    const { calling, path, call } = await dialled();
    customerOf(call, calling.customer.number, 'canceled');
    call.status = 'completed';
    await quiet();
    expect(await over(path)).toMatchObject({ ended: 'cancelled', attemptId: null });
    expect(await attempts()).toHaveLength(1);
    (await house.interviewer.post(`${path}/give-back`)).ok(204);
  });

  it('of a request that was never answered her own telephone is looked for, and nothing more', async () => {
    provider.answer = 'reset';
    const calling = await house.next();
    const path = `/api/callings/${calling.id}`;
    expect((await house.interviewer.post(`${path}/line-call`)).ok()).toMatchObject({ state: 'unanswered' });
    await house.candour.database.sql(`update bridged_calls set asked_at = asked_at - interval '3 minutes'`);
    for (const known of provider.calls) known.to = '';
    await quiet();
    expect(await over(path)).toMatchObject({ ended: 'not_answered', attemptId: null });
    expect(await attempts()).toHaveLength(1);
  });
});
