import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LineHouse, type Telephone } from '../support/calling-by-line.ts';
import { eventually } from '../support/eventually.ts';
import { smallSurvey } from '../support/small-survey.ts';

const number = (n: number) => `+3584012345${String(n).padStart(2, '0')}`;

describe('Customers are asked by an automated call', () => {
  let house: LineHouse;
  let campaign: string;

  beforeAll(async () => {
    house = await LineHouse.start();
    await house.customers([number(1), number(2)]);
    await house.customers([number(3)], { agree: false, prefix: 'N' });
    campaign = await house.campaign();
  }, 120_000);
  afterAll(() => house?.candour.stop());

  it('who agreed to it; nobody else is in its queue', async () => {
    await house.queue((queue) => queue['stopped: no_consent'] === 1 && queue['ringing'] === 2);
    const rung = await eventually(
      () => house.calls(),
      (calls) => calls.length === 2,
    );
    expect(rung.map(({ to }) => to).toSorted()).toEqual([number(1), number(2)]);
  });

  it('that says who calls, and asks by keys; each answer is kept before the next prompt', async () => {
    const call = await house.answered(number(1));
    const opening = call.heard.map(({ text }) => text).join(' ');
    expect(opening).toContain('automated call from Acme for P0');
    expect(opening).toMatch(/press 1.*press 9/);
    expect((await house.pressed(call, '1')).join(' ')).toMatch(/How was it\?.*point 5, press 5/);
    expect((await house.pressed(call, '5')).join(' ')).toMatch(/Polite\?/);
    const [kept] = await house.candour.database.sql<{ answers: object }>(
      `select f.state -> 'answers' as answers from fills f join customers c on c.reference = 'R0'
       join invitations i on i.id = f.invitation_id and i.customer_id = c.id`,
    );
    expect(kept?.answers).toEqual({ overall: { value: 5 } });
    expect((await house.pressed(call, '4')).join(' ')).toMatch(/Thank you.*Goodbye/);
  });

  it('and handed in by the one intake; ledger and overview agree', async () => {
    const [stored] = await eventually(
      () =>
        house.candour.database.sql<{ channel: string; answers: object }>(
          `select channel, record -> 'answers' as answers from responses`,
        ),
      (rows) => rows.length === 1,
    );
    expect(stored).toEqual({
      channel: 'automated_call',
      answers: { overall: { value: 5 }, manners: { value: 4 }, comment: { empty: 'not_shown' } },
    });
    await house.queue((queue) => queue['done: completed'] === 1);
    const [attempt] = await house.candour.database.sql(
      `select a.state, a.disposition, a.is_contact as contact, a.channel from attempts a join customers c on c.reference = 'R0'
       join invitations i on i.id = a.invitation_id and i.customer_id = c.id`,
    );
    expect(attempt).toEqual({ state: 'sent', disposition: '1.1', contact: true, channel: 'automated_call' });
    await eventually(
      async () => (await house.owner.get('/api/dashboards/overview')).ok(),
      ({ responses }) => responses.n === 1,
    );
    const { groups } = (await house.owner.get(`/api/campaigns/${campaign}/ledger`)).ok();
    expect(groups).toMatchObject({ I: 1 });
  });
});

describe('However a call goes', () => {
  let house: LineHouse;
  const all = Array.from({ length: 10 }, (_, n) => number(n + 20));
  const [machine, breaks, never, wrong, silent, busy, odd, replayed, forged, erased] = all as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const outcome = async (to: string, wanted: string): Promise<void> => {
    await eventually(
      () =>
        house.candour.database.sql<{ outcome: string | null }>(
          `select t.outcome from automated_calls c join calling_attempts t on t.attempt_id = c.attempt_id where c.number = '${to}'`,
        ),
      ([row]) => row?.outcome === wanted,
    );
  };
  const begun = async (to: string): Promise<Telephone> => {
    const call = await house.answered(to);
    await house.pressed(call, '1');
    return call;
  };

  beforeAll(async () => {
    house = await LineHouse.start({ env: { PHONE_CALLS_AT_ONCE: '20' } });
    await house.customers(all);
    const oddly = `'Bo <b>' || chr(7) || '😀 ' || repeat('long ', 2000)`;
    await house.candour.database.sql(`update customers set name = ${oddly} where phone = '${odd}'`);
    await house.campaign();
  }, 120_000);
  afterAll(() => house?.candour.stop());

  it('whoever presses nothing is a machine', async () => {
    await house.does(await house.ringing(machine), 'machine');
    await outcome(machine, 'machine');
  });

  it('who hangs up breaks off, and the link goes on where the call stopped', async () => {
    const call = await begun(breaks);
    await house.pressed(call, '2');
    await house.does(call, 'hang_up');
    await outcome(breaks, 'broke_off');
    const [fill] = await house.candour.database.sql<{ answers: object; state: string }>(
      `select f.state -> 'answers' as answers, i.state from automated_calls c join fills f on f.invitation_id = c.invitation_id
       join invitations i on i.id = c.invitation_id where c.number = '${breaks}'`,
    );
    expect(fill).toEqual({ answers: { overall: { value: 2 } }, state: 'started' });
  });

  it('who presses 9 is never contacted again, from that moment', async () => {
    const call = await house.answered(never);
    expect((await house.pressed(call, '9')).join(' ')).toMatch(/not contact you again/);
    await outcome(never, 'refused_for_good');
    const [customer] = await house.candour.database.sql<{ out: boolean }>(
      `select opted_out_as is not null as out from customers where phone = '${never}'`,
    );
    expect(customer?.out).toBe(true);
  });

  it('three wrong keys end it, and so do three silences; * says it again', async () => {
    const wrongly = await begun(wrong);
    expect((await house.pressed(wrongly, '*')).join(' ')).toMatch(/^How was it\?/);
    for (const key of ['8', '0'])
      expect((await house.pressed(wrongly, key)).join(' ')).toMatch(/no meaning here.*How was it/);
    expect((await house.pressed(wrongly, '7')).join(' ')).toMatch(/what you answered is kept/i);
    await outcome(wrong, 'broke_off');
    const silently = await begun(silent);
    for (const _ of [1, 2]) expect((await house.pressed(silently, '')).join(' ')).toMatch(/heard no key.*How was it/);
    expect((await house.pressed(silently, '')).join(' ')).toMatch(/goodbye/);
    await outcome(silent, 'broke_off');
  });

  it('a busy line is tried again', async () => {
    await house.does(await house.ringing(busy), 'busy');
    await outcome(busy, 'busy');
    expect(await house.queue((queue) => queue['resting: busy'] === 1)).toMatchObject({ 'resting: busy': 1 });
  });

  it('a name is spoken without what no voice can read, cut at a word', async () => {
    const { heard } = await house.answered(odd);
    expect(heard[0]?.text).toMatch(/for Bo b( long){13,15}\.$/);
  });

  it('the same message again is answered by the same, and changes nothing; other keys are wrong keys', async () => {
    await house.answered(replayed);
    const first = await house.message(replayed, '1');
    const said = await house.send(first);
    expect(said).toMatchObject({ status: 200, text: expect.stringContaining('How was it?') });
    const twins = await Promise.all(Array.from({ length: 20 }, () => house.send(first)));
    expect(new Set(twins.map(({ text }) => text))).toEqual(new Set([said.text]));
    // Pressed otherwise at a turn that is over, it is what was said before.
    expect(await house.send({ ...first, params: { ...first.params, Digits: '9' } })).toEqual(said);
    for (const digits of ['5'.repeat(500), 'ABCD', '??'])
      expect(await house.send(await house.message(replayed, digits))).toMatchObject({
        status: 200,
        text: expect.stringMatching(digits === '??' ? /goodbye/ : /no meaning here/),
      });
  });

  it('what the provider has not signed, or signed of another call, is refused, noted, and changes nothing', async () => {
    await house.answered(forged);
    const genuine = await house.message(forged, '1');
    const before = await house.candour.database.sql('select * from automated_calls order by attempt_id');
    const other = await house.message(replayed, '1');
    const refused = await Promise.all([
      house.send(genuine, null),
      house.send(genuine, 'bm90IHNpZ25lZA=='),
      // Signed for another turn, and replayed here.
      house.send({ ...genuine, path: genuine.path.replace(/\d+$/, '7') }),
      // Signed by the provider, and about another call.
      house.send({ ...genuine, params: { ...genuine.params, CallSid: other.params['CallSid'] ?? '' } }),
      house.send({ ...genuine, params: { ...genuine.params, To: replayed } }),
      // The key moved into the state: run together it reads the same.
      house.send({ ...genuine, params: { ...genuine.params, CallStatus: 'in-progressDigits1', Digits: '' } }),
      house.send({ ...genuine, path: genuine.path.replace(/turns\/\d+$/, 'events') }, 'x'),
      house.send({ ...genuine, path: '/api/automated-calls/nobody/turns/0' }),
    ]);
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    expect(await house.candour.database.sql('select * from automated_calls order by attempt_id')).toEqual(before);
    expect(house.candour.output.match(/\[security\]/g)).toHaveLength(refused.length);
  });

  it('whoever is erased leaves no number, and nothing of what was said', async () => {
    const call = await begun(erased);
    await house.pressed(call, '3');
    await house.does(call, 'hang_up');
    await outcome(erased, 'broke_off');
    const { items } = (await house.owner.get('/api/customers?search=R9')).ok() as { items: { id: string }[] };
    (await house.owner.delete(`/api/customers/${items[0]?.id}`)).ok(204);
    expect(await house.candour.database.sql(`select 1 from automated_calls where number = '${erased}'`)).toEqual([]);
    await eventually(
      () => house.calls(),
      (calls) => !calls.some(({ to }) => to === erased),
    );
    const said = await house.candour.database.sql(`select 1 from automated_call_turns where said like '%P9%'`);
    expect(said).toEqual([]);
  });

  it('a survey that keys can’t answer is refused before anybody is called', async () => {
    const { versionId } = await publishAnother(house);
    const campaign = { name: 'No', surveyVersionId: versionId, channels: [{ channel: 'automated_call' }] };
    const refused = await house.owner.post('/api/campaigns', campaign);
    expect(refused.status).toBe(400);
    expect(refused.body?.findings).toEqual([
      expect.objectContaining({ path: 'channels.0.channel', code: 'cannot_carry_kind' }),
    ]);
  });
});

async function publishAnother(house: LineHouse): Promise<{ versionId: string }> {
  const { id } = (await house.owner.post('/api/surveys', { definition: smallSurvey({ key: 'words' }) })).ok(201);
  return { versionId: (await house.owner.post(`/api/surveys/${id}/publish`)).ok(201).id };
}
