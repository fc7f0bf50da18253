import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import { declareFields } from '../support/declared-fields.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { recountDifferences } from '../support/recount.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const list = `e-mail,name,segment,children,member,since,store,date,amount,category,product
aino@example.com,Aino,Gold,2,kyllä,31.12.2023,S1,4.5.2026,"12,50",tea,Green tea
bo@example.com,Bo,gold,"1,5",ei,1.2.2024,S1,5.5.2026,"3,00",tea,
cay@example.com,Cay,Blue,,,,S1,6.5.2026,"4,00",,Mug
`;

describe('Fields that an organisation keeps of its customers', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    await declareFields(owner);
  });
  afterAll(() => candour.stop());

  const named = async (name: string) => {
    const { items } = (await owner.get(`/api/customers?search=${name}`)).ok();
    return (await owner.get(`/api/customers/${items[0].id}`)).ok();
  };
  const fieldsOf = async (name: string) => (await named(name)).fields;

  it('suggests the columns of a list by the fields’ names, and reads each kind as the list writes it', async () => {
    const waiting = (await owner.upload('customers', list)).ok(201);
    expect(waiting.mapping).toMatchObject({ 'field:segment': 'segment', 'field:since': 'since', product: 'product' });
    const targets = waiting.targets.map(({ key }: { key: string }) => key);
    const days = waiting.targets.filter(({ notation }: { notation: string }) => notation === 'day');
    expect(days.map(({ key }: { key: string }) => key)).toEqual([
      'mailsAgreedOn',
      'callsAgreedOn',
      'automatedCallsAgreedOn',
      'purchasedOn',
      'field:since',
    ]);
    expect(targets).toEqual(expect.arrayContaining(['product', 'field:segment', 'field:children']));
    expect(await importFile(owner, 'customers', list)).toMatchObject({ status: 'done', added: 3, bad: 0 });
    expect(await fieldsOf('Aino')).toEqual({ segment: 'Gold', children: 2, member: 'yes', since: '2023-12-31' });
    expect(await fieldsOf('Bo')).toEqual({ segment: 'Gold', children: 1.5, member: 'no', since: '2024-02-01' });
    expect(await fieldsOf('Cay')).toEqual({ segment: 'Blue' });
    const { items } = (await owner.get('/api/customer-fields')).ok();
    expect(items[0]).toMatchObject({ key: 'segment', values: ['Blue', 'Gold'], customers: 3 });
    expect((await named('Aino')).purchases[0].product).toBe('Green tea');
  });

  it('says what a later list would overwrite, and puts it back', async () => {
    const later = 'e-mail,segment,children\naino@example.com,Blue,\ncay@example.com,,7\n';
    const waiting = (await owner.upload('customers', later)).ok(201);
    (await owner.post(`/api/imports/${waiting.id}/start`, { check: true })).ok(202);
    const checked = () =>
      eventually(
        async () => (await owner.get(`/api/imports/${waiting.id}`)).ok(),
        ({ status }) => status === 'checked',
      );
    await checked();
    const { items } = (await owner.get(`/api/imports/${waiting.id}/changes`)).ok();
    expect(items).toMatchObject([
      { before: { 'field:segment': 'Gold' }, after: { 'field:segment': 'Blue' } },
      { before: { 'field:children': null }, after: { 'field:children': 7 } },
    ]);
    expect(await fieldsOf('Aino')).toMatchObject({ segment: 'Gold' });
    const { id } = await importFile(owner, 'customers', later);
    expect([await fieldsOf('Aino'), await fieldsOf('Cay')]).toMatchObject([
      { segment: 'Blue', children: 2 },
      { segment: 'Blue', children: 7 },
    ]);
    (await owner.post(`/api/imports/${id}/undo`)).ok(202);
    await eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ status }) => status === 'undone',
    );
    expect(await fieldsOf('Aino')).toEqual({ segment: 'Gold', children: 2, member: 'yes', since: '2023-12-31' });
    expect(await fieldsOf('Cay')).toEqual({ segment: 'Blue' });
  });

  it('names the cells that can’t be a field’s', async () => {
    const bad = 'e-mail,segment,children,member,since\ndee@example.com,Gold,many,perhaps,soon\n';
    const failed = await importFile(owner, 'customers', bad);
    expect(failed).toMatchObject({ status: 'failed', bad: 1 });
    const { items } = (await owner.get(`/api/imports/${failed.id}/faults`)).ok();
    expect(items.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['children', 'unusable_number'],
      ['member', 'unusable_yes_no'],
      ['since', 'unusable_date'],
    ]);
    const many = Array.from({ length: 31 }, (_, each) => `e${each}@example.com,Value ${each}`).join('\n');
    const crowded = await importFile(owner, 'customers', `e-mail,segment\n${many}\n`);
    expect(crowded).toMatchObject({ status: 'failed', bad: 3 });
    expect((await owner.get(`/api/imports/${crowded.id}/faults`)).ok().items[0].code).toBe('too_many_values');
    expect((await owner.get('/api/customer-fields')).ok().items[0].values).toEqual(['Blue', 'Gold']);
  });

  it('takes, changes and empties them through the API, and refuses what is no value', async () => {
    const fields = { segment: 'gold', member: true, children: 3 };
    const { id } = (
      await owner.post('/api/customers', { email: 'eve@example.com', name: 'Eve', language: 'en', fields })
    ).ok(201);
    expect(await fieldsOf('Eve')).toEqual({ segment: 'Gold', member: 'yes', children: 3 });
    (await owner.patch(`/api/customers/${id}`, { fields: { children: null, since: '2025-01-02' } })).ok();
    expect(await fieldsOf('Eve')).toEqual({ segment: 'Gold', member: 'yes', since: '2025-01-02' });
    const refused = await owner.patch(`/api/customers/${id}`, {
      fields: { member: 'perhaps', shoes: 44, since: 'soon' },
    });
    expect([refused.status, refused.body.findings.map(({ path }: { path: string }) => path)]).toEqual([
      400,
      ['fields.member', 'fields.shoes', 'fields.since'],
    ]);
  });

  it('writes them out with a list that comes in again as it is', async () => {
    const before = await Promise.all(['Aino', 'Bo', 'Cay', 'Eve'].map(fieldsOf));
    const exported = (await owner.get('/api/customers/export.csv')).text;
    expect(exported.split('\n')[0]?.trim()).toMatch(
      /product,.*automated calls source,phone as typed,.*address country,Segment,Children,Member,Since$/,
    );
    const again = await importFile(owner, 'customers', exported);
    expect(again).toMatchObject({ status: 'done', added: 0, updated: 0, bad: 0 });
    expect(await Promise.all(['Aino', 'Bo', 'Cay', 'Eve'].map(fieldsOf))).toEqual(before);
    expect(await candour.database.sql('select 1 from purchases')).toHaveLength(3);
  });

  it('tells the product of a purchase that was kept without one, and doubles nothing', async () => {
    const later =
      'e-mail,store,date,amount,category,product\nbo@example.com,S1,2026-05-05,3.00,tea,Cup\nbo@example.com,S1,2026-05-05,3.00,tea,Pot\n';
    await importFile(owner, 'customers', later);
    await importFile(owner, 'customers', later);
    const products = (await named('Bo')).purchases.map(({ product }: { product: string }) => product);
    expect(products.toSorted()).toEqual(['Cup', 'Pot']);
  });

  it('brings them with a history of answers, and out with the answers again', async () => {
    (await owner.patch('/api/customer-fields/segment', { compared: true })).ok();
    await eventually(
      async () => (await owner.get('/api/customer-fields')).ok().items[0].compared,
      (compared) => compared === 'yes',
    );
    const answers = 'id,store,day,overall,tier\n1,S1,2026-05-04,5,Gold\n2,S1,2026-05-04,1,Silver\n3,S1,2026-05-05,3,\n';
    const mapping = {
      surveyVersionId: published.versionId,
      store: 'store',
      answeredOn: 'day',
      language: 'en',
      submissionKey: 'id',
      fields: { segment: 'tier' },
      questions: { overall: { column: 'overall' } },
    };
    expect(await importFile(owner, 'responses', answers, mapping)).toMatchObject({ status: 'done', added: 3 });
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    const all = 'from=2026-01-01&to=2027-01-01';
    const { csat } = (await owner.get(`/api/dashboards/overview?${all}&field=segment:Silver`)).ok();
    expect(csat).toMatchObject({ n: 1, value: 0 });
    const exported = (await owner.get(`/api/responses/export.csv?headings=keys&${all}`)).text.trim().split('\n');
    expect(exported[0]).toContain(',field:segment,');
    expect(exported.filter((line) => line.includes('Silver'))).toHaveLength(1);
    expect(await recountDifferences(candour)).toEqual([]);
    const waiting = (await owner.upload('responses', answers)).ok(201);
    const unknown = await owner.post(`/api/imports/${waiting.id}/start`, {
      mapping: { ...mapping, fields: { since: 'day' } },
    });
    expect(unknown.body.findings).toMatchObject([{ path: 'mapping.fields.since', code: 'not_compared' }]);
  });

  it('forgets them with the customer', async () => {
    const { id } = await named('Eve');
    (await owner.delete(`/api/customers/${id}`)).ok(204);
    expect(await candour.database.sql(`select 1 from customers where attributes ->> 'since' = '2025-01-02'`)).toEqual(
      [],
    );
    expect((await owner.get('/api/customers/export.csv')).text).not.toContain('2025-01-02');
  });
});
