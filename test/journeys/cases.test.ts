import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseHouse } from '../support/case-house.ts';
import type { Invitation } from '../support/invite-by-hand.ts';

interface Listed {
  id: string;
  state: string;
  customer: string;
  said: string;
  dueAt: string | null;
}

describe('Cases', () => {
  let house: CaseHouse;

  beforeAll(async () => {
    house = await CaseHouse.start();
  }, 120_000);
  afterAll(() => house.candour.stop());

  const cases = async (query = ''): Promise<Listed[]> => (await house.owner.get(`/api/cases${query}`)).ok().items;
  const settled = {
    kind: 'settled',
    rootCause: 'waiting',
    action: 'Called',
    told: 'Sorry',
    remedy: 'apology',
    cost: null,
  };

  it('are opened by a low score of somebody who said yes to being contacted, due in the store’s hours', async () => {
    const yes = await house.invited();
    await house.answer(yes);
    await house.answer(await house.invited(), { contact: '0' });
    await house.answer(await house.invited(), { overall: '5' });
    await house.judged();
    const [found, ...others] = await cases();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ state: 'new', customer: 'Aino <b>Virtanen</b>', said: 'Nobody came' });
    expect(await house.outcomes()).toEqual({ opened: 1, no_leave: 1 });
    const told = await house.one(found?.id ?? '');
    expect(told).toMatchObject({ hoursFrom: 'assumed', timeZone: 'Europe/Helsinki', contact: { email: yes.email } });
    // What the rule looked at, and her own words; no other answers.
    expect(told.answers.map(({ key }: { key: string }) => key)).toEqual(['overall', 'comment']);
    expect(told.clocks.map(({ clock }: { clock: string }) => clock)).toEqual(['acknowledged', 'first_word', 'settled']);
    expect((await house.manager.get('/api/cases')).ok().items.map(({ id }: Listed) => id)).toEqual([found?.id]);
  });

  it('are one for a customer and a store, of fifty low scores at once', async () => {
    const all: Invitation[] = [];
    for (let count = 0; count < 50; count += 1) all.push(await house.invited());
    const [first] = all;
    await house.candour.database.sql('update invitations set customer_id = $1 where id = any($2)', [
      first?.customerId,
      all.map(({ id }) => id),
    ]);
    const before = await house.outcomes();
    await Promise.all(all.map((each) => house.answer(each)));
    await house.judged();
    const after = await house.outcomes();
    expect([(after['opened'] ?? 0) - (before['opened'] ?? 0), after['added']]).toEqual([1, 49]);
    const rows = await house.candour.database.sql('select id, events from cases where customer_id = $1', [
      first?.customerId,
    ]);
    expect(rows).toEqual([expect.objectContaining({ events: 50 })]);
  }, 120_000);

  it('are worked on step by step; what can’t follow, and what was decided on an older state, is refused', async () => {
    const [{ id } = { id: '' }] = await cases();
    expect(await house.act(id, settled)).toMatchObject({ status: 409, body: { code: 'not_now_in_case' } });
    (await house.act(id, { kind: 'acknowledged' })).ok(204);
    expect(
      await house.manager.post(`/api/cases/${id}/events`, { act: { kind: 'noted', words: 'Late' }, events: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
    expect(await house.act(id, { kind: 'waiting' })).toMatchObject({ status: 409 });
    (await house.act(id, { kind: 'contacted', by: 'phone', words: 'She wants her money back.' })).ok(204);
    (await house.act(id, { kind: 'waiting' })).ok(204);
    expect(await house.one(id)).toMatchObject({ state: 'waiting_for_customer', dueAt: null });
    (await house.act(id, { kind: 'heard', words: 'Here is the receipt.' })).ok(204);
    const refund = { ...settled, remedy: 'refund' };
    const refused = await house.act(id, refund);
    expect(refused).toMatchObject({ status: 400, body: { findings: [{ code: 'needed' }] } });
    (await house.act(id, { ...refund, cost: 12.5 })).ok(204);
    expect(await house.one(id)).toMatchObject({ state: 'settled', isOpen: false });
    expect((await cases('?open=false')).map((each) => each.id)).toEqual([id]);
    (await house.act(id, { kind: 'confirmed' })).ok(204);
  });

  it('are opened again within thirty days of being settled; later a new one is linked', async () => {
    const lately = await house.invited();
    await house.answer(lately);
    await house.judged();
    const mine = async () =>
      house.candour.database.sql<{ id: string; state: string; previous_id: string | null }>(
        'select id, state, previous_id from cases where customer_id = $1 order by opened_at',
        [lately.customerId],
      );
    const again = async () => {
      const other = await house.invited();
      await house.candour.database.sql('update invitations set customer_id = $1 where id = $2', [
        lately.customerId,
        other.id,
      ]);
      await house.answer(other);
      await house.judged();
    };
    const settle = async (id: string) => {
      (await house.act(id, { kind: 'contacted', by: 'email', words: 'We are sorry.' })).ok(204);
      (await house.act(id, settled)).ok(204);
    };
    const [{ id } = { id: '' }] = await mine();
    await settle(id);
    await again();
    expect(await mine()).toMatchObject([{ id, state: 'reopened' }]);
    await settle(id);
    await house.candour.database.sql(`update cases set settled_at = now() - interval '31 days' where id = $1`, [id]);
    await again();
    expect(await mine()).toMatchObject([
      { id, state: 'settled' },
      { state: 'new', previous_id: id },
    ]);
  });

  it('are opened by hand, also of whoever is no customer; of a customer with an open one they are not', async () => {
    const caller = { storeId: house.published.storeId, caller: 'A man, 040 1234567', words: 'The door is broken.' };
    const { id } = (await house.manager.post('/api/cases', caller)).ok(201);
    expect(await house.one(id)).toMatchObject({
      customer: 'A man, 040 1234567',
      said: 'The door is broken.',
      contact: null,
    });
    const [known] = await house.candour.database.sql<{ customer_id: string; id: string }>(
      `select customer_id, id from cases where is_open and customer_id is not null limit 1`,
    );
    const twice = await house.owner.post('/api/cases', { ...caller, caller: null, customerId: known?.customer_id });
    expect(twice).toMatchObject({ status: 409, body: { code: 'case_open', details: { caseId: known?.id } } });
    expect((await house.manager.post('/api/cases', { ...caller, storeId: null })).status).toBe(404);
  });

  it('of another store, and of another organisation, are not there', async () => {
    const place = { code: 'S9', name: 'Elsewhere', timeZone: 'Europe/Helsinki', language: 'fi' };
    const other = (await house.owner.post('/api/stores', place)).ok(201).id;
    const { id } = (await house.owner.post('/api/cases', { storeId: other, words: 'Cold.' })).ok(201);
    expect((await house.manager.get(`/api/cases/${id}`)).status).toBe(404);
    const noted = { act: { kind: 'noted', words: 'x' }, events: 1 };
    expect((await house.manager.post(`/api/cases/${id}/events`, noted)).status).toBe(404);
    const beta = await house.candour.anotherOrganisation('Beta');
    for (const each of [id, randomUUID()]) expect((await beta.get(`/api/cases/${each}`)).status).toBe(404);
  });

  it('are due by the hours that hold now: a change of them moves open clocks, and the case says so', async () => {
    const { id } = (await house.manager.post('/api/cases', { storeId: house.published.storeId, words: 'Slow.' })).ok(
      201,
    );
    const before = await house.one(id);
    const always = {
      week: [{ from: '00:00', until: '24:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }],
      days: {},
      isClosedOnHolidays: false,
    };
    (await house.manager.put(`/api/stores/${house.published.storeId}/hours`, always)).ok(204);
    const after = await house.one(id);
    expect(after.hoursFrom).toBe('store');
    expect(Date.parse(after.dueAt)).toBe(Date.parse(after.openedAt) + 120 * 60_000);
    if (before.dueAt !== after.dueAt)
      expect(after.events.at(-1)).toMatchObject({
        kind: 'due_moved',
        by: null,
        details: { from: before.dueAt, to: after.dueAt },
      });
    // Those that it does not move say nothing.
    (await house.manager.put(`/api/stores/${house.published.storeId}/hours`, always)).ok(204);
    expect((await house.one(id)).events.length).toBe(after.events.length);
  });

  it('are due by another clock where the store’s is put right', async () => {
    const place = { code: 'S7', name: 'Turku', timeZone: 'Europe/Helsinki', language: 'fi' };
    const store = (await house.owner.post('/api/stores', place)).ok(201).id;
    const { id } = (await house.owner.post('/api/cases', { storeId: store, words: 'Slow.' })).ok(201);
    const before = await house.one(id);
    (await house.owner.patch(`/api/stores/${store}`, { timeZone: 'America/New_York' })).ok();
    const after = await house.one(id);
    expect(after).toMatchObject({ timeZone: 'America/New_York' });
    expect(after.events.at(-1)).toMatchObject({ kind: 'due_moved', details: { from: before.dueAt, to: after.dueAt } });
  });

  it('are told and forgotten with the customer', async () => {
    const her = await house.invited();
    await house.answer(her, { comment: 'Zyx was here' });
    await house.judged();
    const [{ id } = { id: '' }] = await house.candour.database.sql<{ id: string }>(
      'select id from cases where customer_id = $1',
      [her.customerId],
    );
    (await house.act(id, { kind: 'contacted', by: 'phone', words: 'Zyx is angry' })).ok(204);
    (await house.act(id, { ...settled, told: 'Zyx gets a letter' })).ok(204);
    const everything = (await house.owner.get(`/api/customers/${her.customerId}/everything.json`)).ok();
    expect(JSON.stringify(everything.cases)).toContain('Zyx is angry');
    (await house.owner.delete(`/api/customers/${her.customerId}`)).ok(204);
    const left = await house.candour.database.sql(
      'select k::text, e::text from cases k join case_events e on e.case_id = k.id where k.id = $1',
      [id],
    );
    expect(left.length).toBeGreaterThan(2);
    expect(JSON.stringify(left)).not.toMatch(/Zyx|Virtanen/);
    expect(await house.candour.database.sql('select customer_id from cases where id = $1', [id])).toEqual([
      { customer_id: null },
    ]);
  });
});
