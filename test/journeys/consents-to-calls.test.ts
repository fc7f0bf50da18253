import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { always, CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Consents to calls', () => {
  let house: CallingHouse;
  let owner: Visitor;
  let sql: CallingHouse['candour']['database']['sql'];

  beforeAll(async () => {
    house = await CallingHouse.start();
    ({ owner } = house);
    ({ sql } = house.candour.database);
  });
  afterAll(() => house?.candour.stop());

  let made = 0;
  const given = async () => {
    const customer = { name: `No ${(made += 1)}`, language: 'en', reference: `N${made}`, phone: '040 123 4567' };
    return (await owner.post('/api/customers', customer)).ok(201).id as string;
  };
  const agreed = { givenAt: '2026-02-03T09:30:00.000Z', wording: 'You may call me about my visit.', source: 'Till' };
  const consents = async (id: string) => (await owner.get(`/api/customers/${id}/call-consents`)).ok().items;
  const put = (id: string, channel: string, part: object = {}) =>
    owner.put(`/api/customers/${id}/call-consents`, { channel, ...agreed, ...part });
  const idOf = async (reference: string) => {
    const [row] = await sql<{ id: string }>('select id from customers where reference = $1', [reference]);
    return row?.id ?? '';
  };
  const heads = [
    'Customer number',
    'Consent to calls',
    'Call consent wording',
    'Call consent source',
    'Automaattipuhelusuostumus',
    'Automaattipuhelusuostumuksen sanat',
    'Automaattipuhelusuostumuksen lähde',
  ];
  const list = (...rows: string[]) => [heads.join(';'), ...rows].join('\n');

  it('are noted apart for people and machines, with moment, words and place; taken back, they stay told', async () => {
    const id = await given();
    (await put(id, 'phone')).ok(204);
    expect(await consents(id)).toEqual([
      { channel: 'phone', ...agreed, takenBackAt: null, notedAt: expect.any(String) },
    ]);
    (await put(id, 'phone', { wording: 'You may call me about anything.' })).ok(204);
    (await put(id, 'automated_call', { givenAt: '2026-03-03T09:30:00.000Z' })).ok(204);
    (await owner.post(`/api/customers/${id}/call-consents/take-back`, { channel: 'phone' })).ok(204);
    expect(await consents(id)).toEqual([
      expect.objectContaining({ channel: 'automated_call', takenBackAt: null }),
      expect.objectContaining({
        channel: 'phone',
        wording: 'You may call me about anything.',
        takenBackAt: expect.any(String),
      }),
    ]);
    const all = (await owner.get(`/api/customers/${id}/everything.json`)).ok();
    expect(all.consentsToCalls).toHaveLength(2);
    (await owner.delete(`/api/customers/${id}`)).ok(204);
    expect(await sql('select 1 from call_consents where customer_id = $1', [id])).toEqual([]);
  });

  it.each([
    ['a moment to come', { givenAt: '2999-01-01T00:00:00Z' }],
    ['too few words', { wording: 'Yes' }],
    ['nowhere', { source: ' ' }],
  ])('of %s are refused', async (_, part) => {
    const id = await given();
    expect((await put(id, 'phone', part)).status).toBe(400);
    expect(await consents(id)).toEqual([]);
  });

  it('come in by a list, again as they went out, and go with the import that brought them', async () => {
    const row = 'L1;3.2.2026;Saa soittaa palvelusta.;Kassa;2026-02-04T08:00:00Z;Kone saa soittaa minulle.;Lomake';
    const first = await importFile(owner, 'customers', list(row, 'L2;;Saa soittaa palvelusta.;Kassa;;;'));
    expect(first).toMatchObject({ status: 'done', added: 2, bad: 0 });
    const id = await idOf('L1');
    const noted = { takenBackAt: null, notedAt: expect.any(String) };
    expect(await consents(id)).toEqual([
      {
        channel: 'automated_call',
        givenAt: '2026-02-04T08:00:00.000Z',
        wording: 'Kone saa soittaa minulle.',
        source: 'Lomake',
        ...noted,
      },
      {
        channel: 'phone',
        givenAt: '2026-02-03T12:00:00.000Z',
        wording: 'Saa soittaa palvelusta.',
        source: 'Kassa',
        ...noted,
      },
    ]);
    expect(await consents(await idOf('L2'))).toEqual([]);
    const file = (await owner.get('/api/customers/export.csv')).text;
    expect(file.split('\r\n').find((line) => line.startsWith('L1,'))).toMatch(
      /2026-02-03T12:00:00.000Z,Saa soittaa palvelusta\.,Kassa,2026-02-04T08:00:00.000Z,Kone saa soittaa minulle\.,Lomake/,
    );
    const out = await importFile(owner, 'customers', file);
    expect([out.status, out.added, out.updated]).toEqual(['done', 0, 0]);
    const newer = await importFile(owner, 'customers', list('L1;4.5.2026;Saa soittaa aina.;Verkko;;;'));
    expect(newer).toMatchObject({ updated: 1, added: 0 });
    const { items } = (await owner.get(`/api/imports/${newer.id}/changes`)).ok();
    expect(items[0]).toMatchObject({
      before: { callsAgreedOn: '2026-02-03' },
      after: { callsAgreedOn: '2026-05-04' },
    });
    (await owner.post(`/api/imports/${newer.id}/undo`)).ok(202);
    await eventually(
      () => consents(id),
      (all) => all.length === 2,
    );
  });

  it('that a customer took back are given again by no list of that day or before', async () => {
    const days = (day: string) => list(`B1;${day};You may call me about my visit.;Till;;;`);
    await importFile(owner, 'customers', days('2026-02-03'));
    const id = await idOf('B1');
    (await owner.post(`/api/customers/${id}/call-consents/take-back`, { channel: 'phone' })).ok(204);
    await sql("update call_consents set taken_back_at = '2026-03-01T10:00Z' where customer_id = $1", [id]);
    for (const [day, standing] of [
      ['2026-02-03', 0],
      ['2026-03-01', 0],
      ['2026-03-02', 1],
    ] as const) {
      await importFile(owner, 'customers', days(day));
      const all = (await consents(id)) as { takenBackAt: string | null }[];
      expect([day, all.filter(({ takenBackAt }) => takenBackAt === null).length]).toEqual([day, standing]);
    }
    const many = { channel: 'phone', ...agreed, references: ['B1', 'nobody'] };
    (await owner.post(`/api/customers/${id}/call-consents/take-back`, { channel: 'phone' })).ok(204);
    expect((await owner.post('/api/call-consents', many)).ok()).toMatchObject({ unknown: ['nobody'] });
    expect((await consents(id)).filter(({ takenBackAt }: { takenBackAt: unknown }) => takenBackAt === null)).toEqual(
      [],
    );
  });

  it.each([
    ['yes;You may call me.;Till', heads[1], 'unusable_consent_day'],
    ['31.12.2199;You may call me.;Till', heads[1], 'day_to_come'],
    ['3.2.2026;Yes;Till', heads[2], 'consent_without_wording'],
    ['3.2.2026;You may call me.;', heads[3], 'consent_without_source'],
  ])('that a list tells so are bad rows: %s', async (cells, field, code) => {
    const found = await importFile(owner, 'customers', list(`F1;${cells};;;`), { skipBadRows: true });
    expect((await owner.get(`/api/imports/${found.id}/faults`)).ok().items).toEqual([
      expect.objectContaining({ line: 2, field, code, message: expect.stringMatching(/\.$/) }),
    ]);
  });

  it('let the customer be rung where the country asks for them; what was taken back, or given to machines alone, does not', async () => {
    (await owner.put('/api/calling-rules/FI', { ...always, consent: 'given' })).ok(204);
    await sql('delete from customers');
    await house.customers(['+358401000001', '+358401000002', '+358401000003']);
    await house.campaign();
    const customers = await sql<{ id: string; name: string }>('select id, name from customers order by name');
    const [agreed, tookBack, toMachines] = customers.map(({ id }) => `/api/customers/${id}/call-consents`);
    const consent = { givenAt: '2026-01-05T10:00:00Z', wording: 'You may call me about it.', source: 'Till' };
    (await owner.put(`${agreed}`, { channel: 'phone', ...consent })).ok(204);
    (await owner.put(`${tookBack}`, { channel: 'phone', ...consent })).ok(204);
    (await owner.post(`${tookBack}/take-back`, { channel: 'phone' })).ok(204);
    (await owner.put(`${toMachines}`, { channel: 'automated_call', ...consent })).ok(204);
    expect((await house.next()).customer.name).toBe(customers[0]?.name);
    expect(await house.next(await house.join('interviewer'))).toBeNull();
    expect(await house.queue()).toMatchObject({ in_hand: 1, 'stopped: no_consent': 2 });
  });
});
