import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const questions = ['comment', 'praise', 'wish'];
const writers = 7;

describe('Comments, page by page', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const asked = questions.map((key) => ({ kind: 'long_text' as const, key, text: { en: key } }));
    const definition = smallSurvey({ blocks: [{ key: 'visit', questions: asked }] });
    const { versionId, storeId, program } = await publishSurvey(candour, owner, { definition });
    for (let writer = 0; writer < writers; writer += 1) {
      const answers = Object.fromEntries(questions.map((key) => [key, `${key} of ${writer}`]));
      const handIn = {
        submissionKey: `writer-${writer}`,
        surveyVersionId: versionId,
        storeId,
        channel: 'web',
        language: 'en',
      };
      (await program.post('/api/responses', { ...handIn, answers })).ok(201);
    }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
  });
  afterAll(() => candour.stop());

  it.each([1, 2, 4, 50])('shows every comment once, %d on a page', async (limit) => {
    const found: string[] = [];
    let after = '';
    do {
      const page = (await owner.get(`/api/dashboards/comments?limit=${limit}${after}`)).ok();
      found.push(...page.items.map(({ text }: { text: string }) => text));
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '' && found.length < 100);
    const all = Array.from({ length: writers }, (_, writer) => questions.map((key) => `${key} of ${writer}`)).flat();
    expect(found.toSorted()).toEqual(all.toSorted());
  });
});
