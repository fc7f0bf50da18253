import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { ended, importFile } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const bom = { utf8: bytes('\ufeff'), utf16le: new Uint8Array([0xff, 0xfe]), utf16be: new Uint8Array([0xfe, 0xff]) };
const turned = (pairs: Uint8Array) => new Uint8Array(Buffer.from(pairs).swap16());
const header = 'e-mail,name\n';
const many = (rows: number) => Array.from({ length: rows }, (_, n) => `c${n}@x.example,Customer ${n}\n`).join('');

describe('Files that spreadsheets and mistakes make (attacks 77, 82)', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  const customers = async () => (await owner.get('/api/customers?limit=1')).ok().total;
  const named = async (search: string) =>
    (await owner.get(`/api/customers?search=${search}`)).ok().items.map(({ name }: { name: string }) => name);

  it.each([
    ['UTF-8', bytes(`${header}utf8@x.example,Äiti Öström €\n`)],
    ['UTF-8 with a byte order mark', joined(bom.utf8, bytes(`${header}bom@x.example,Äiti Öström €\n`))],
    ['UTF-16 of Windows', joined(bom.utf16le, bytes(`${header}utf16@x.example,Äiti Öström €\n`, 'utf16le'))],
    [
      'UTF-16, the other way round',
      joined(bom.utf16be, turned(bytes(`${header}be@x.example,Äiti Öström €\n`, 'utf16le'))),
    ],
    ['windows-1252', joined(bytes(`${header}cp@x.example,\xc4iti \xd6str\xf6m \x80\n`, 'latin1'))],
    ['semicolons', bytes('e-mail;name\nsemi@x.example;Äiti Öström €\n')],
    ['tabs and the line ends of Windows', bytes('e-mail\tname\r\ntab@x.example\tÄiti Öström €\r\n')],
    ['quotation marks around all', bytes('"e-mail","name"\n"quote@x.example","Äiti Öström €"\n')],
    ['no line end at the end', bytes(`${header}end@x.example,Äiti Öström €`)],
    ['empty lines between', bytes(`${header}\n\nempty@x.example,Äiti Öström €\n\n`)],
  ])('reads %s', async (_, content) => {
    const { status, added } = await importFile(owner, 'customers', content);
    expect([status, added]).toEqual(['done', 1]);
    const { items } = (await owner.get('/api/customers?limit=1')).ok();
    expect(items[0].name).toBe('Äiti Öström €');
  });

  it.each([
    ['an empty file', bytes(''), /empty/],
    ['a file of blanks', bytes(' \n \n'), /no header/],
    ['a workbook under the name of a CSV', bytes('PK\x03\x04\x14\x00\x06\x00\x08\0\0', 'latin1'), /spreadsheet/],
    ['a picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /spreadsheet|not a text/],
    ['two columns of one name', bytes('e-mail,name,name\na@x.example,A,B\n'), /“name”/],
    ['a header that never closes', bytes('"e-mail,name\na@x.example,A\n'), /quotation mark/],
    [
      '600 columns',
      bytes(`${Array.from({ length: 600 }, (_, n) => `c${n}`).join(',')}\n`),
      /600 columns; the limit is 500/,
    ],
  ])('refuses %s with a sentence, and keeps nothing', async (_, content, sentence) => {
    const before = (await owner.get('/api/imports')).ok().items.length;
    const { status, body } = await owner.upload('customers', content);
    expect([status, body.code, body.detail]).toEqual([422, 'unusable_file', expect.stringMatching(sentence)]);
    expect((await owner.get('/api/imports')).ok().items).toHaveLength(before);
  });

  it.each([
    ['another kind of content', { 'content-type': 'application/json' }, 415],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['nothing said of the content', {}, 415],
  ])('answers %s with %j', async (_, headers, status) => {
    const init = { method: 'POST', headers: headers as Record<string, string>, body: bytes('{}') };
    expect((await owner.raw('/api/imports?kind=customers&name=x.csv', init)).status).toBe(status);
  });

  it('shows a hostile file name as text without what changes how it reads, and stores it under a name of its own', async () => {
    for (const [name, shown] of [
      ['../../etc/passwd', 'passwd'],
      ['..\\..\\boot.ini', 'boot.ini'],
      ['\u202egpj.exe', 'gpj.exe'],
      ['a\r\nX: y.csv', 'aX: y.csv'],
      ['"><img src=x onerror=1>.csv', '"><img src=x onerror=1>.csv'],
      ['n'.repeat(300), 'n'.repeat(200)],
      ['', 'list.csv'],
    ] as const)
      expect((await owner.upload('customers', `${header}a@x.example,A\n`, name)).ok(201).fileName).toBe(shown);
    expect((await owner.upload('customers', header, 'n'.repeat(301))).status).toBe(400);
    const [row] = await candour.database.sql<{ n: number }>(
      `select count(*)::int as n from imports where file_key !~ '^[0-9a-f-]{36}/[0-9a-f-]{36}$'`,
    );
    expect(row?.n).toBe(0);
  });

  it.each([
    [
      'turns out not to be UTF-8 far into it',
      joined(bytes(header + many(9_000)), bytes('x@x.example,\xff\xfe\n', 'latin1')),
      /UTF-8.*line \d+/,
    ],
    [
      'has a quotation mark that never closes',
      bytes(`${header}${many(5_000)}bad@x.example,"never\n${many(9_000)}`),
      /Line \d+.*quotation mark/,
    ],
  ])('imports nothing of a file that %s, and names the place', async (_, content, sentence) => {
    const before = await customers();
    const found = await importFile(owner, 'customers', content);
    expect([found.status, found.message]).toEqual(['failed', expect.stringMatching(sentence)]);
    expect([found.added, await customers()]).toEqual([0, before]);
  });

  it('names what is wrong with a mapping, and starts nothing', async () => {
    const { id } = (await owner.upload('customers', `${header}a@x.example,A\n`)).ok(201);
    const start = (mapping: unknown) => owner.post(`/api/imports/${id}/start`, { mapping });
    const findings = async (mapping: unknown) => {
      const { status, body } = await start(mapping);
      expect(status).toBe(400);
      return body.findings.map((finding: { path: string; code: string }) => `${finding.path} ${finding.code}`);
    };
    expect(await findings({ name: 'name' })).toEqual(['mapping.email identity_column_needed']);
    expect(await findings({ email: 'Mail' })).toEqual(['mapping.email missing_column']);
    expect(await findings({ email: 'e-mail', shoeSize: 'name' })).toEqual(['mapping.shoeSize unknown_target']);
    expect(await findings({ email: ['e-mail'] })).toEqual(['mapping.email missing_column']);
    expect((await start('email')).status).toBe(400);
    const stores = (await owner.upload('stores', 'code,name\nS1,A\n')).ok(201);
    const { body } = await owner.post(`/api/imports/${stores.id}/start`, { mapping: { code: 'code' } });
    expect(body.findings).toEqual([expect.objectContaining({ path: 'mapping.name', code: 'column_needed' })]);
    expect((await owner.get(`/api/imports/${id}`)).ok().status).toBe('waiting');
  });

  it('starts an import once, and remembers its mapping for the next file of that header', async () => {
    const content = 'Odd one,Call them\nodd@x.example,Odd\n';
    const { id, mapping } = (await owner.upload('customers', content)).ok(201);
    expect(mapping).toEqual({});
    const chosen = { mapping: { email: 'Odd one', name: 'Call them' } };
    const starts = await Promise.all([1, 2, 3].map(() => owner.post(`/api/imports/${id}/start`, chosen)));
    expect(starts.map(({ status }) => status).toSorted()).toEqual([202, 409, 409]);
    expect((await owner.upload('customers', content)).ok(201).mapping).toEqual(chosen.mapping);
    await ended(owner, id);
    expect(await named('odd@')).toEqual(['Odd']);
  });
});
