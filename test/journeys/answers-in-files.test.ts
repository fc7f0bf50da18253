import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { ended, importFile, type Imported } from '../support/import-file.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const list = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../support/lists', `answers-${name}.csv`)));
const en = (text: string) => ({ en: text });

/** The small survey, with a question of each kind that files hold in their own ways. */
function manyKinds() {
  const small = smallSurvey();
  const options = ['Price', 'Range', 'Staff'].map((label, index) => ({ code: index + 1, label: en(label) }));
  const questions = [
    ...(small.blocks[0]?.questions ?? []),
    { kind: 'short_text', key: 'postcode', text: en('Postcode?') },
    { kind: 'choices', key: 'why', text: en('Why?'), options },
    { kind: 'number', key: 'spent', text: en('How much?'), decimals: 2 },
    { kind: 'date', key: 'day', text: en('When?') },
    { kind: 'yes_no', key: 'again', text: en('Again?') },
  ];
  return { ...small, blocks: [{ key: 'visit', questions }] };
}

describe('Answers in files are taken whole, or not at all', () => {
  let candour: Candour;
  let owner: Visitor;
  let surveyVersionId: string;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    for (const code of ['S01', 'S04'])
      (
        await owner.post('/api/stores', { code, name: `Store ${code}`, timeZone: 'Europe/Helsinki', language: 'fi' })
      ).ok(201);
    const { id } = (await owner.post('/api/surveys', { definition: manyKinds() })).ok(201);
    surveyVersionId = (await owner.post(`/api/surveys/${id}/publish`)).ok(201).id;
  });
  beforeEach(async () => {
    for (const table of [
      'unfolded',
      'comments',
      'responses',
      'submissions',
      'imports',
      'day_cells',
      'month_cells',
      'choice_counts',
    ])
      await candour.database.sql(`delete from ${table}`);
  });
  afterAll(() => candour.stop());

  const mapping = (questions: string[], more: object = {}) => ({
    surveyVersionId,
    store: 'store',
    answeredOn: 'date',
    language: 'en',
    submissionKey: 'id',
    questions: Object.fromEntries(questions.map((key) => [key, { column: key }])),
    ...more,
  });
  const answers = async () => {
    const rows = await candour.database.sql<{ answers: Record<string, { value?: unknown }> }>(
      `select record -> 'answers' as answers from responses where erased_at is null order by answered_on, id`,
    );
    return rows.map((row) => row.answers);
  };
  const faultsOf = async ({ id }: Imported) =>
    (
      (await owner.get(`/api/imports/${id}/faults?limit=200`)).ok().items as {
        line: number;
        field: string;
        code: string;
      }[]
    ).map(({ line, field, code }) => `${line} ${field} ${code}`);
  const undo = async ({ id }: Imported) => {
    (await owner.post(`/api/imports/${id}/undo`)).ok(202);
    return eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ status }) => status !== 'undoing',
    );
  };
  const file = (rows: string[]) => ['id,store,date,overall', ...rows].join('\n');

  it('takes equal lines once, and says so', async () => {
    const found = await importFile(owner, 'responses', list('dup-same'), mapping(['overall']));
    expect(found).toMatchObject({ status: 'done', rows: 3, added: 2, merged: 1, bad: 0 });
    expect(await answers()).toHaveLength(2);
  });

  it('stores nothing of a file with a key twice far apart, and names both lines', async () => {
    const rows = Array.from({ length: 1_100 }, (_, n) => `K${n},S01,2026-05-01,5`);
    const found = await importFile(owner, 'responses', file([...rows, 'K4,S01,2026-05-01,3']), mapping(['overall']));
    expect([found.status, found.added, found.bad]).toEqual(['failed', 0, 1]);
    const [fault] = (await owner.get(`/api/imports/${found.id}/faults`)).ok().items;
    expect(fault).toMatchObject({ line: 1_102, code: 'answers_twice', details: { line: 6 } });
    expect(await answers()).toEqual([]);
  });

  it('stores nothing of a file that says other answers under a key that is taken', async () => {
    await importFile(owner, 'responses', file(['K1,S01,2026-05-01,5']), mapping(['overall']));
    const found = await importFile(
      owner,
      'responses',
      file(['K0,S01,2026-05-01,5', 'K1,S01,2026-05-01,2']),
      mapping(['overall']),
    );
    expect([found.status, found.added, await faultsOf(found)]).toEqual(['failed', 0, ['3 id key_of_other_answers']]);
    expect(await answers()).toHaveLength(1);
  });

  it('knows the same file again, and takes an import back as a whole with its keys', async () => {
    const rows = file(['K1,S01,2026-05-01,5', 'K2,S04,2026-05-01,4']);
    const found = await importFile(owner, 'responses', rows, mapping(['overall']));
    expect(await importFile(owner, 'responses', rows, mapping(['overall']))).toMatchObject({ added: 0, unchanged: 2 });
    const counted = () => candour.database.sql<{ n: number }>('select sum(n)::int as n from day_cells');
    await eventually(counted, ([row]) => (row?.n ?? 0) > 0);
    expect(await undo(found)).toMatchObject({ status: 'undone' });
    expect([await answers(), (await counted())[0]?.n ?? 0]).toEqual([[], 0]);
    expect(await importFile(owner, 'responses', rows, mapping(['overall']))).toMatchObject({ added: 2 });
  });

  it('asks whether a corrected file without keys replaces what came from the first one', async () => {
    const { submissionKey: _, ...keyless } = mapping(['overall']);
    const first = await importFile(owner, 'responses', file(['1,S01,2026-05-01,5', '2,S01,2026-05-01,1']), keyless);
    const corrected = (await owner.upload('responses', file(['1,S01,2026-05-01,5', '2,S01,2026-05-01,2']))).ok(201);
    const start = (more: object) =>
      owner.post(`/api/imports/${corrected.id}/start`, { mapping: { ...keyless, ...more } });
    const refused = await start({});
    expect([refused.status, refused.body.findings[0].code, refused.body.findings[0].details.import]).toEqual([
      400,
      'replace_or_add',
      first.id,
    ]);
    (await start({ replaces: first.id })).ok(202);
    expect(await ended(owner, corrected.id)).toMatchObject({ status: 'done', added: 2 });
    expect((await answers()).map(({ overall }) => overall?.value).toSorted()).toEqual([2, 5]);
    expect((await owner.get(`/api/imports/${first.id}`)).ok().status).toBe('undone');
  });

  it('keeps text, decimal commas, several choices, dates and store codes as they are meant', async () => {
    const texts = await importFile(
      owner,
      'responses',
      list('text-numbers'),
      mapping(['overall', 'postcode', 'comment']),
    );
    expect([texts.status, await answers()]).toEqual([
      'done',
      expect.arrayContaining([expect.objectContaining({ postcode: { value: '00100' }, comment: { value: '10' } })]),
    ]);
    expect((await importFile(owner, 'responses', list('number-comma'), mapping(['overall', 'spent']))).status).toBe(
      'done',
    );
    expect((await importFile(owner, 'responses', list('multi'), mapping(['overall', 'why']))).status).toBe('done');
    expect((await importFile(owner, 'responses', list('date-answer'), mapping(['overall', 'day']))).status).toBe(
      'done',
    );
    expect((await importFile(owner, 'responses', list('store-case'), mapping(['overall']))).status).toBe('done');
    const all = await answers();
    expect(all.map(({ spent }) => spent?.value)).toContain(4.5);
    expect(all.map(({ why }) => why?.value)).toContainEqual([1, 2]);
    expect(all.map(({ day }) => day?.value)).toContain('2025-12-31');
  });

  it('reads labels for codes, and choices however they are joined', async () => {
    const rows = [
      'id;store;date;overall;why;again',
      'L1;S01;1.5.2026;point 4;Price, Staff;yes',
      'L2;S01;1.5.2026;4,0;1|3;Kyllä',
      'L3;Store S01;1.5.2026;4;1 3;1',
    ];
    const found = await importFile(owner, 'responses', rows.join('\n'), mapping(['overall', 'why', 'again']));
    expect([found.status, await faultsOf(found)]).toEqual(['done', []]);
    for (const one of await answers())
      expect([one['overall']?.value, one['why']?.value, one['again']?.value]).toEqual([4, [1, 3], 1]);
  });

  it('knows its own export again, and refuses one that was changed', async () => {
    const rows = [
      'id;store;date;overall;why;comment;spent',
      'X1;S01;1.5.2026;4;1,2;=1+1 "odd";4,5',
      'X2;S04;1.5.2026;5;;two\nlines;',
    ];
    await importFile(
      owner,
      'responses',
      rows.join('\n').replace('two\nlines', '"two\nlines"'),
      mapping(['overall', 'why', 'comment', 'spent']),
    );
    const exported = (await owner.get('/api/responses/export.csv?headings=keys')).text;
    const own = mapping(['overall', 'why', 'comment', 'spent', 'postcode', 'day'], {
      submissionKey: 'response',
      answeredOn: 'day of answer',
    });
    const text = exported.replace('response,day,', 'response,day of answer,');
    expect(await importFile(owner, 'responses', text, own)).toMatchObject({ status: 'done', added: 0, unchanged: 2 });
    const changed = await importFile(owner, 'responses', text.replace(/,4\.5/, ',5.5'), own);
    expect(changed.status).toBe('failed');
    expect(await answers()).toHaveLength(2);
  });

  it.each(['export.xlsx', 'export.csv', 'export.csv?separator=semicolon'])('knows its own %s again', async (path) => {
    const rows = [
      'id;store;date;overall;why;comment;spent',
      'X1;S01;1.5.2026;4;1,2;=1+1 "odd";4,5',
      'X2;S04;1.5.2026;5;;fine;',
    ];
    await importFile(owner, 'responses', rows.join('\n'), mapping(['overall', 'why', 'comment', 'spent']));
    const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${candour.url}/api/responses/${path}`, { headers: { cookie } });
    const file = new Uint8Array(await answer.arrayBuffer());
    const { columns } = (await owner.upload('responses', file)).ok(201);
    const [submissionKey, answeredOn, store] = columns as string[];
    const texts = { overall: 'How was it?', why: 'Why?', comment: 'Anything else?', spent: 'How much?' };
    const questions = Object.fromEntries(Object.entries(texts).map(([key, column]) => [key, { column }]));
    const own = mapping([], { submissionKey, answeredOn, store, questions });
    const again = await importFile(owner, 'responses', file, own);
    expect([again, await faultsOf(again)]).toEqual([expect.objectContaining({ added: 0, unchanged: 2, bad: 0 }), []]);
  });

  it('refuses days to come, and rows without a key', async () => {
    const found = await importFile(
      owner,
      'responses',
      file(['K1,S01,2062-05-01,5', ',S01,2026-05-01,5']),
      mapping(['overall']),
    );
    expect([found.status, await faultsOf(found)]).toEqual(['failed', ['2 date day_to_come', '3 id key_needed']]);
  });
});
