import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile, type Imported } from '../support/import-file.ts';
import { MailSink } from '../support/mail-sink.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

describe('Rows that can’t be used, and cells that bite (attacks 63, 77)', () => {
  const sink = new MailSink();
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    await sink.start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url } });
    owner = await candour.setUp();
    (await owner.post('/api/stores', { code: 'S1', name: 'Kamppi', timeZone: 'UTC', language: 'en' })).ok(201);
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });

  const total = async () => (await owner.get('/api/customers?limit=1')).ok().total;
  const faultsOf = async ({ id }: Imported) => {
    const text = (await owner.get(`/api/imports/${id}/faults.csv`)).text;
    return parse(text, { bom: true }) as string[][];
  };

  const bad = [
    ['e-mail', 'number', 'name', 'language', 'consent', 'store', 'date', 'amount'],
    ['good@x.example', '1', 'Good', 'fi', 'yes', 'S1', '4.5.2026', '12,50'],
    ['not an address', '2', '', '', '', '', '', ''],
    ['', '', 'Nobody', '', '', '', '', ''],
    ['b@x.example', '3', 'x'.repeat(201), 'xx', 'perhaps', '', '', ''],
    ['c@x.example', '4', '=1+1', '', '', 'S9', '31.2.2026', 'much'],
    ['d@x.example', '5', 'two\nlines', '', '', 'S1', '0000-01-01', '1'],
    ['e@x.example', '6', '', '', '', '', '', '', 'too much'],
    ['good2@x.example', '7', 'Also good', '', '', 's1', '2026-05-04', '1 234,50 €'],
  ];

  it('imports nothing by default, and lists each bad cell with line, column, value and what to do', async () => {
    const found = await importFile(owner, 'customers', csv(bad));
    expect([found.status, found.added, await total()]).toEqual(['failed', 0, 0]);
    expect(found.message).toMatch(/cells need correcting.*Nothing was imported/s);
    const [head, ...faults] = await faultsOf(found);
    expect(head).toEqual(['line', 'column', 'value', 'what to do']);
    expect(faults.map(([line, column, value]) => [line, column, value?.slice(0, 20)])).toEqual([
      ['3', 'e-mail', 'not an address'],
      ['4', 'e-mail', ''],
      ['5', 'consent', 'perhaps'],
      ['5', 'language', 'xx'],
      ['5', 'name', 'x'.repeat(20)],
      ['6', 'amount', 'much'],
      ['6', 'date', '31.2.2026'],
      ['6', 'store', 'S9'],
      ['7', 'date', '0000-01-01'],
      ['7', 'name', 'two\nlines'],
      ['9', '', ''],
    ]);
    for (const [, , , whatToDo] of faults) expect(whatToDo?.length).toBeGreaterThan(20);
    expect(found).toMatchObject({ bad: 6, badCells: faults.length });
  });

  it('pages through the faults without losing one of a line', async () => {
    const found = await importFile(owner, 'customers', csv(bad));
    const seen: string[] = [];
    for (let place: string | null = ''; place !== null;) {
      const page = (await owner.get(`/api/imports/${found.id}/faults?limit=2${place}`)).ok();
      seen.push(...page.items.map(({ line, field }: { line: number; field: string }) => `${line} ${field}`));
      place = page.next === null ? null : `&after=${page.next}`;
    }
    expect(seen).toHaveLength(11);
    expect(new Set(seen).size).toBe(11);
  });

  it('leaves bad rows out where that is asked, and takes the good ones', async () => {
    const found = await importFile(owner, 'customers', csv(bad), { skipBadRows: true });
    expect([found.status, found.added, found.bad]).toEqual(['done', 2, 6]);
    const { items } = (await owner.get('/api/customers')).ok();
    expect(items.map(({ email }: { email: string }) => email).toSorted()).toEqual([
      'good2@x.example',
      'good@x.example',
    ]);
  });

  it('judges stores by the same rules, to the end of their texts and regions', async () => {
    const rows = [
      ['code', 'name', 'region', 'address', 'time zone', 'latitude'],
      ['A1', 'Fine', 'North / Deep', 'Street 1', 'UTC', '60.1'],
      ['A2', 'Long region', 'r'.repeat(500), '', '', ''],
      ['A3', 'Long address', 'North', 'a'.repeat(501), '', ''],
      ['A4', 'Broken region', 'a\tb\u0007', '', '', ''],
      ['A5', 'No zone', 'North', '', 'Mars/Olympus', ''],
      ['A6', 'No place', 'North', '', '', 'north'],
      ['A7', '', 'North', '', '', '91'],
    ];
    const refused = await importFile(owner, 'stores', csv(rows));
    expect([refused.status, refused.added]).toEqual(['failed', 0]);
    const [, ...faults] = await faultsOf(refused);
    expect(faults.map(([line, column]) => `${line} ${column}`)).toEqual([
      '3 region',
      '4 address',
      '5 region',
      '6 time zone',
      '7 latitude',
      '8 latitude',
      '8 name',
    ]);
    expect((await owner.get('/api/regions')).ok().items).toEqual([]);
    const taken = await importFile(owner, 'stores', csv(rows), { skipBadRows: true });
    expect([taken.status, taken.added]).toEqual(['done', 1]);
    expect((await owner.get('/api/regions')).ok().items).toHaveLength(2);
  });

  it('names line and column of answers that fit no question, store, day or weight', async () => {
    const { id } = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const rows = [
      ['store', 'day', 'weight', 'overall', 'comment'],
      ['S1', '2026-05-04', '1', '5', '=HYPERLINK("http://evil.example")'],
      ['S9', '2026-05-04', '1', '5', ''],
      ['S1', '2026-05-04', '1', '6', ''],
      ['S1', 'yesterday', '0', '5', ''],
    ];
    const questions = { overall: { column: 'overall' }, comment: { column: 'comment' } };
    const mapping = { surveyVersionId, store: 'store', answeredOn: 'day', weight: 'weight', language: 'en', questions };
    const refused = await importFile(owner, 'responses', csv(rows), mapping);
    expect([refused.status, refused.added]).toEqual(['failed', 0]);
    const [, ...faults] = await faultsOf(refused);
    expect(faults.map(([line, column]) => `${line} ${column}`)).toEqual(['3 store', '4 overall', '5 day', '5 weight']);
    expect((await owner.get('/api/responses')).ok().items).toEqual([]);
    const taken = await importFile(owner, 'responses', csv(rows), { ...mapping, skipBadRows: true });
    expect([taken.status, taken.added]).toEqual(['done', 1]);
    const exported = (await owner.get('/api/responses/export.csv')).text;
    expect(exported).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  });

  it.each(['stores', 'customers'])('names the line of a NUL far into a file of %s', async (kind) => {
    const before = await total();
    const rows = Array.from({ length: 300 }, (_, n) => [`N${n}`, `n${n}@x.example`, 'x'.repeat(190), 'y'.repeat(190)]);
    const broken = [['code', 'e-mail', 'name', 'remarks'], ...rows, ['N300', 'n300@x.example', 'a', 'b\0c']];
    const found = await importFile(owner, kind, csv(broken));
    expect([found.status, found.added, await total()]).toEqual(['failed', 0, before]);
    expect((await faultsOf(found))[1]).toEqual(['302', '', '', expect.stringContaining('NUL')]);
  });

  it('starts no cell of any exported file with what a spreadsheet would run', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|’ /C calc’!A0'];
    const rows = [['e-mail', 'language'], ...formulas.map((cell) => ['not an address', cell])];
    const found = await importFile(owner, 'customers', csv(rows));
    (await owner.post('/api/stores', { code: '=1+1', name: '@evil', timeZone: 'UTC', language: 'en' })).ok(201);
    const files = [
      `/api/imports/${found.id}/faults.csv`,
      '/api/responses/export.csv',
      '/api/stores/export.csv',
      ...['overview', 'stores', 'comments'].map((view) => `/api/dashboards/${view}?format=csv`),
    ];
    for (const file of files) {
      const answer = await owner.get(file);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="?candour-/);
      const cells = (parse(answer.text, { bom: true, relax_column_count: true }) as string[][]).flat();
      expect([file, cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+$/.test(cell))]).toEqual([file, []]);
    }
  });

  it.each([
    ['a@b.example\r\nBcc: all@b.example', null],
    ['"a@evil.example x"@b.example', null],
    ['a@b.example,c@d.example', null],
    ['<a@b.example> <c@d.example>', null],
    ['group: a@b.example, c@d.example;', null],
    [`${'l'.repeat(65)}@b.example`, null],
    [`a@${'d'.repeat(60)}.${'d'.repeat(60)}.${'d'.repeat(60)}.${'d'.repeat(60)}.${'d'.repeat(20)}.example`, null],
    ['a@[127.0.0.1]', null],
    ['a(comment)@b.example', null],
    ['@b.example', null],
    ['a@b', null],
    ['r&d/all=1@b.example', 'r&d/all=1@b.example'],
    ['MiXed@Case.Example', 'mixed@case.example'],
    ["o'brien+tag@b.example", "o'brien+tag@b.example"],
    ['a@xn--bcher-kva.example', 'a@bücher.example'],
  ])('takes %j for one mailbox, or for none', async (email, mailbox) => {
    const before = sink.mails.length;
    const person = { email, name: 'Bcc: x@y.example', role: 'analyst', language: 'en' };
    const { status } = await owner.post('/api/people', person);
    expect((await owner.post('/api/customers', { email, language: 'en' })).status).toBe(mailbox === null ? 400 : 201);
    expect(status).toBe(mailbox === null ? 400 : 201);
    const found = await importFile(owner, 'customers', csv([['e-mail'], [email.trim()]]));
    expect([found.status, found.unchanged]).toEqual(mailbox === null ? ['failed', 0] : ['done', 1]);
    if (mailbox === null) return;
    await eventually(
      async () => sink.mails.length,
      (mails) => mails === before + 1,
    );
    expect(sink.mails.at(-1)?.recipients).toEqual([mailbox]);
    expect(sink.mails.at(-1)?.mail.bcc ?? []).toEqual([]);
  });
});
