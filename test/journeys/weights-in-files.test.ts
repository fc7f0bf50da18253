import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { ended, importFile } from '../support/import-file.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** The screens are compiled for a browser, by rules of their own. */
const { firstMapping } = (await import(`../../apps/web/manage/imports/answer-mapping.ts` as string)) as {
  firstMapping: (waiting: object, language: string) => { weight: string };
};

/** Weights come with a file, are told before it is imported, and go out and back in unchanged. */
describe('Weights in files', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
  });
  beforeEach(async () => {
    for (const table of ['unfolded', 'comments', 'responses', 'submissions', 'imports'])
      await candour.database.sql(`delete from ${table}`);
  });
  afterAll(() => candour.stop());

  const mapping = (more: object = {}) => ({
    surveyVersionId: published.versionId,
    store: 'store',
    answeredOn: 'date',
    language: 'en',
    submissionKey: 'id',
    weight: 'weight',
    questions: { overall: { column: 'overall' } },
    ...more,
  });
  const fileOf = (weights: string[]) =>
    [
      'id;store;date;weight;overall',
      ...weights.map((weight, at) => `r${at};S1;2026-03-0${1 + (at % 9)};${weight};4`),
    ].join('\n');
  const stored = async () =>
    (
      await candour.database.sql<{ weight: number }>(
        'select weight_millionths::float8 as weight from responses order by weight_millionths',
      )
    ).map(({ weight }) => weight / 1_000_000);

  it('are read with commas and points, and what they come to is told before anything is imported', async () => {
    const found = (await owner.upload('responses', fileOf(['1', '1,5', '0.5', '2,00', '1e0']))).ok(201);
    (await owner.post(`/api/imports/${found.id}/start`, { mapping: mapping(), check: true })).ok(202);
    const checked = await ended(owner, found.id);
    // Kish: 5 Σw²/(Σw)² = 5 · 8.5/36.
    expect(checked).toMatchObject({
      status: 'checked',
      added: 5,
      weights: { sum: 6, designEffect: expect.closeTo(42.5 / 36, 9), effectiveN: expect.closeTo(36 / 8.5, 9) },
    });
    expect(await stored()).toEqual([]);
    (await owner.post(`/api/imports/${found.id}/start`, { mapping: mapping() })).ok(202);
    expect(await ended(owner, found.id)).toMatchObject({ status: 'done', weights: { sum: 6 } });
    expect(await stored()).toEqual([0.5, 1, 1, 1.5, 2]);
  });

  it('that are none are bad rows, each with a sentence, and nothing is imported', async () => {
    const bad = ['0', '-1', 'many', '', '1e9', '0,0000001', '1.234,5', '0x10', 'NaN', '1 2'];
    const found = await importFile(owner, 'responses', fileOf(['1', ...bad]), mapping());
    expect([found.status, found.bad, await stored()]).toEqual(['failed', bad.length, []]);
    const { items } = (await owner.get(`/api/imports/${found.id}/faults?limit=50`)).ok();
    for (const fault of items)
      expect(fault).toMatchObject({
        field: 'weight',
        code: 'unusable_weight',
        message: 'A weight is a number above zero, at most a million, such as 0.8 or 1,25.',
      });
    const good = await importFile(owner, 'responses', fileOf(['1', ...bad]), mapping({ skipBadRows: true }));
    expect([good.status, good.added]).toEqual(['done', 1]);
  });

  it('that a program hands in are refused alike', async () => {
    const handIn = (weight: unknown, key: string) =>
      published.program.post('/api/responses', {
        submissionKey: `weight-of-${key}`,
        surveyVersionId: published.versionId,
        storeId: published.storeId,
        channel: 'web',
        language: 'en',
        weight,
        answers: { overall: 4 },
      });
    for (const [at, weight] of [0, -1, 'many', 1e7, null].entries())
      expect((await handIn(weight, `bad-${at}`)).status).toBe(400);
    (await handIn(2.5, 'a-good-one')).ok(201);
    expect(await stored()).toEqual([2.5]);
  });

  it.each(['export.csv?headings=keys', 'export.csv?headings=keys&separator=semicolon'])(
    'come back in with our own %s: unchanged where they are here, whole where they are not',
    async (path) => {
      const weights = ['0,333333', '1', '2.75'];
      await importFile(owner, 'responses', fileOf(weights), mapping());
      const { text } = await owner.get(`/api/responses/${path}`);
      const own = mapping({ answeredOn: 'day', submissionKey: 'response', dayOrder: 'ymd' });
      expect(await importFile(owner, 'responses', text, own)).toMatchObject({ status: 'done', unchanged: 3, added: 0 });
      // Another weight is another answer: never taken for the same.
      const changed = text.replace(/2[.,]75/, '9');
      expect(await importFile(owner, 'responses', changed, own)).toMatchObject({ status: 'failed', bad: 1 });
      for (const table of ['unfolded', 'responses', 'submissions']) await candour.database.sql(`delete from ${table}`);
      expect(await importFile(owner, 'responses', text, own)).toMatchObject({ status: 'done', added: 3 });
      expect(await stored()).toEqual([0.333333, 1, 2.75]);
    },
  );

  it('are offered where a column bears their name, in every language', () => {
    for (const name of ['weight', 'Weight', 'Paino', 'Vikt', 'Svoris', 'Bobot', 'Wajaran'])
      expect(firstMapping({ columns: ['id', 'store', name, 'date'], mapping: null }, 'en').weight).toBe(name);
    expect(firstMapping({ columns: ['id', 'weight of parcel'], mapping: null }, 'en').weight).toBe('');
  });
});
