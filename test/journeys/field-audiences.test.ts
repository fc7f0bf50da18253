import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { declareFields } from '../support/declared-fields.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const people = {
  Aino: { segment: 'Gold', children: 2, member: true, since: '2020-01-01' },
  Bo: { segment: 'Blue', children: 10, member: false, since: '2024-06-01' },
  Cay: { segment: 'Gold', since: '2026-01-01' },
  Dee: {},
};

describe('Audiences by customers’ own fields', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    await declareFields(owner);
    for (const [name, fields] of Object.entries(people))
      (await owner.post('/api/customers', { name, email: `${name}@example.com`, language: 'en', fields })).ok(201);
  });
  afterAll(() => candour.stop());

  const count = async (fields: object[]) => {
    const answer = await owner.post('/api/campaigns/audience', { audience: { fields } });
    return answer.ok().willBeAsked;
  };

  it.each([
    [[{ field: 'segment', is: 'is', value: 'gold' }], 2],
    [[{ field: 'segment', is: 'is_not', value: 'Gold' }], 2],
    [[{ field: 'segment', is: 'one_of', value: ['Blue', 'Gold'] }], 3],
    [[{ field: 'segment', is: 'empty' }], 1],
    [[{ field: 'children', is: 'at_least', value: 3 }], 1],
    [[{ field: 'children', is: 'at_most', value: 2 }], 1],
    [[{ field: 'since', is: 'at_least', value: '2024-01-01' }], 2],
    [[{ field: 'member', is: 'is', value: true }], 1],
    [[{ field: 'member', is: 'is', value: 'no' }], 1],
    [
      [
        { field: 'segment', is: 'is', value: 'Gold' },
        { field: 'children', is: 'empty' },
      ],
      1,
    ],
    [[], 4],
  ])('counts %j', async (fields, wanted) => {
    expect(await count(fields)).toBe(wanted);
  });

  it.each([
    [{ field: 'shoes', is: 'empty' }, 'unknown_customer_field'],
    [{ field: 'segment', is: 'at_least', value: 'Gold' }, 'not_ordered'],
    [{ field: 'segment', is: 'is' }, 'unusable_field_value'],
    [{ field: 'children', is: 'is', value: 'many' }, 'unusable_field_value'],
    [{ field: 'segment', is: 'empty', value: 'Gold' }, 'unusable_field_value'],
  ])('refuses %j', async (condition, code) => {
    const body = { name: 'Refused', surveyVersionId: published.versionId, audience: { fields: [condition] } };
    for (const [path, sent] of [
      ['/api/campaigns', body],
      ['/api/campaigns/audience', { audience: body.audience }],
    ] as const)
      expect((await owner.post(path, sent)).body).toMatchObject({ status: 400, findings: [{ code }] });
  });

  it('writes fields and products into mails, in the words of the language, and nothing where nothing is known', async () => {
    const body = { en: 'Segment {{segment}}, member {{member}}, since {{since}}, {{children}} children, {{product}}.' };
    const campaign = { name: 'Written', audience: {}, surveyVersionId: published.versionId, message: { body } };
    const { id } = (await owner.post('/api/campaigns', campaign)).ok(201);
    const { items } = (await owner.get('/api/customers?search=Aino')).ok();
    const bought = { storeId: published.storeId, purchasedOn: '2026-05-04', product: 'Green tea' };
    (await owner.post(`/api/customers/${items[0].id}/purchases`, bought)).ok(201);
    const shown = (await owner.get(`/api/campaigns/${id}/message?customerId=${items[0].id}`)).ok();
    expect(shown.text).toContain('Segment Gold, member Yes, since January 1, 2020, 2 children, Green tea.');
    const unknown = { ...campaign, message: { body: { en: 'Dear {{shoe_size}}' } } };
    expect((await owner.post('/api/campaigns', unknown)).body.findings[0].code).toBe('not_a_variable');
    (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
  });

  it('asks whom it counted, and keeps a field while a campaign asks by it', async () => {
    const audience = { fields: [{ field: 'segment', is: 'is', value: 'Gold' }] };
    const message = { body: { en: 'Segment {{segment}}, member {{member}}, of {{product}}.' } };
    const body = { name: 'Gold only', surveyVersionId: published.versionId, audience, message };
    const { id } = (await owner.post('/api/campaigns', body)).ok(201);
    expect((await owner.delete('/api/customer-fields/segment')).body).toMatchObject({
      code: 'still_in_use',
      details: { what: 'field' },
    });
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    const asked = await eventually(
      () =>
        candour.database.sql<{ name: string }>(
          'select c.name from invitations i join customers c on c.id = i.customer_id where i.campaign_id = $1 order by c.name',
          [id],
        ),
      (rows) => rows.length === 2,
    );
    expect(asked.map(({ name }) => name)).toEqual(['Aino', 'Cay']);
    const mailed = await eventually(
      async () => (await owner.get('/api/mail-catcher')).ok().items,
      (mails: { id: string }[]) => mails.length >= 2,
    );
    const texts = await Promise.all(
      mailed.map(async (mail: { id: string }) => (await owner.get(`/api/mail-catcher/${mail.id}`)).ok().text as string),
    );
    const aino = texts.find((text) => text.includes('Hello Aino')) ?? '';
    expect(aino).toContain('Segment Gold, member Yes, of Green tea.');
    const cay = texts.find((text) => text.includes('Hello Cay')) ?? '';
    expect([cay.includes('Segment Gold, member'), /Yes|No|tea|[{]{2}/.test(cay.split('How was it')[0] ?? '')]).toEqual([
      true,
      false,
    ]);
    (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
    (await owner.delete('/api/customer-fields/segment')).ok(204);
  });
});
