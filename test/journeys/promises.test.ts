import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseHouse } from '../support/case-house.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';

interface Made {
  id: string;
  state: string;
  dueOn: string;
  firstDueOn: string;
  customer: string | null;
  happened: { kind: string; at: string; by: string | null; words: string | null }[];
}

const dayIn = (timeZone: string, ahead = 0) =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(Date.now() + ahead * 86_400_000);
const day = (ahead = 0) => dayIn('Europe/Helsinki', ahead);

describe('Promises', () => {
  let house: CaseHouse;

  beforeAll(async () => {
    house = await CaseHouse.start();
  }, 120_000);
  afterAll(() => house.candour.stop());

  const sql = (text: string, values: unknown[] = []) => house.candour.database.sql(text, values);
  const list = async (query = ''): Promise<Made[]> =>
    (await house.manager.get(`/api/promises?limit=200${query}`)).ok().items;
  const one = async (id: string): Promise<Made> => {
    const found = [...(await list()), ...(await list('&open=false'))].find((each) => each.id === id);
    if (found === undefined) throw new Error('It is gone.');
    return found;
  };
  const made = async (more: object = {}): Promise<string> =>
    (
      await house.manager.post('/api/promises', {
        storeId: house.published.storeId,
        kind: 'call',
        dueOn: day(1),
        ...more,
      })
    ).ok(201).id;
  const act = async (id: string, written: object) => {
    const { happened } = await one(id);
    return house.manager.post(`/api/promises/${id}/events`, { act: written, events: happened.length });
  };
  /** As if the day on which it is due had ended. */
  const ended = async (id: string) => {
    await sql(`update promise_events set ends_at = now() where promise_id = $1 and ends_at is not null`, [id]);
    await sql(`update promises set ends_at = now() where id = $1`, [id]);
  };

  it('are kept until the end of the due day, kept late afterwards, and broken by themselves', async () => {
    const kept = await made();
    (await act(kept, { kind: 'kept', channel: 'phone' })).ok(204);
    expect(await one(kept)).toMatchObject({ state: 'kept', happened: [{ kind: 'made' }, { kind: 'kept' }] });
    const broken = await made({ toWhom: 'A man, 040 1234567', what: 'The price' });
    await ended(broken);
    const now = await eventually(
      () => one(broken),
      ({ happened }) => happened.length === 2,
      30_000,
    );
    expect(now).toMatchObject({ state: 'broken', happened: [{}, { kind: 'broken', by: null }] });
    expect(await act(broken, { kind: 'moved', dueOn: day(3), words: 'Fine' })).toMatchObject({
      status: 409,
      body: { code: 'not_now_in_promise' },
    });
    (await act(broken, { kind: 'kept', channel: 'email' })).ok(204);
    expect(await one(broken)).toMatchObject({ state: 'kept_late' });
  });

  it('move with her agreement only, and keep the first day however often they do', async () => {
    const id = await made();
    expect(await act(id, { kind: 'moved', dueOn: day(3) })).toMatchObject({
      status: 400,
      body: { findings: [{ path: 'act.words' }] },
    });
    (await act(id, { kind: 'moved', dueOn: day(3), words: 'Friday is fine.' })).ok(204);
    (await act(id, { kind: 'moved', dueOn: day(5), words: 'Or Monday.' })).ok(204);
    expect(await one(id)).toMatchObject({ state: 'open', dueOn: day(5), firstDueOn: day(1) });
    expect(await act(id, { kind: 'moved', dueOn: day(-1), words: 'x' })).toMatchObject({
      status: 400,
      body: { findings: [{ path: 'act.dueOn', code: 'day_is_over' }] },
    });
    (await act(id, { kind: 'withdrawn', words: 'I have found it elsewhere.' })).ok(204);
    expect(await one(id)).toMatchObject({ state: 'withdrawn' });
  });

  it('are never deleted and never back-dated, whatever is called', async () => {
    const id = await made();
    const late = { storeId: house.published.storeId, kind: 'call' };
    expect(await house.manager.post('/api/promises', { ...late, dueOn: day(-1) })).toMatchObject({
      status: 400,
      body: { findings: [{ path: 'dueOn', code: 'day_is_over' }] },
    });
    for (const more of [{ madeAt: '2026-01-01T00:00:00Z' }, { at: '2026-01-01T00:00:00Z' }, { firstDueOn: day(9) }])
      expect((await house.manager.post('/api/promises', { ...late, dueOn: day(1), ...more })).status).toBe(400);
    const kept = { kind: 'kept', channel: 'phone', at: '2026-01-01T00:00:00Z' };
    expect((await act(id, kept)).status).toBe(400);
    for (const path of [`/api/promises/${id}`, '/api/promises', `/api/promises/${id}/events`])
      expect([404, 405]).toContain((await house.owner.delete(path)).status);
    await expect(house.candour.database.sql('set role candour_app; delete from promises; reset role')).rejects.toThrow(
      /permission denied/,
    );
    const other = await house.candour.anotherOrganisation('Beta');
    expect(
      (await other.post(`/api/promises/${id}/events`, { act: { kind: 'kept', channel: 'phone' }, events: 1 })).status,
    ).toBe(404);
    const elsewhere = (await house.owner.post('/api/promises', { ...late, storeId: null, dueOn: day(1) })).ok(201).id;
    expect((await list()).some((each) => each.id === elsewhere)).toBe(false);
    expect((await house.manager.post('/api/promises', { ...late, storeId: null, dueOn: day(1) })).status).toBe(404);
  });

  it('in a case are kept by its events: a word by whoever speaks to her, all of them once it is settled', async () => {
    const words = { storeId: house.published.storeId, caller: 'Liisa 050 7654321', words: 'Broken.' };
    const caseId = (await house.manager.post('/api/cases', words)).ok(201).id;
    const [call, send] = [
      await made({ storeId: null, caseId }),
      await made({ storeId: null, caseId, kind: 'send', what: 'A new one' }),
    ];
    expect(await one(call)).toMatchObject({ customer: 'Liisa 050 7654321', state: 'open' });
    (await house.act(caseId, { kind: 'contacted', by: 'phone', words: 'It comes on Monday.' })).ok(204);
    await eventually(
      () => one(call),
      ({ state }) => state === 'kept',
      30_000,
    );
    expect(await one(send)).toMatchObject({ state: 'open' });
    const settled = { kind: 'settled', rootCause: 'product', action: 'Sent', told: 'Sent', remedy: 'none' };
    (await house.act(caseId, settled)).ok(204);
    await eventually(
      () => one(send),
      ({ state }) => state === 'kept',
      30_000,
    );
    expect((await list(`&caseId=${caseId}&open=false`)).map(({ id }) => id).toSorted()).toEqual(
      [call, send].toSorted(),
    );
  });

  it('are told and forgotten with the customer; that they were kept stays', async () => {
    const her = await house.invited();
    const id = (
      await house.owner.post('/api/promises', {
        storeId: house.published.storeId,
        customerId: her.customerId,
        kind: 'send',
        what: 'Zyx catalogue',
        dueOn: day(1),
      })
    ).ok(201).id;
    (await act(id, { kind: 'moved', dueOn: day(2), words: 'Zyx agrees' })).ok(204);
    const everything = (await house.owner.get(`/api/customers/${her.customerId}/everything.json`)).ok();
    expect(JSON.stringify(everything.promises)).toContain('Zyx catalogue');
    (await house.owner.delete(`/api/customers/${her.customerId}`)).ok(204);
    const left = await sql(
      'select p::text, e::text from promises p join promise_events e on e.promise_id = p.id where p.id = $1',
      [id],
    );
    expect(left).toHaveLength(2);
    expect(JSON.stringify(left)).not.toMatch(/Zyx/);
    expect(await one(id)).toMatchObject({ state: 'open', customer: null });
  });

  it('come to a calendar behind a secret address, without names, until it is renewed', async () => {
    const id = await made({ toWhom: 'Secret Person', what: 'Secret words', dueOn: day(4) });
    const { url } = (await house.manager.post('/api/promise-feed')).ok(201);
    const path = new URL(url, house.candour.url).pathname;
    const read = async (at = path) => house.candour.visitor().get(at);
    const first = await read();
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(first.text).toContain(`UID:${id}`);
    expect(first.text).toContain(`DTSTART;VALUE=DATE:${day(4).replaceAll('-', '')}`);
    expect(first.text).not.toMatch(/Secret/);
    const regional = await join(house.candour, house.owner, 'region_manager', { regionIds: [] });
    const theirs = new URL((await regional.post('/api/promise-feed')).ok(201).url, house.candour.url).pathname;
    expect((await read(theirs)).text).not.toContain('BEGIN:VEVENT');
    const renewed = new URL((await house.manager.post('/api/promise-feed')).ok(201).url, house.candour.url).pathname;
    expect([(await read()).status, (await read(renewed)).status]).toEqual([404, 200]);
    (await house.manager.delete('/api/promise-feed')).ok(204);
    expect((await read(renewed)).status).toBe(404);
  });
});
