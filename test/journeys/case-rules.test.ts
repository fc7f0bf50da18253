import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askingLeave } from '../support/asking-leave.ts';
import { CaseHouse, lowScores, overallBelow } from '../support/case-house.ts';

describe('Rules that open cases', () => {
  let house: CaseHouse;

  beforeAll(async () => {
    house = await CaseHouse.start();
  }, 120_000);
  afterAll(() => house.candour.stop());

  const total = async () => (await house.owner.get('/api/cases')).ok().total as number;

  it('are never opened by anonymous answers, whatever they say; and no rule looks at them', async () => {
    const definition = askingLeave({ anonymous: true, key: 'nobody' });
    const { id } = (await house.owner.post('/api/surveys', { definition })).ok(201);
    const { id: surveyVersionId } = (await house.owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const before = await total();
    const handIn = (n: number) =>
      house.published.program.post('/api/responses', {
        submissionKey: `anonymous-${n}`,
        surveyVersionId,
        storeId: house.published.storeId,
        channel: 'web',
        language: 'en',
        answers: { overall: 1, comment: 'Nobody came', contact: 1 },
      });
    for (let n = 0; n < 1_000; n += 20)
      for (const { status } of await Promise.all(Array.from({ length: 20 }, (_, at) => handIn(n + at))))
        expect(status).toBe(201);
    await house.judged();
    expect(await total()).toBe(before);
    expect(
      await house.candour.database.sql(
        'select 1 from case_answers a join responses r on r.id = a.response_id where r.survey_version_id = $1',
        [surveyVersionId],
      ),
    ).toEqual([]);
    expect(await house.owner.post('/api/case-rules', lowScores({ surveyId: id }))).toMatchObject({
      status: 422,
      body: { code: 'rule_of_anonymous' },
    });
  }, 120_000);

  it('are opened by what was chosen, and by words of the language in which she answered; the first rule that is met wins', async () => {
    const leave = askingLeave({ key: 'why' });
    const options = [1, 2, 3].map((code) => ({ code, label: { en: `reason ${code}` } }));
    const asked = [
      { kind: 'choice', key: 'why', text: { en: 'Why?' }, options },
      { kind: 'choices', key: 'what', text: { en: 'What?' }, options },
      ...(leave.blocks[0]?.questions ?? []),
    ];
    const definition = { ...leave, blocks: [{ key: 'visit', questions: asked }] };
    const { id: surveyId } = (await house.owner.post('/api/surveys', { definition })).ok(201);
    const { id: versionId } = (await house.owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    const rules: string[] = [];
    for (const test of [
      { kind: 'choice', question: 'why', codes: [2, 3] },
      { kind: 'choice', question: 'what', codes: [1] },
      { kind: 'words', words: { en: ['rude'] } },
    ])
      rules.push((await house.owner.post('/api/case-rules', lowScores({ name: 'More', surveyId, test }))).ok(201).id);
    const by = async (answers: Record<string, string>) => {
      const her = await house.invited(versionId);
      await house.answer(her, { overall: '5', comment: '', ...answers });
      await house.judged();
      const [row] = await house.candour.database.sql<{ rule_id: string }>(
        'select rule_id from cases where customer_id = $1',
        [her.customerId],
      );
      return row === undefined ? null : rules.indexOf(row.rule_id);
    };
    expect(await by({ why: '1', comment: 'Fine.' })).toBeNull();
    expect(await by({ why: '3', comment: 'Rude!' })).toBe(0);
    expect(await by({ why: '1', what: '1' })).toBe(1);
    expect(await by({ why: '1', what: '2', comment: 'They were RUDE to me.' })).toBe(2);
    for (const id of rules) (await house.owner.delete(`/api/case-rules/${id}`)).ok(204);
  });

  it('wait for a second yes where a rule would meet more than a tenth of the last answers', async () => {
    await house.answer(await house.invited());
    await house.judged();
    const often = lowScores({ name: 'Everybody', test: overallBelow(100) });
    const tried = (await house.owner.post('/api/case-rules/try', { surveyId: null, test: often.test })).ok();
    expect(tried.met).toBeGreaterThan(tried.of / 10);
    expect(await house.owner.post('/api/case-rules', often)).toMatchObject({
      status: 409,
      body: { code: 'rule_meets_many', details: { met: tried.met, of: tried.of } },
    });
    const { id } = (await house.owner.post('/api/case-rules', { ...often, isSure: true })).ok(201);
    (await house.owner.delete(`/api/case-rules/${id}`)).ok(204);
    (await house.owner.delete(`/api/case-rules/${id}`)).ok(204);
  });
});
