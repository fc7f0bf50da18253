import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { ended, importFile, type Imported } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

const list = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../support/lists', `customers-${name}.csv`)));

describe('People in lists are never merged on a guess', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    for (const code of ['S01', 'S02'])
      (await owner.post('/api/stores', { code, name: code, timeZone: 'Europe/Helsinki', language: 'fi' })).ok(201);
  });
  beforeEach(() => candour.database.sql('truncate customers cascade'));
  afterAll(() => candour.stop());

  const people = async () => {
    const rows = await candour.database.sql<{ reference: string | null; email: string | null; name: string }>(
      'select reference, email, name from customers order by reference, email, name',
    );
    return rows.map(({ reference, email, name }) => [reference, email, name]);
  };
  const codesOf = async ({ id }: Imported) =>
    (
      (await owner.get(`/api/imports/${id}/faults?limit=200`)).ok().items as {
        line: number;
        field: string;
        code: string;
      }[]
    ).map(({ line, field, code }) => `${line} ${field} ${code}`);
  const changesOf = async ({ id }: Imported) =>
    (await owner.get(`/api/imports/${id}/changes`)).ok().items as Record<string, unknown>[];
  const undo = async ({ id }: Imported) => {
    (await owner.post(`/api/imports/${id}/undo`)).ok(202);
    return eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ status }) => status !== 'undoing',
    );
  };

  it('keeps a couple at one mailbox two people, also when each gets a mailbox later', async () => {
    expect(await importFile(owner, 'customers', list('couple-one-mailbox'))).toMatchObject({ added: 2, merged: 0 });
    const found = await importFile(owner, 'customers', list('couple-later'));
    expect(found).toMatchObject({ status: 'done', added: 0, updated: 1, unchanged: 1 });
    expect(await people()).toEqual([
      ['C100', 'eva.lind@example.com', 'Eva Lind'],
      ['C101', 'family@example.com', 'Olle Lind'],
    ]);
  });

  it('keeps a couple without numbers two people, and a person in several rows one', async () => {
    const rows =
      'Email;Name\nfamily@example.com;Eva Lind\nfamily@example.com;Olle Lind\nFamily@example.com;LIND, Eva\n';
    const found = await importFile(owner, 'customers', rows);
    expect(found).toMatchObject({ status: 'done', added: 2, merged: 1 });
    const unnamed = await importFile(owner, 'customers', 'Email\nfamily@example.com\n');
    expect([unnamed.status, await codesOf(unnamed)]).toEqual(['failed', ['2 Email shared_mailbox']]);
  });

  it('takes numbers that a spreadsheet shortened for none', async () => {
    const found = await importFile(owner, 'customers', list('excel-mangled-numbers'));
    expect([found.status, found.bad, await people()]).toEqual(['failed', 3, []]);
    expect(await codesOf(found)).toContain('2 Customer number shortened_number');
    expect(await codesOf(found)).toContain('4 Phone phone_spreadsheet_number');
  });

  it.each([
    '0',
    '000',
    'N/A',
    '-',
    '--',
    'none',
    'NULL',
    '#N/A',
    'ei ole',
    'saknas',
    'nėra',
    'tidak ada',
    'tiada',
    'x',
    '?',
  ])('takes “%s” for no number, unless told that such cells are empty', async (number) => {
    const rows = `Customer number;Email;Name\n"${number}";a@example.com;Ann\n"${number}";b@example.com;Ben\n`;
    const refused = await importFile(owner, 'customers', rows);
    expect([refused.status, refused.bad, await people()]).toEqual(['failed', 2, []]);
    expect(await codesOf(refused)).toEqual(['2 Customer number no_number', '3 Customer number no_number']);
    (await owner.post(`/api/imports/${refused.id}/start`, { mapping: mappingOf({ emptyPlaceholders: true }) })).ok(202);
    expect(await ended(owner, refused.id)).toMatchObject({ status: 'done', added: 2, merged: 0 });
  });
  const mappingOf = (more: object) => ({ reference: 'Customer number', email: 'Email', name: 'Name', ...more });

  it('asks to decide where a number comes with another name and another address', async () => {
    await importFile(owner, 'customers', 'Customer number;Email;Name\nK1;anna@example.com;Anna Berg\n');
    const rows = 'Customer number;Email;Name\nK1;bo@example.com;Bo Ek\n';
    const asked = await importFile(owner, 'customers', rows);
    expect([asked.status, await codesOf(asked)]).toEqual(['failed', ['2 Customer number number_of_another']]);
    expect(await people()).toEqual([['K1', 'anna@example.com', 'Anna Berg']]);
    (await owner.post(`/api/imports/${asked.id}/start`, { mapping: mappingOf({ sameNumberIsSamePerson: true }) })).ok(
      202,
    );
    expect(await ended(owner, asked.id)).toMatchObject({ status: 'done', updated: 1 });
    expect(await people()).toEqual([['K1', 'bo@example.com', 'Bo Ek']]);
  });

  it('shows before what will be overwritten, and writes nothing by that', async () => {
    await importFile(owner, 'customers', 'Customer number;Email;Name\nK1;anna@example.com;Anna Berg\n');
    const rows = 'Customer number;Email;Name\nK1;anna.ek@example.com;Anna Ek Berg\nK2;new@example.com;New\n';
    const { id, mapping } = (await owner.upload('customers', rows)).ok(201);
    (await owner.post(`/api/imports/${id}/start`, { mapping, check: true })).ok(202);
    const checked = await eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ status }) => status !== 'checking',
    );
    expect(checked).toMatchObject({ status: 'checked', added: 1, updated: 1, bad: 0 });
    expect(await changesOf(checked)).toEqual([
      expect.objectContaining({
        line: 2,
        kind: 'updated',
        before: { email: 'anna@example.com', name: 'Anna Berg' },
        after: { email: 'anna.ek@example.com', name: 'Anna Ek Berg' },
      }),
    ]);
    expect(await people()).toEqual([['K1', 'anna@example.com', 'Anna Berg']]);
    (await owner.post(`/api/imports/${id}/start`, {})).ok(202);
    expect(await ended(owner, id)).toMatchObject({ status: 'done', added: 1, updated: 1 });
  });

  it('lists what was merged and updated, and takes all of it back', async () => {
    await importFile(owner, 'customers', 'Customer number;Email;Name\nK1;anna@example.com;Anna\n');
    const rows = [
      'Customer number;Email;Name;Store;Purchase date',
      'K1;anna.berg@example.com;Anna Berg;S01;2026-03-01',
      'K2;bo@example.com;Bo;S01;2026-03-02',
      'K2;bo@example.com;Bo;S02;2026-03-03',
      'K3;bo@example.com;Eva;S02;2026-03-04',
    ].join('\n');
    const found = await importFile(owner, 'customers', rows);
    expect((await changesOf(found)).map(({ line, kind, name }) => [line, kind, name])).toEqual([
      [2, 'updated', 'Anna Berg'],
      [4, 'merged', 'Bo'],
      [5, 'shared', 'Eva'],
    ]);
    expect(await undo(found)).toMatchObject({ status: 'undone', kept: 0, canUndo: false });
    expect(await people()).toEqual([['K1', 'anna@example.com', 'Anna']]);
    expect(await candour.database.sql('select 1 from purchases')).toEqual([]);
  });

  it('undoes nothing that was changed since', async () => {
    await importFile(owner, 'customers', 'Customer number;Email;Name\nK1;anna@example.com;Anna\n');
    const found = await importFile(owner, 'customers', 'Customer number;Email;Name\nK1;new@example.com;Anna Berg\n');
    await importFile(owner, 'customers', 'Customer number;Email\nK1;newest@example.com\n');
    await undo(found);
    expect(await people()).toEqual([['K1', 'newest@example.com', 'Anna']]);
  });

  it('takes a store’s code twice with something else for a fault, and moves a store that a list moves', async () => {
    const twice = await importFile(owner, 'stores', 'Code;Name;Region\nT1;First;North\nt1;Second;North\n');
    expect([twice.status, await codesOf(twice)]).toEqual(['failed', ['3 Code code_twice']]);
    expect(await importFile(owner, 'stores', 'Code;Name;Region\nT1;First;North\nT1;First;North\n')).toMatchObject({
      added: 1,
      merged: 1,
    });
    const moved = await importFile(owner, 'stores', 'Code;Name;Region\nT1;First;South\n');
    expect([moved.updated, (await changesOf(moved)).map(({ kind }) => kind)]).toEqual([1, ['moved']]);
    const store = async () => ((await owner.get('/api/stores?search=T1')).ok().items as Record<string, string>[])[0];
    expect(await store()).toMatchObject({ regionName: 'South' });
    expect(await importFile(owner, 'stores', 'Code;Name\nT1;First\n')).toMatchObject({ updated: 0, unchanged: 1 });
    await undo(moved);
    expect(await store()).toMatchObject({ regionName: 'North' });
  });

  it('puts back what was empty before an import, and knows its own file of stores again', async () => {
    const [head, ...rows] = [
      'Code;Name;Region;Address;Latitude;Opened on',
      'T3;=Fourth;North / Hill;;;',
      'T4;Fifth;;;;',
    ];
    await importFile(owner, 'stores', [head, ...rows].join('\n'));
    const told = await importFile(owner, 'stores', `${head}\nT3;=Fourth;;Street 1;60,5;1.3.2020\n`);
    const store = async () => ((await owner.get('/api/stores?search=T3')).ok().items as Record<string, string>[])[0];
    expect([told.updated, await store()]).toMatchObject([
      1,
      { address: 'Street 1', latitude: 60.5, openedOn: '2020-03-01' },
    ]);
    const exported = await owner.get('/api/stores/export.csv');
    expect(exported.headers.get('content-disposition')).toContain('candour-stores.csv');
    const again = await importFile(owner, 'stores', exported.text);
    expect(again).toMatchObject({ status: 'done', added: 0, updated: 0, bad: 0, unchanged: again.rows });
    await undo(told);
    expect(await store()).toMatchObject({ address: null, latitude: null, openedOn: null, regionName: 'Hill' });
  });

  it('moves a store that a program moves, from today on, and says so in the trail', async () => {
    await importFile(owner, 'stores', 'Code;Name;Region\nT2;Third;North\n');
    const found = async () => (await owner.get('/api/stores?search=T2')).ok().items[0];
    const { id } = await found();
    const south = (await owner.post('/api/regions', { name: 'Far south' })).ok(201);
    const changed = (await owner.patch(`/api/stores/${id}`, { regionId: south.id, name: 'The third' })).ok();
    expect(changed).toMatchObject({ name: 'The third', regionName: 'Far south' });
    expect((await owner.get(`/api/stores/${id}`)).ok().history).toMatchObject([
      { regionName: 'Far south' },
      { regionName: 'North' },
    ]);
    const { items } = (await owner.get('/api/changes?limit=2')).ok();
    expect(items.map(({ action }: { action: string }) => action).sort()).toEqual(['changed', 'moved']);
    const nowhere = await owner.patch(`/api/stores/${id}`, { regionId: '00000000-0000-4000-8000-000000000000' });
    expect([nowhere.status, (await found()).regionName]).toEqual([404, 'Far south']);
  });

  it('knows its own export again, to the last purchase, also where cells begin as formulas do', async () => {
    const rows = [
      'Customer number;Email;Name;Phone;Consent;Store;Purchase date;Amount;Category',
      'K1;anna@example.com;=Anna;+358 40 123 4567;yes;S01;2026-03-01;1 234,50;"a, b"',
      'K1;anna@example.com;=Anna;+358 40 123 4567;yes;S02;2026-03-02;;',
      'K2;anna@example.com;"Eva ""E"" Ek";;no;;;;',
      ';solo@bücher.example;;;;;;;',
    ];
    await importFile(owner, 'customers', rows.join('\n'));
    const before = await people();
    const exported = await owner.get('/api/customers/export.csv');
    expect(exported.headers.get('content-disposition')).toContain('candour-customers.csv');
    expect(exported.text).toContain("'=Anna");
    const again = await importFile(owner, 'customers', exported.text);
    expect(again).toMatchObject({ status: 'done', rows: 4, added: 0, updated: 0, unchanged: 3, merged: 1, bad: 0 });
    expect(await people()).toEqual(before);
    const elsewhere = await candour.database.sql<{ n: number }>('select count(*)::int as n from purchases');
    expect(elsewhere[0]?.n).toBe(2);
  });

  it('keeps a list no longer than its import can be undone, and nothing of what was quoted from it', async () => {
    await importFile(owner, 'customers', 'Customer number;Email;Name\nK1;anna@example.com;Anna\n');
    const old = await importFile(
      owner,
      'customers',
      'Customer number;Email;Name\nK1;new@example.com;Anna\n;no address;\n',
      {
        skipBadRows: true,
      },
    );
    await candour.database.sql(
      "update imports set file_due_at = now(), finished_at = now() - interval '31 days' where id = $1",
      [old.id],
    );
    await candour.halt();
    await candour.run();
    const now = await eventually(
      async () => (await owner.get(`/api/imports/${old.id}`)).ok(),
      ({ hasFile }) => hasFile === false,
    );
    const { items } = (await owner.get(`/api/imports/${old.id}/faults`)).ok();
    expect([now.canUndo, await changesOf(old), items.map(({ value }: { value: string }) => value)]).toEqual([
      false,
      [],
      [''],
    ]);
    expect((await owner.post(`/api/imports/${old.id}/undo`)).status).toBe(409);
  });
});
