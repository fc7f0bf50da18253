import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { ended, importFile, type Imported } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

const list = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../support/lists', `customers-${name}.csv`)));

describe('Lists as Excel and its users leave them', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    for (const code of ['S01', 'S02'])
      (await owner.post('/api/stores', { code, name: code, timeZone: 'Europe/Helsinki', language: 'fi' })).ok(201);
  });
  beforeEach(() => candour.database.sql('truncate customers, import_mappings cascade'));
  afterAll(() => candour.stop());

  const people = async (search = '') =>
    (await owner.get(`/api/customers?limit=200&search=${search}`)).ok().items as Record<string, string>[];
  const faultsOf = async ({ id }: Imported) =>
    (await owner.get(`/api/imports/${id}/faults?limit=200`)).ok().items as {
      line: number;
      field: string;
      code: string;
    }[];
  const purchasesBy = async (column: string) => {
    const rows = await candour.database.sql<{ email: string; value: string }>(
      `select c.email, ${column} as value from customers c join purchases p on p.customer_id = c.id`,
    );
    return Object.fromEntries(rows.map(({ email, value }) => [email.split('@')[0], value]));
  };

  it('reads every notation of a date, and says what is none', async () => {
    const found = await importFile(owner, 'customers', list('dates-of-many-hands'), {
      dayOrder: 'dmy',
      skipBadRows: true,
    });
    expect([found.status, found.added, found.bad]).toEqual(['done', 11, 2]);
    const days = await purchasesBy('p.purchased_on::text');
    for (let n = 0; n <= 9; n += 1) expect([n, days[`d${n}`]]).toEqual([n, n === 8 ? '2026-04-01' : '2026-03-31']);
    expect(days['d11']).toBe('2024-02-29');
    expect((await faultsOf(found)).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '12 unusable_date',
      '14 other_day_order',
    ]);
  });

  it('asks for the order of day and month where the file leaves it open, and remembers it', async () => {
    const file = (last: string) =>
      `Email;Store;Purchase date\na@example.com;S01;03/04/2026\nb@example.com;S01;${last}\n`;
    const open = (await owner.upload('customers', file('05/06/2026'))).ok(201);
    const refused = await owner.post(`/api/imports/${open.id}/start`, { mapping: open.mapping });
    expect([refused.status, refused.body.findings[0].code, refused.body.findings[0].details]).toEqual([
      400,
      'day_order_needed',
      { day: '03/04/2026' },
    ]);
    const mapping = { ...open.mapping, dayOrder: 'mdy' };
    (await owner.post(`/api/imports/${open.id}/start`, { mapping })).ok(202);
    expect((await owner.upload('customers', file('07/08/2026'))).ok(201).mapping.dayOrder).toBe('mdy');
    const told = (
      await owner.upload('customers', file('25/06/2026').replace('Email', 'E-mail').replaceAll(/[ab]@/g, 'c$&'))
    ).ok(201);
    (await owner.post(`/api/imports/${told.id}/start`, { mapping: told.mapping })).ok(202);
    for (const { id } of [open, told]) expect(await ended(owner, id)).toMatchObject({ status: 'done', added: 2 });
  });

  it('reads every notation of an amount, and asks where one could be both', async () => {
    const found = await importFile(owner, 'customers', list('amounts-of-many-hands'), { skipBadRows: true });
    const cents = await purchasesBy('p.amount_cents::int');
    expect(cents).toEqual({
      a0: 1250,
      a1: 123450,
      a2: 123450,
      a3: 123450,
      a4: 50,
      a5: 123457,
      a8: 1250,
      a9: 4590,
      a10: 15000000,
      a11: 4590,
      a12: 123450,
      a13: 1250,
      a14: 50,
    });
    expect((await faultsOf(found)).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '8 amount_in_doubt',
      '9 amount_below_zero',
      '17 unusable_amount',
    ]);
  });

  it('reads a header with commas in it, and one below a title', async () => {
    expect(await importFile(owner, 'customers', list('commas-in-header'))).toMatchObject({ status: 'done', added: 2 });
    expect(await importFile(owner, 'customers', list('title-row'))).toMatchObject({ status: 'done', added: 1 });
    expect((await people('n@example')).map(({ name, reference }) => [name, reference])).toEqual([['Nea', 'K7301']]);
  });

  it('takes missing last cells for empty ones, and passes over blank rows', async () => {
    expect(await importFile(owner, 'customers', list('excel-short-rows'))).toMatchObject({
      status: 'done',
      added: 20,
      bad: 0,
    });
    const blank = 'sep=;\r\nEmail;Name;Phone\r\n;;\r\na@example.com;Pipe 5" wide;;;\r\n ; ;\r\nb@example.com;B\r\n';
    expect(await importFile(owner, 'customers', blank)).toMatchObject({ status: 'done', added: 2, rows: 2 });
    expect((await people('a@example')).map(({ name }) => name)).toEqual(['Pipe 5" wide']);
    const broken = await importFile(owner, 'customers', 'Email;Name\na@example.com;A;extra\n');
    expect((await faultsOf(broken)).map(({ line, code }) => `${line} ${code}`)).toEqual(['2 cell_count']);
  });

  it('reads a list of DOS, of a Mac and of Lithuania', async () => {
    const found = await importFile(owner, 'customers', list('lithuanian-windows-1257'));
    expect([found.status, found.added]).toEqual(['done', 1]);
    expect((await people()).map(({ name, email }) => [name, email])).toEqual([
      ['Žydrūnė Šimėnaitė', 'rima@example.com'],
    ]);
  });

  it('lets a person choose another code page, and warns of unlikely letters', async () => {
    const bytes = new Uint8Array([...Buffer.from('Email;Name\na@example.com;'), 0xde, 0xe6, 0xf0, 0x0a]);
    const found = (await owner.upload('customers', bytes)).ok(201);
    const other = (await owner.patch(`/api/imports/${found.id}`, { encoding: 'windows-1252' })).ok();
    expect([other.encoding, other.letters, other.unlikely]).toEqual([
      'windows-1252',
      [['a@example.com', 'Þæð']],
      ['Þæð'],
    ]);
    const back = (await owner.patch(`/api/imports/${found.id}`, { encoding: 'windows-1257' })).ok();
    expect([back.encoding, back.letters]).toEqual(['windows-1257', [['a@example.com', 'Žęš']]]);
  });

  it.each([
    ['English', 'First name;Last name;Email'],
    ['English, another way', 'Given name;Surname;E-mail'],
    ['Finnish', 'Etunimi;Sukunimi;Sähköposti'],
    ['Swedish', 'Förnamn;Efternamn;E-post'],
    ['Lithuanian', 'Vardas;Pavardė;El. paštas'],
    ['Indonesian', 'Nama depan;Nama belakang;Surel'],
    ['Malay', 'Nama pertama;Nama keluarga;E-mel'],
    ['a name and a last name', 'Name;Last name;Email'],
  ])('joins a name in two columns: %s', async (_, header) => {
    await importFile(owner, 'customers', `${header}\nAnna;Berg;anna@example.com\n`);
    expect((await people()).map(({ name }) => name)).toEqual(['Anna Berg']);
  });

  it.each([
    ['Anna Ek <anna@example.com>', 'anna@example.com', 'Anna Ek'],
    ['mailto:anna@example.com', 'anna@example.com', ''],
    ['anna@example.com;', 'anna@example.com', ''],
    ['anna@bücher.example', 'anna@bücher.example', ''],
    ['r&d@example.com', 'r&d@example.com', ''],
    ['a/b=c@example.com', 'a/b=c@example.com', ''],
  ])('takes the address %s', async (cell, email, name) => {
    expect(await importFile(owner, 'customers', `Email\n"${cell}"\n`)).toMatchObject({ status: 'done', added: 1 });
    expect((await people()).map((one) => [one['email'], one['name']])).toEqual([[email, name]]);
  });

  it('reads settings and languages of stores in the language of the list', async () => {
    const rows = 'Koodi;Nimi;Tyyppi;Kieli\nP1;Puhelinpalvelu;Asiakaspalvelu;suomi\nM1;Kamppi;Myymälä;Ruotsi\n';
    expect(await importFile(owner, 'stores', rows)).toMatchObject({ status: 'done', added: 2 });
    const stores = (await owner.get('/api/stores?limit=50')).ok().items as Record<string, string>[];
    const told = stores
      .filter(({ code }) => /^[PM]1$/.test(code ?? ''))
      .map(({ code, setting, language }) => [code, setting, language]);
    expect(told).toEqual([
      ['M1', 'store', 'sv'],
      ['P1', 'call_centre', 'fi'],
    ]);
  });
});
