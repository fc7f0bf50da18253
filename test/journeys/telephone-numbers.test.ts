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
