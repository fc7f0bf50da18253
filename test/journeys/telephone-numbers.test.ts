import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Telephone numbers of customers', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  let made = 0;
  const given = (phone: string | null, more: object = {}) =>
    owner.post('/api/customers', { name: `No ${(made += 1)}`, language: 'en', reference: `N${made}`, phone, ...more });
  const namesFor = async (query: string) =>
    (await owner.get(`/api/customers?${query}`)).ok().items.map(({ name }: { name: string }) => name) as string[];
  const set = async (part: object) => (await owner.patch('/api/organisation', part)).ok();

  it('are kept as they were typed, and read in the country of the organisation, or in one that is given', async () => {
    expect((await owner.get('/api/organisation')).ok().country).toBe('FI');
    expect((await given('040 123 4567 ext. 12')).ok(201)).toMatchObject({
      phone: '+358401234567',
      phoneExtension: '12',
      phoneTyped: '040 123 4567 ext. 12',
      phoneFault: null,
    });
    expect((await given('08-123 456 78', { phoneCountry: 'SE' })).ok(201).phone).toBe('+46812345678');
    const { id } = (await given('08-123 456 78')).ok(201);
    const moved = (await owner.patch(`/api/customers/${id}`, { phoneCountry: 'SE', timeZone: 'Asia/Jakarta' })).ok();
    expect(moved).toMatchObject({ phone: '+46812345678', phoneTyped: '08-123 456 78', timeZone: 'Asia/Jakarta' });
    const [change] = (await owner.get('/api/changes?limit=1')).ok().items;
    expect(change).toMatchObject({ action: 'changed', changes: { phone: ['…', '…'], timeZone: ['…', '…'] } });
    const gone = (await owner.patch(`/api/customers/${id}`, { phone: null })).ok();
    expect([gone.phone, gone.phoneTyped]).toEqual([null, null]);
  });

  it.each([
    ['112', 'phone_emergency'],
    ['116 117', 'phone_short_number'],
    ['0600 12345', 'phone_premium_number'],
    ['040 1234567 / 050 7654321', 'phone_several_numbers'],
    ['4.01E+08', 'phone_spreadsheet_number'],
    ['ask Anna', 'phone_not_a_number'],
    ['+999 40 1234567', 'phone_country_unknown'],
    ['+358 40 123456789012345', 'phone_too_long'],
  ])('that can’t be rung are refused with what to write: %s', async (typed, code) => {
    const refused = await given(typed);
    expect([refused.status, refused.body.code]).toEqual([422, 'unusable_number']);
    expect(refused.body.findings).toEqual([
      { path: 'phone', code, details: expect.anything(), message: expect.stringMatching(/\.$/) },
    ]);
    const found = await importFile(owner, 'customers', `Customer number;Phone\nX1;"${typed}"\n`, { skipBadRows: true });
    expect([found.bad, found.added]).toEqual([1, 0]);
    expect((await owner.get(`/api/imports/${found.id}/faults`)).ok().items).toEqual([
      expect.objectContaining({ line: 2, field: 'Phone', code, value: typed }),
    ]);
    expect((await owner.get(`/api/imports/${found.id}/faults.csv`)).text).toContain(typed);
  });

  it('of a country that is none, and clocks that are none, are refused by their names', async () => {
    const refused = await given('040 1234567', { phoneCountry: 'Finland', timeZone: 'Mars/Base' });
    expect(refused.status).toBe(400);
    expect(refused.body.findings.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'country_unknown',
      'time_zone_unknown',
    ]);
    const rows = 'Customer number;Phone;Country;Time zone\nX1;040 1234567;Utopia;\nX2;;;Mars/Base\n';
    const found = await importFile(owner, 'customers', rows, { skipBadRows: true });
    const { items } = (await owner.get(`/api/imports/${found.id}/faults`)).ok();
    expect(items.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['Country', 'unknown_country'],
      ['Time zone', 'unknown_time_zone'],
    ]);
  });

  it('are found by any way of writing them, and by parts', async () => {
    (await given('+358 50 765 4321', { name: 'Searched' })).ok(201);
    for (const typed of [
      '050 765 4321',
      '0507654321',
      '+358507654321',
      '00358 50 7654321',
      '(050) 765-4321',
      '7654321',
    ])
      expect([typed, await namesFor(`search=${encodeURIComponent(typed)}`)]).toEqual([typed, ['Searched']]);
    expect(await namesFor('search=050%209999999')).toEqual([]);
  });

  describe('Consents to calls', () => {
    const agreed = { givenAt: '2026-02-03T09:30:00.000Z', wording: 'You may call me about my visit.', source: 'Till' };
    const consents = async (id: string) => (await owner.get(`/api/customers/${id}/call-consents`)).ok().items;
    const put = (id: string, channel: string, part: object = {}) =>
      owner.put(`/api/customers/${id}/call-consents`, { channel, ...agreed, ...part });
    const idOf = async (reference: string) => {
      const [row] = await candour.database.sql<{ id: string }>('select id from customers where reference = $1', [
        reference,
      ]);
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
      const { id } = (await given('040 123 4567')).ok(201);
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
      expect(await candour.database.sql('select 1 from call_consents where customer_id = $1', [id])).toEqual([]);
    });

    it.each([
      ['a moment to come', { givenAt: '2999-01-01T00:00:00Z' }],
      ['too few words', { wording: 'Yes' }],
      ['nowhere', { source: ' ' }],
    ])('of %s are refused', async (_, part) => {
      const { id } = (await given('040 123 4567')).ok(201);
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
      await candour.database.sql(
        "update call_consents set taken_back_at = '2026-03-01T10:00Z' where customer_id = $1",
        [id],
      );
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
  });

  it('come in by a list in the country of each row, and name whoever has nothing else', async () => {
    const rows = [
      'Name;Phone;Country;Time zone',
      'Aino Phoned;040 555 0001;;',
      'Bo Phoned;070-123 45 67;Sverige;Europe/Stockholm',
      'Cia Phoned;+358 40 555 0001;;',
    ].join('\n');
    const first = await importFile(owner, 'customers', rows);
    expect(first).toMatchObject({ status: 'done', added: 3, bad: 0 });
    const again = await importFile(owner, 'customers', rows.replace('040 555 0001', '0405550001'));
    expect(again).toMatchObject({ status: 'done', added: 0, updated: 0, unchanged: 3 });
    const kept = await candour.database.sql(
      "select name, phone, phone_typed, time_zone from customers where name like '% Phoned' order by name",
    );
    expect(kept).toEqual([
      { name: 'Aino Phoned', phone: '+358405550001', phone_typed: '040 555 0001', time_zone: null },
      { name: 'Bo Phoned', phone: '+46701234567', phone_typed: '070-123 45 67', time_zone: 'Europe/Stockholm' },
      { name: 'Cia Phoned', phone: '+358405550001', phone_typed: '+358 40 555 0001', time_zone: null },
    ]);
    const nameless = await importFile(owner, 'customers', 'Phone\n0405550001\n', { skipBadRows: true });
    const { items } = (await owner.get(`/api/imports/${nameless.id}/faults`)).ok();
    expect(items).toEqual([expect.objectContaining({ field: 'Phone', code: 'shared_telephone' })]);
    const mailed = await importFile(owner, 'customers', 'Name;Phone;Email\nAino Phoned;0405550001;aino@x.example\n');
    expect(mailed).toMatchObject({ added: 0, updated: 1 });
  });

  it('come back as they were where an import is undone, unless somebody has mended them meanwhile', async () => {
    const [one, two] = [(await given('040 555 1111 ext. 7')).ok(201), (await given('040 555 2222 ext. 8')).ok(201)];
    const rows = `Customer number;Phone\n${one.reference};040 555 3333 ext. 9\n${two.reference};040 555 4444\n`;
    const { id } = await importFile(owner, 'customers', rows);
    (await owner.patch(`/api/customers/${two.id}`, { phone: '040 555 5555' })).ok();
    (await owner.post(`/api/imports/${id}/undo`)).ok(202);
    await eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok().status,
      (status) => status === 'undone',
    );
    const now = async (of: string) => {
      const { phone, phoneExtension, phoneTyped } = (await owner.get(`/api/customers/${of}`)).ok();
      return [phone, phoneExtension, phoneTyped];
    };
    expect(await now(one.id)).toEqual(['+358405551111', '7', '040 555 1111 ext. 7']);
    expect(await now(two.id)).toEqual(['+358405555555', null, '040 555 5555']);
  });

  it('of before are read once, and those that can’t be are listed to be mended', async () => {
    await set({ country: null });
    const old = async (name: string, typed: string) => {
      const { id } = (await given(null, { name })).ok(201);
      await candour.database.sql('update customers set phone_typed = $2 where id = $1', [id, typed]);
      return id as string;
    };
    const [national, abroad, broken] = [
      await old('Old national', '040 666 0001'),
      await old('Old abroad', '+46 70 123 45 67'),
      await old('Old broken', '040 66'),
    ];
    await candour.database.sql('insert into unread_numbers select id from organisations');
    const unread = () => candour.database.sql('select 1 from unread_numbers');
    await eventually(unread, ({ length }) => length === 0, 30_000);
    expect(await namesFor('phone=unreadable')).toEqual(['Old broken', 'Old national']);
    const fault = async (id: string) => (await owner.get(`/api/customers/${id}`)).ok().phoneFault?.code ?? null;
    expect([await fault(national), await fault(abroad)]).toEqual(['phone_country_unknown', null]);
    expect(await namesFor('search=040%20666%200001')).toEqual(['Old national']);
    await set({ country: 'FI' });
    await eventually(unread, ({ length }) => length === 0, 30_000);
    const found = (await owner.get('/api/customers?phone=unreadable')).ok();
    expect([found.total, found.items[0].name, found.items[0].phoneTyped]).toEqual([1, 'Old broken', '040 66']);
    expect((await owner.patch(`/api/customers/${broken}`, { name: 'Renamed' })).ok().phoneTyped).toBe('040 66');
    expect((await owner.patch(`/api/customers/${broken}`, { phone: '040 661' })).status).toBe(422);
    (await owner.patch(`/api/customers/${broken}`, { phone: '040 666 0003' })).ok();
    expect(await namesFor('phone=unreadable')).toEqual([]);
  });

  it('leave in a file that comes in again as it is', async () => {
    const { id } = (await given(null, { name: 'Unreadable' })).ok(201);
    await candour.database.sql("update customers set phone_typed = 'ask Anna' where id = $1", [id]);
    const before = await candour.database.sql('select * from customers order by id');
    const { text } = await owner.get('/api/customers/export.csv');
    expect(text).toContain("'+358401234567 ext. 12,");
    expect(text).toMatch(/Unreadable,,en,,,.*,ask Anna/);
    const again = await importFile(owner, 'customers', text);
    expect(again).toMatchObject({ status: 'done', added: 0, updated: 0, bad: 0 });
    expect(await candour.database.sql('select * from customers order by id')).toEqual(before);
  });

  it('are rung, and mails may leave, but for closed days: those of the country, as the organisation changes them', async () => {
    const before = (await owner.get('/api/organisation')).ok();
    expect(before).toMatchObject({ ownClosedDays: {}, openDays: [], mailsOnClosedDays: true });
    const { items } = (await owner.get('/api/organisation/country-days')).ok();
    expect(items.length).toBeGreaterThan(12);
    expect(items).toContainEqual({ day: '2027-12-06', name: 'itsenäisyyspäivä' });
    const wanted = {
      ownClosedDays: { '2027-12-07': 'Stocktaking' },
      openDays: ['2027-12-06'],
      mailsOnClosedDays: false,
    };
    expect(await set(wanted)).toMatchObject(wanted);
    const [change] = (await owner.get('/api/changes?limit=1')).ok().items;
    expect(Object.keys(change.changes).toSorted()).toEqual(['mailsOnClosedDays', 'openDays', 'ownClosedDays']);
    for (const part of [
      { ownClosedDays: { tomorrow: 'x' } },
      { openDays: ['2027-02-30'] },
      { ownClosedDays: { '2027-12-07': '' } },
    ])
      expect([part, (await owner.patch('/api/organisation', part)).status]).toEqual([part, 400]);
    await set({ country: null });
    expect((await owner.get('/api/organisation/country-days')).ok().items).toEqual([]);
    await set({ country: 'FI' });
  });
});
