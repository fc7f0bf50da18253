import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { importFile } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';
import { workbookOf, workbookParts, zipOf, type Cell, type Member } from '../support/workbook.ts';

const rows: Cell[][] = [
  ['Customer list 2026'],
  [],
  ['Email', 'Name', 'Customer number', 'Phone', 'Store', 'Purchase date', 'Amount', 'Consent'],
  [
    'anna@example.com',
    'Anna "A" Berg & Co',
    { v: '4.41234567890E+11' },
    { v: 358401234567 },
    'S01',
    { s: 1, v: 46112.5868 },
    { v: 45.9 },
    { t: 'b', v: 1 },
  ],
  ['bo@example.com', 'Bo\nEk', { s: 2, v: 123 }, null, 'S01', { t: 'd', v: '2026-03-31T00:00:00' }, { v: 0.1 }],
  [],
  [{ t: 'str', v: 'eva@example.com' }, 'Eva', 'K9'],
];
const withPart = (...more: Member[]) => zipOf([...workbookParts({ List: rows }), ...more]);
const replacing = (name: string, content: string) =>
  zipOf(workbookParts({ List: rows }).map((part) => (part.name === name ? { ...part, content } : part)));
const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><sst><si><t>&lol2;</t></si></sst>`;
const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>`;
const bomb = Buffer.alloc(120_000_000, 0x20);
const lying = zipOf(
  workbookParts({ List: rows }).map((part) =>
    part.name === 'xl/sharedStrings.xml' ? { ...part, content: bomb, saidSize: 1_000 } : part,
  ),
);
const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);

describe('Workbooks (attack 82)', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    (await owner.post('/api/stores', { code: 'S01', name: 'Kamppi', timeZone: 'Europe/Helsinki', language: 'fi' })).ok(
      201,
    );
  });
  afterAll(() => candour.stop());

  it('are read as Excel saves them: days, numbers in full, line breaks, blank rows, a title', async () => {
    const found = await importFile(owner, 'customers', workbookOf({ List: rows }), { skipBadRows: true });
    expect([found.status, found.added, found.bad]).toEqual(['done', 2, 1]);
    const { items: faults } = (await owner.get(`/api/imports/${found.id}/faults`)).ok();
    expect(faults).toEqual([expect.objectContaining({ line: 5, field: 'Name', code: 'unusable_text' })]);
    const people = await candour.database.sql(
      `select c.email, c.name, c.reference, c.phone, c.consent, p.purchased_on::text as day, p.amount_cents::int as cents
       from customers c left join purchases p on p.customer_id = c.id order by c.email`,
    );
    expect(people).toEqual([
      {
        email: 'anna@example.com',
        name: 'Anna "A" Berg & Co',
        reference: '441234567890',
        phone: '+358401234567',
        consent: 'given',
        day: '2026-03-31',
        cents: 4590,
      },
      expect.objectContaining({ email: 'eva@example.com', name: 'Eva', reference: 'K9' }),
    ]);
  });

  it('of several sheets are asked which, and the first with rows is read until told', async () => {
    const sheets = {
      Empty: [],
      Stores: [
        ['Code', 'Name'],
        ['A1', 'One'],
      ],
      Customers: [['Email'], ['x@example.com']],
    };
    const found = (await owner.upload('customers', workbookOf(sheets), 'lists.xlsx')).ok(201);
    expect([found.sheet, found.sheets, found.columns]).toEqual([
      'Stores',
      ['Empty', 'Stores', 'Customers'],
      ['Code', 'Name'],
    ]);
    const other = (await owner.patch(`/api/imports/${found.id}`, { sheet: 'Customers' })).ok();
    expect([other.sheet, other.columns, other.mapping]).toEqual(['Customers', ['Email'], { email: 'Email' }]);
  });

  const refused: [string, Uint8Array<ArrayBuffer>, RegExp][] = [
    ['a bomb', withPart({ name: 'xl/worksheets/sheet9.xml', content: bomb }), /far more than its size tells/],
    ['a bomb that lies about its size', lying, /far more than its size tells/],
    ['entities that laugh', replacing('xl/sharedStrings.xml', laughs), /far more than its size tells/],
    ['an entity from outside', replacing('xl/sharedStrings.xml', outside), /no list needs/],
    ['a member above its folder', withPart({ name: '../../etc/passwd', content: 'x' }), /no list needs/],
    ['a member that is a link', withPart({ name: 'xl/link', content: '/etc/passwd', mode: 0o120777 }), /no list needs/],
    ['a zip within', withPart({ name: 'xl/more.zip', content: 'PK' }), /no list needs/],
    ['an encrypted member', withPart({ name: 'xl/secret.xml', content: 'x', flags: 1 }), /password/],
    ['macros', withPart({ name: 'xl/vbaProject.bin', content: 'x' }), /macros/],
    [
      'values of other files',
      withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }),
      /Break the links/,
    ],
    [
      'no sheet',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      /another program/,
    ],
    ['no rows', workbookOf({ List: [] }), /has rows/],
    ['an end too early', workbookOf({ List: rows }).slice(0, 500), /damaged/],
    ['an old format', new Uint8Array(compound), /\.xls/],
    ['a password', new Uint8Array(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])), /password/],
    [
      'a thousand times a thousand sheets',
      zipOf(Array.from({ length: 60_000 }, (_, n) => ({ name: `xl/worksheets/sheet${n}.xml`, content: '' }))),
      /no list needs/,
    ],
  ];

  it.each(refused)('with %s are refused at once, with what to do', async (_, content, sentence) => {
    const memory = () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${candour.pid}/status`, 'utf8'))?.[1] ?? 0);
    const before = memory();
    const { status, body } = await owner.upload('customers', content, 'list.xlsx');
    expect([status, body.code, body.detail]).toEqual([422, 'unusable_file', expect.stringMatching(sentence)]);
    expect(memory() - before).toBeLessThan(200_000);
    expect(
      (await owner.get('/api/imports'))
        .ok()
        .items.filter(({ fileName }: { fileName: string }) => fileName === 'list.xlsx'),
    ).toEqual([]);
  });
});
