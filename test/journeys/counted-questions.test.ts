import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { recountDifferences } from '../support/recount.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const en = (text: string) => ({ en: text });
const given = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/choice-question-100-answers.json'), 'utf8'),
) as object[];

/** Questions that no principle and no role scores: their base is people, whatever they tick. */
describe('Questions that are counted', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const points = [1, 2, 3].map((code) => ({ code, label: en(`point ${code}`) }));
    const options = (labels: string[]) => labels.map((label, at) => ({ code: at + 1, label: en(label) }));
    const why = options(['Price', 'Place', 'Other']).map((each) => (each.code === 3 ? { ...each, other: true } : each));
    const questions = [
      { kind: 'choices', key: 'why', text: en('Why here?'), options: why },
      { kind: 'choice', key: 'who', text: en('With whom?'), options: options(['Alone', 'Together']) },
      { kind: 'yes_no', key: 'again', text: en('Again?') },
      { kind: 'scale', key: 'noise', text: en('How loud?'), points },
      { kind: 'recommend', key: 'likely', text: en('How likely?') },
      { kind: 'ease', key: 'ease', text: en('How easy?') },
      { kind: 'matrix', key: 'place', text: en('How was?'), points, rows: [{ key: 'till', text: en('The till') }] },
    ];
    published = await publishSurvey(candour, owner, {
      definition: smallSurvey({ blocks: [{ key: 'all', questions }] } as never),
    });
    const more = (at: number) => ({
      ...(at < 60 ? { again: at < 45 ? 1 : 0 } : {}),
      ...(at < 50 ? { noise: 1 + (at % 2), likely: at % 11, ease: 1 + (at % 7), 'place.till': 3 } : {}),
    });
    for (const [at, answers] of given.entries())
      (
        await published.program.post('/api/responses', {
          submissionKey: `counted-answer-${at}`,
          surveyVersionId: published.versionId,
          storeId: published.storeId,
          channel: 'web',
          language: 'en',
          answers: { ...answers, ...more(at) },
        })
      ).ok(201);
    await folded();
  }, 120_000);
  afterAll(() => candour.stop());

  const folded = () =>
    eventually(
      () => candour.database.sql('select 1 from unfolded limit 1'),
      (waiting) => waiting.length === 0,
    );
  const question = async (key: string) =>
    (await owner.get(`/api/dashboards/questions/${published.surveyId}/${key}`)).ok() as {
      n: number;
      figure: unknown;
      emptiness: { skipped: number };
      distribution: { code: number; label: string; count: number; percent: number; low: number; high: number }[];
    };
  const shares = async (key: string) =>
    (await question(key)).distribution.map(({ count, percent }) => [count, percent]);

  it('gives several choices shares of people: 80 of 100 ticked the price', async () => {
    const { n, figure, distribution } = await question('why');
    expect([n, figure]).toEqual([100, null]);
    expect(distribution.map(({ count, percent }) => [count, percent])).toEqual([
      [80, 80],
      [95, 95],
      [5, 5],
    ]);
    // Wilson's interval of 80 of 100 people.
    expect(distribution[0]?.low).toBeCloseTo(71.117, 2);
    expect(distribution[0]?.high).toBeCloseTo(86.663, 2);
  });

  it('takes the base of one choice from everybody who answered', async () => {
    const { n, emptiness } = await question('who');
    expect([n, emptiness.skipped]).toEqual([90, 10]);
    expect(await shares('who')).toEqual([
      [60, expect.closeTo(66.667, 2)],
      [30, expect.closeTo(33.333, 2)],
    ]);
  });

  it('counts yes and no, scales, ease, 0 to 10 and rows of a matrix without principle or role', async () => {
    const again = await question('again');
    expect([again.n, again.distribution.map(({ label }) => label)]).toEqual([60, ['Yes', 'No']]);
    expect(await shares('again')).toEqual([
      [45, 75],
      [15, 25],
    ]);
    expect(await shares('noise')).toEqual([
      [25, 50],
      [25, 50],
      [0, 0],
    ]);
    expect((await question('likely')).n).toBe(50);
    expect((await question('ease')).distribution.reduce((sum, { count }) => sum + count, 0)).toBe(50);
    expect(await shares('place.till')).toEqual([
      [0, 0],
      [0, 0],
      [50, 100],
    ]);
  });

  it('lists every question with its people, on the list and on the store’s page', async () => {
    const expected = { why: 100, who: 90, again: 60, noise: 50, likely: 50, ease: 50, 'place.till': 50 };
    const basesOf = (items: { key: string; n: number }[]) => Object.fromEntries(items.map(({ key, n }) => [key, n]));
    const list = (await owner.get(`/api/dashboards/questions/${published.surveyId}`)).ok();
    expect(basesOf(list.items)).toEqual(expected);
    const page = (await owner.get(`/api/dashboards/stores/${published.storeId}`)).ok();
    expect(basesOf(page.questions)).toEqual(expected);
  });

  it('equals a recount of the raw answers, before and after one is erased', async () => {
    expect(await recountDifferences(candour)).toEqual([]);
    const { items } = (await owner.get('/api/responses?limit=1')).ok();
    (await owner.post(`/api/responses/${items[0].id}/erase`)).ok(204);
    await folded();
    expect(await recountDifferences(candour)).toEqual([]);
  });

  it('counts anew, once, what an older version had folded', async () => {
    await candour.halt();
    for (const table of ['day_cells', 'month_cells', 'choice_counts'])
      await candour.database.sql(`delete from ${table} where measure like 'asked:%'`);
    await candour.database.sql('alter table choice_counts drop column extra_weight');
    await candour.database.sql(`delete from migrations where name like 'CountedAnswers%'`);
    await candour.run();
    expect(await recountDifferences(candour)).toEqual([]);
    expect((await question('why')).n).toBe(99);
  });
});
