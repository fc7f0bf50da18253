import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { recountDifferences } from '../support/recount.ts';
import { Respondent } from '../support/respondent.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Field {
  key: string;
  compared: string;
  values: string[];
}

describe('Results by a field of the customers', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let keys = 0;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
  });
  afterAll(() => candour.stop());

  const folded = () =>
    eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
  const add = async (name: string, more: object = {}): Promise<Field> =>
    (await owner.post('/api/customer-fields', { name, kind: 'choice', ...more })).ok(201);
  const field = async (key: string): Promise<Field | undefined> =>
    (await owner.get('/api/customer-fields')).ok().items.find((each: Field) => each.key === key);
  const settled = (key: string, compared: string) =>
    eventually(
      () => field(key),
      (found) => found?.compared === compared,
    );
  const handIn = (overall: number, fields?: object, more: object = {}) =>
    published.program.post('/api/responses', {
      submissionKey: `answer-${(keys += 1)}`,
      surveyVersionId: published.versionId,
      storeId: published.storeId,
      channel: 'web',
      language: 'en',
      answers: { overall, manners: overall, comment: `say ${overall}` },
      ...(fields ? { fields } : {}),
      ...more,
    });
  const csat = async (query = '') => {
    const found = (await owner.get(`/api/dashboards/overview?${query}`)).ok();
    return { n: found.csat.n, value: found.csat.value, responses: found.responses.n };
  };

  it('counts answers by the values that came with them, on every page alike, and equals a recount', async () => {
    const segment = await add('Segment', { compared: true });
    await settled(segment.key, 'yes');
    for (const [overall, value] of [
      [5, 'Gold'],
      [5, 'gold'],
      [1, 'Blue'],
      [3, null],
    ] as const)
      (await handIn(overall, value === null ? undefined : { segment: value })).ok(201);
    await folded();
    expect((await field('segment'))?.values).toEqual(['Blue', 'Gold']);
    expect(await csat()).toEqual({ n: 4, value: 50, responses: 4 });
    expect(await csat('field=segment:Gold')).toEqual({ n: 2, value: 100, responses: 2 });
    expect(await csat('field=segment:Blue')).toEqual({ n: 1, value: 0, responses: 1 });
    const gold = 'field=segment:Gold';
    const at = (path: string) =>
      owner.get(`${path}${path.includes('?') ? '&' : '?'}${gold}`).then((answer) => answer.ok());
    const { items, network } = await at('/api/dashboards/stores');
    expect([items[0].csat.n, network.csat.n]).toEqual([2, 2]);
    const page = await at(`/api/dashboards/stores/${published.storeId}`);
    expect([page.csat.n, page.questions[0].n, page.comments.items.length]).toEqual([2, 2, 2]);
    const question = await at(`/api/dashboards/questions/${published.surveyId}/overall`);
    expect([question.n, question.distribution.map(({ count }: { count: number }) => count)]).toEqual([
      2,
      [0, 0, 0, 0, 2],
    ]);
    expect((await at('/api/dashboards/comments')).items).toHaveLength(2);
    const { points } = await at('/api/scores/csat/over-time?by=day');
    expect(points.map(({ figure }: { figure: { n: number } }) => figure.n)).toEqual([2]);
    expect((await at('/api/responses')).items).toHaveLength(2);
    const file = (await owner.get(`/api/responses/export.csv?headings=keys&${gold}`)).text;
    expect(file.trim().split('\n')).toHaveLength(3);
    expect(await recountDifferences(candour)).toEqual([]);
  });

  it('says what can’t be asked for or kept, in a sentence', async () => {
    expect((await owner.get('/api/dashboards/overview?field=shoe_size:44')).body).toMatchObject({
      status: 400,
      code: 'unknown_field',
      details: { field: 'shoe_size', known: ['segment'] },
    });
    for (const path of ['/api/responses', '/api/responses/export.csv', '/api/scores/csat'])
      expect([path, (await owner.get(`${path}?field=shoe_size:44`)).status]).toEqual([path, 400]);
    expect((await handIn(5, { shoe_size: 44 })).body).toMatchObject({
      status: 422,
      findings: [{ path: 'fields.shoe_size', code: 'not_compared' }],
    });
    expect((await owner.post('/api/customer-fields', { name: 'Notes', kind: 'text', compared: true })).body.code).toBe(
      'field_not_compared',
    );
    expect((await owner.post('/api/customer-fields', { name: 'segment', kind: 'text' })).body.code).toBe('taken');
  });

  it('keeps nothing of a field with answers to an anonymous survey', async () => {
    const anonymous = await publishVersion(smallSurvey({ anonymous: true }));
    const refused = await handIn(5, { segment: 'Gold' }, { surveyVersionId: anonymous });
    expect(refused.body).toMatchObject({ status: 422, findings: [{ code: 'anonymous_fields' }] });
    const asked = await inviteByHand(candour, { versionId: anonymous, storeId: published.storeId });
    await candour.database.sql(`update customers set attributes = '{"segment": "Gold"}' where id = $1`, [
      asked.customerId,
    ]);
    await answer(asked.token);
    await folded();
    expect(
      await candour.database.sql('select 1 from responses where survey_version_id = $1 and fields is not null', [
        anonymous,
      ]),
    ).toEqual([]);
    expect(await csat('field=segment:Gold')).toMatchObject({ n: 2 });
  });

  it('counts whoever was asked by what was known when the answers came, and earlier answers once a field is ticked', async () => {
    const loyalty = await add('Loyalty');
    const asked = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const known = { segment: 'Gold', loyalty: 'Member' };
    (await owner.patch(`/api/customers/${asked.customerId}`, { fields: known })).ok();
    await answer(asked.token);
    (await owner.patch(`/api/customers/${asked.customerId}`, { fields: { segment: 'Blue' } })).ok();
    await folded();
    expect(await csat('field=segment:Gold')).toMatchObject({ n: 3 });
    (await owner.patch(`/api/customer-fields/${loyalty.key}`, { compared: true })).ok();
    await settled('loyalty', 'yes');
    expect(await csat('field=loyalty:Member')).toMatchObject({ n: 1 });
    expect(await csat('field=segment:Gold')).toMatchObject({ n: 3 });
    expect(await recountDifferences(candour)).toEqual([]);
  });

  it('takes the values of an erased customer out of the figures by field where they named few, and keeps every other figure', async () => {
    const [{ id }] = (await candour.database.sql<{ id: string }>(
      `select id from customers where attributes ? 'loyalty'`,
    )) as [{ id: string }];
    const before = await csat();
    (await owner.delete(`/api/customers/${id}`)).ok(204);
    await eventually(
      () => csat('field=loyalty:Member'),
      ({ n }) => n === 0,
    );
    expect(await csat()).toEqual(before);
    expect(await csat('field=segment:Gold')).toMatchObject({ n: 2 });
    expect(await candour.database.sql(`select 1 from responses where fields ? 'loyalty'`)).toEqual([]);
    expect(await recountDifferences(candour)).toEqual([]);
  });

  it('takes answers out again where results are no longer compared by a field, or it is removed', async () => {
    (await owner.patch('/api/customer-fields/segment', { name: 'Customer segment', compared: false })).ok();
    await settled('segment', 'no');
    expect(await candour.database.sql(`select 1 from responses where fields ? 'segment'`)).toEqual([]);
    expect((await owner.get('/api/dashboards/overview?field=segment:Gold')).status).toBe(400);
    expect(await candour.database.sql('select 1 from field_month_cells where field = $1', ['segment'])).toEqual([]);
    (await owner.delete('/api/customer-fields/segment')).ok(204);
    await eventually(
      () => candour.database.sql(`select 1 from customer_fields where key = 'segment'`),
      (rows) => rows.length === 0,
    );
    expect(await candour.database.sql(`select 1 from customers where attributes ? 'segment'`)).toEqual([]);
    expect(await recountDifferences(candour)).toEqual([]);
  });

  async function publishVersion(definition: object): Promise<string> {
    const { id } = (await owner.post('/api/surveys', { definition })).ok(201);
    return (await owner.post(`/api/surveys/${id}/publish`)).ok(201).id;
  }

  async function answer(token: string): Promise<void> {
    const respondent = await Respondent.open(candour, token);
    await respondent.press('next', { overall: '4', manners: '4' });
    const [kept] = await candour.database.sql<{ n: number }>(`select count(*)::int as n from fills`);
    expect(kept?.n).toBe(0);
  }
});
