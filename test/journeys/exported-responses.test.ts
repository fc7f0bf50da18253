import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { inflateRawSync } from 'node:zlib';
import { Candour } from '../support/candour.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const en = (text: string) => ({ en: text, fi: `${text} (fi)` });

/** Responses as files: whole, one row a response in every spreadsheet, nothing that runs. */
describe('Responses as a file', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const rows = [{ key: 'till', text: en('the till') }];
    const points = [1, 2, 3].map((code) => ({ code, label: en(`point ${code}`) }));
    const definition = smallSurvey({
      languages: ['en', 'fi'],
      title: en('Visit'),
      introduction: en('Welcome'),
      thanks: en('Thanks'),
      blocks: [
        {
          key: 'all',
          questions: [
            { kind: 'long_text', key: 'zebra', text: en('=What was it?') },
            { kind: 'number', key: 'spent', text: en('How much?'), decimals: 2 },
            { kind: 'matrix', key: 'place', text: en('How was'), points, rows },
          ],
        },
      ],
    } as never);
    published = await publishSurvey(candour, owner, { definition });
  });
  afterAll(() => candour.stop());

  const handIn = async (key: string, answers: object, weight = 1) =>
    (
      await published.program.post('/api/responses', {
        submissionKey: `exported-${key}`,
        surveyVersionId: published.versionId,
        storeId: published.storeId,
        channel: 'web',
        language: 'en',
        weight,
        answers,
      })
    ).ok(201);
  const rowsOf = (text: string, delimiter = ',') =>
    parse(text, { bom: true, delimiter, columns: true }) as Record<string, string>[];

  it('has the survey’s questions in its order, in the reader’s words, or by key for programs', async () => {
    await handIn('words', { zebra: 'Fine', spent: 12.5, 'place.till': 3 }, 2.5);
    const [header] = (await owner.get('/api/responses/export.csv')).text.replace('\uFEFF', '').split('\r\n');
    expect(header).toBe(`Response,Day,Store,Survey,Channel,Language,Weight,'=What was it?,How much?,How was the till`);
    const [keys] = (await published.program.get('/api/responses/export.csv')).text.replace('\uFEFF', '').split('\r\n');
    expect(keys).toBe('response,day,store,survey,channel,language,weight,zebra,spent,place.till');
    (await owner.patch('/api/me', { language: 'fi' })).ok();
    const finnish = (await owner.get('/api/responses/export.csv')).text.split('\r\n')[0] ?? '';
    expect(finnish).toContain('Vastaus,Päivä,Myymälä');
    expect(finnish).toContain('How much? (fi)');
    (await owner.patch('/api/me', { language: 'en' })).ok();
  });

  it('has one decimal mark in a file, and the separator that goes with it', async () => {
    const plain = rowsOf((await owner.get('/api/responses/export.csv')).text);
    expect([plain[0]?.['How much?'], plain[0]?.['Weight']]).toEqual(['12.5', '2.5']);
    const semicolons = rowsOf((await owner.get('/api/responses/export.csv?separator=semicolon')).text, ';');
    expect([semicolons[0]?.['How much?'], semicolons[0]?.['Weight']]).toEqual(['12,5', '2,5']);
  });

  it('keeps a response in one row and runs nothing, whatever was written', async () => {
    const hostile = [
      'one\n=1+2',
      'two\r=1+2',
      '\n=1+2',
      '＝1+2',
      '＋1',
      '\u00a0=1',
      'a "b", c;d',
      '-1',
      '=HYPERLINK("x")',
    ];
    for (const [at, text] of hostile.entries()) await handIn(`hostile-${at}`, { zebra: text });
    const { text } = await owner.get('/api/responses/export.csv');
    const rows = rowsOf(text);
    expect(rows).toHaveLength(hostile.length + 1);
    const said = rows.map((row) => row[`'=What was it?`] ?? '');
    for (const one of hostile) expect(said.map((cell) => cell.replace(/^'/, ''))).toContain(one);
    // A reader that ends rows at a lone line feed or return, quotes aside, must not find a formula either.
    for (const cell of said) expect(cell).not.toMatch(/^\s*[=+\-@＝＋]/);
    for (const line of text.split(/\r\n/).filter((each) => /[\r\n]/.test(each)))
      expect(line).toMatch(/"[^"]*[\r\n][^"]*"/);
  });

  it('is a workbook too: texts stay texts and numbers numbers', async () => {
    const answer = await fetch(`${candour.url}/api/responses/export.xlsx`, {
      headers: { cookie: [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    expect(answer.headers.get('content-disposition')).toContain('candour-responses.xlsx');
    const sheet = memberOf(Buffer.from(await answer.arrayBuffer()), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<t xml:space="preserve">=What was it?</t>');
    expect(sheet).toContain('<c><v>12.5</v></c>');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<row>/g)).toHaveLength(11);
  });

  it('ends at no number of rows, and holds nobody up meanwhile', async () => {
    const more = 53_930;
    await candour.database.sql(
      `insert into responses (organisation_id, id, survey_version_id, store_id, channel, language, answered_on, received_at, weight_millionths, record, held)
       select r.organisation_id, gen_random_uuid(), r.survey_version_id, r.store_id, r.channel, r.language, r.answered_on - (n % 300), now(),
         1000000, r.record, false
       from (select * from responses limit 1) r, generate_series(1, $1) n`,
      [more],
    );
    await candour.database.sql('analyze responses');
    const [file] = await Promise.all([
      owner.get('/api/responses/export.csv'),
      ...Array.from({ length: 20 }, async () => expect((await owner.get('/api/me')).status).toBe(200)),
    ]);
    expect(file?.text.match(/\r\n/g)?.length).toBe(more + 10 + 1);
    const ids = new Set(rowsOf(file?.text ?? '').map((row) => row['Response']));
    expect(ids.size).toBe(more + 10);
  }, 120_000);

  it('is cut off, and never short in silence, where reading fails in the middle', async () => {
    // The oldest response holds nothing that can be read: the first pages are out when its own page fails.
    await candour.database.sql(
      `update responses set record = '{}' where id = (select id from responses order by answered_on, id limit 1)`,
    );
    const outcome = await owner.get('/api/responses/export.csv').then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect(outcome).toBe('cut off');
    expect((await owner.get('/api/me')).status).toBe(200);
  });
});

/** One file of a zip, found by its central directory. */
function memberOf(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const [size, length, offset] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const begin = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    return inflateRawSync(zip.subarray(begin, begin + size)).toString('utf8');
  }
  return '';
}
