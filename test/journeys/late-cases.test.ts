import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseHouse } from '../support/case-house.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import type { Visitor } from '../support/visitor.ts';

const always = {
  week: [{ from: '00:00', until: '24:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }],
  days: {},
  isClosedOnHolidays: false,
};

describe('Cases that are late', () => {
  let house: CaseHouse;
  let regional: Visitor;

  beforeAll(async () => {
    house = await CaseHouse.start();
    const { id: regionId } = (await house.owner.post('/api/regions', { name: 'North' })).ok(201);
    (await house.owner.post(`/api/stores/${house.published.storeId}/move`, { regionId, from: '2020-01-01' })).ok();
    regional = await join(house.candour, house.owner, 'region_manager', { regionIds: [regionId] });
    (await house.owner.put('/api/opening-hours', always)).ok(204);
  }, 120_000);
  afterAll(() => house.candour.stop());

  const sql = <Row extends object>(text: string, values: unknown[] = []) =>
    house.candour.database.sql<Row>(text, values);
  const opened = async (words = 'Slow.') =>
    (await house.manager.post('/api/cases', { storeId: house.published.storeId, words })).ok(201).id as string;
  /** As if so many open minutes had passed since it was opened. */
  const passed = async (id: string, minutes: number) => {
    await sql(`update case_events set at = at - make_interval(mins => $2) where case_id = $1`, [id, minutes]);
    await sql(`update cases set escalates_at = now() where id = $1`, [id]);
  };
  const escalated = async (id: string, count: number) =>
    eventually(
      async () =>
        (await house.one(id)).events
          .filter(({ kind }: { kind: string }) => kind === 'escalated')
          .map(({ details }: { details: { clock: string; step: number; team: string } }) => [
            details.clock,
            details.step,
            details.team,
          ]),
      (found: unknown[]) => found.length >= count,
      30_000,
    );
  interface Mail {
    subject: string;
    to: string;
  }
  const mails = async (): Promise<Mail[]> => (await house.owner.get('/api/mail-catcher?limit=200')).ok().items;
  const lateMails = async () => (await mails()).filter(({ subject }) => subject.includes('cases that are late'));
  const rested = () =>
    eventually(
      () =>
        sql(
          `select 1 from pgboss.job where name = 'mail-late-cases' and state < 'completed' union all select 1 from case_tellings where mail_id is null and tell_at <= now()`,
        ),
      (rows) => rows.length === 0,
      30_000,
    );

  it('are told to the store at 100 %, to the region at 150 %, to the desk at 200 %, each once', async () => {
    const id = await opened();
    await passed(id, 121);
    expect(await escalated(id, 1)).toEqual([['acknowledged', 100, 'store']]);
    await passed(id, 60);
    expect(await escalated(id, 2)).toEqual([
      ['acknowledged', 100, 'store'],
      ['acknowledged', 150, 'region'],
    ]);
    await passed(id, 60);
    expect((await escalated(id, 3)).at(-1)).toEqual(['acknowledged', 200, 'desk']);
    await rested();
    const told = await sql(
      `select p.role, count(*)::int as tellings, count(distinct t.mail_id)::int as mails from case_tellings t join people p on p.id = t.person_id group by p.role order by p.role`,
    );
    expect(told).toEqual([
      { role: 'owner', tellings: 1, mails: 1 },
      { role: 'region_manager', tellings: 1, mails: 1 },
      { role: 'store_manager', tellings: 1, mails: 1 },
    ]);
    const sent = await eventually(lateMails, ({ length }) => length === 3, 30_000);
    expect(new Set(sent.map(({ to }) => to)).size).toBe(3);
    // Looked at again, nothing is told again.
    await sql(`update cases set escalates_at = now() where id = $1`, [id]);
    await eventually(
      () => sql(`select 1 from cases where id = $1 and escalates_at <= now()`, [id]),
      (rows) => rows.length === 0,
      30_000,
    );
    expect(await escalated(id, 3)).toHaveLength(3);
  }, 120_000);

  it('come in two mails a day at most, however many they are, the second not soon after the first', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push(await opened());
    for (const id of ids) await passed(id, 121);
    for (const id of ids) await escalated(id, 1);
    await rested();
    const waiting = () =>
      sql(
        `select count(*)::int as n from case_tellings t join people p on p.id = t.person_id and p.role = 'store_manager' where mail_id is null and tell_at > now()`,
      );
    expect(await waiting()).toEqual([{ n: 5 }]);
    // As if the first mail had gone five hours ago; then the second says all five.
    await sql(`update case_mails set made_at = made_at - interval '5 hours'`);
    await sql(`update case_tellings set tell_at = now() where mail_id is null`);
    await rested();
    expect(await waiting()).toEqual([{ n: 0 }]);
    const late = await opened();
    await passed(late, 121);
    await escalated(late, 1);
    await rested();
    const turns = await sql<{ turn: number }>(
      `select turn, state from case_mails m join people p on p.id = m.person_id and p.role = 'store_manager' order by turn`,
    );
    expect(turns.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(await waiting()).toEqual([{ n: 1 }]);
  }, 120_000);

  it('are counted by other targets once these are changed, and say so', async () => {
    const id = await opened();
    const before = await house.one(id);
    const settings = (await house.owner.get('/api/case-settings')).ok();
    expect(settings).toEqual({
      targets: { acknowledged: 120, first_word: 480, settled: 2_400 },
      remedyLimit: 50,
      currency: 'EUR',
    });
    const targets = { acknowledged: 240, first_word: 480, settled: 4_800 };
    (await house.owner.put('/api/case-settings', { ...settings, targets })).ok(204);
    const after = await house.one(id);
    expect(Date.parse(after.dueAt) - Date.parse(before.dueAt)).toBe(120 * 60_000);
    expect(after.events.at(-1)).toMatchObject({ kind: 'due_moved', details: { byTargets: true, from: before.dueAt } });
    (await house.owner.put('/api/case-settings', { ...settings, targets })).ok(204);
    expect((await house.one(id)).events).toHaveLength(after.events.length);
    const crossed = { ...targets, settled: 100 };
    expect(await house.owner.put('/api/case-settings', { ...settings, targets: crossed })).toMatchObject({
      status: 400,
      body: { findings: [{ path: 'targets.settled', code: 'target_out_of_order' }] },
    });
    expect((await house.manager.put('/api/case-settings', settings)).status).toBe(403);
    expect(await house.one(await opened())).toMatchObject({ clocks: [{ targetMinutes: 240 }, {}, {}] });
  });

  const settled = { kind: 'settled', rootCause: 'waiting', action: 'Paid', told: 'Sorry', remedy: 'refund' };

  it('remedies up to the limit are given alone, above it with somebody else’s yes; a no has words', async () => {
    const id = await opened();
    (await house.act(id, { kind: 'contacted', by: 'phone', words: 'She wants it back.' })).ok(204);
    const dear = { ...settled, cost: 80 };
    expect(await house.act(id, dear)).toMatchObject({ status: 409, body: { code: 'remedy_needs_yes' } });
    expect(await house.act(id, { ...settled, cost: 20, currency: 'USD' })).toMatchObject({
      status: 400,
      body: { findings: [{ path: 'act.cost', code: 'foreign_currency', details: { currency: 'EUR' } }] },
    });
    const ask = { kind: 'remedy_asked', remedy: 'refund', cost: 80, words: 'A broken table.' };
    (await house.act(id, ask, regional)).ok(204);
    expect((await house.one(id)).clocks.at(-1)).toMatchObject({ clock: 'remedy', targetMinutes: 480, doneAt: null });
    expect((await house.act(id, { kind: 'remedy_granted' })).status).toBe(403);
    expect(await house.act(id, { kind: 'remedy_granted' }, regional)).toMatchObject({ body: { code: 'own_remedy' } });
    expect(await house.act(id, { kind: 'remedy_refused', words: ' ' }, house.owner)).toMatchObject({
      status: 400,
      body: { findings: [{ path: 'act.words' }] },
    });
    // What each may write down says so before: neither she who asked, nor who may grant nothing.
    const may = async (who: Visitor) => (await house.one(id, who)).mayHappen.includes('remedy_granted');
    expect([await may(house.manager), await may(regional), await may(house.owner)]).toEqual([false, false, true]);
    (await house.act(id, { kind: 'remedy_refused', words: 'Not without the receipt.' }, house.owner)).ok(204);
    expect(await house.act(id, dear)).toMatchObject({ body: { code: 'remedy_needs_yes' } });
    (await house.act(id, ask)).ok(204);
    expect(await house.act(id, settled)).toMatchObject({ status: 400 });
    (await house.act(id, { kind: 'remedy_granted' }, regional)).ok(204);
    expect(await house.act(id, { ...dear, cost: 81 })).toMatchObject({ body: { code: 'remedy_needs_yes' } });
    (await house.act(id, dear)).ok(204);
    const one = await house.one(id);
    expect(one.state).toBe('settled');
    expect(one.events.find(({ kind }: { kind: string }) => kind === 'remedy_granted')).toMatchObject({
      details: { remedy: 'refund', cost: 80 },
    });
  });

  it('root causes are a tree of the organisation’s own; what is retired stays with old cases', async () => {
    const causes = async () => (await house.owner.get('/api/case-causes')).ok().items;
    const { key } = (
      await house.owner.post('/api/case-causes', { parent: 'waiting', names: { en: 'At the till' } })
    ).ok(201);
    const at = (await causes()).findIndex((each: { key: string }) => each.key === 'waiting');
    expect((await causes())[at + 1]).toEqual({
      key,
      parent: 'waiting',
      names: { en: 'At the till' },
      isRetired: false,
    });
    const id = await opened();
    (await house.act(id, { kind: 'contacted', by: 'phone', words: 'Sorry.' })).ok(204);
    (await house.act(id, { ...settled, rootCause: key, cost: 5 })).ok(204);
    (await house.owner.patch('/api/case-causes/waiting', { isRetired: true })).ok(204);
    expect((await causes()).filter(({ isRetired }: { isRetired: boolean }) => isRetired)).toHaveLength(2);
    expect((await house.one(id)).events.at(-1)).toMatchObject({ details: { rootCause: key } });
    (await house.act(id, { kind: 'reopened', words: 'Again.' })).ok(204);
    (await house.act(id, { kind: 'contacted', by: 'phone', words: 'Sorry.' })).ok(204);
    expect(await house.act(id, { ...settled, rootCause: key, cost: 5 })).toMatchObject({
      status: 400,
      body: { findings: [{ path: 'act.rootCause', code: 'cause_retired' }] },
    });
    (await house.owner.patch('/api/case-causes/waiting', { isRetired: false, names: { en: 'Queues' } })).ok(204);
    (await house.act(id, { ...settled, rootCause: 'waiting', cost: 5 })).ok(204);
    expect((await house.owner.post('/api/case-causes', { parent: key, names: { en: 'x' } })).status).toBe(404);
    expect((await house.manager.post('/api/case-causes', { names: { en: 'x' } })).status).toBe(403);
    expect((await house.owner.patch('/api/case-causes/none', { isRetired: true })).status).toBe(404);
  });
});
