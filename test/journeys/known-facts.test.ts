import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CUSTOMER_FIELDS, type Condition } from '#surveys';
import { Candour } from '../support/candour.ts';
import { inviteByHand, type Invitation } from '../support/invite-by-hand.ts';
import { declareFields } from '../support/declared-fields.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const en = (text: string) => ({ en: text });
const own = { segment: 'Gold', children: 2, member: true, since: '2021-03-04' };

describe('Every fact about a customer that an author can choose is known where she has it', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    await declareFields(owner);
    const { id: regionId } = (await owner.post('/api/regions', { name: 'Uusimaa' })).ok(201);
    (await owner.post(`/api/stores/${published.storeId}/move`, { regionId, from: '2020-01-01' })).ok();
  });
  afterAll(() => candour.stop());

  const publish = async (more: object) => {
    const { id } = (await owner.post('/api/surveys', { definition: smallSurvey(more) })).ok(201);
    const answer = await owner.post(`/api/surveys/${id}/publish`);
    return { answer, surveyId: id };
  };
  const question = (key: string, text: string, showIf?: Condition) => ({
    kind: 'yes_no' as const,
    key,
    text: en(text),
    ...(showIf ? { showIf } : {}),
  });

  /** Asks a customer of whom everything is known. */
  async function ask(versionId: string, fields: object = own): Promise<Invitation> {
    const asked = await inviteByHand(candour, { versionId, storeId: published.storeId });
    (await owner.patch(`/api/customers/${asked.customerId}`, { fields })).ok();
    const bought = { storeId: published.storeId, purchasedOn: '2026-05-04', amount: 12.5 };
    (
      await owner.post(`/api/customers/${asked.customerId}/purchases`, {
        ...bought,
        category: 'tea',
        product: 'Green tea',
      })
    ).ok(201);
    await candour.database.sql(
      'update invitations set purchase_id = (select id from purchases where customer_id = $1) where id = $2',
      [asked.customerId, asked.id],
    );
    return asked;
  }

  const fields = [...CUSTOMER_FIELDS, ...Object.keys(own)];

  it('by conditions', async () => {
    const questions = fields.map((field, at) =>
      question(`q${at}`, `knows ${field};`, { customer: field, is: 'answered' }),
    );
    const { answer } = await publish({ blocks: [{ key: 'facts', questions }] });
    const asked = await ask(answer.ok(201).id);
    const { page } = await Respondent.open(candour, asked.token);
    expect(fields.filter((field) => !page.includes(`knows ${field};`))).toEqual([]);
  });

  it('and by pipes, in the words of the language', async () => {
    const text = fields.map((field) => `${field} is [{{customer:${field}}}]`).join('; ');
    const { answer } = await publish({ blocks: [{ key: 'facts', questions: [question('said', text)] }] });
    const { page } = await Respondent.open(candour, (await ask(answer.ok(201).id)).token);
    expect(fields.filter((field) => page.includes(`${field} is []`))).toEqual([]);
    for (const said of ['segment is [Gold]', 'children is [2]', 'member is [Yes]', 'purchase_product is [Green tea]'])
      expect(page).toContain(said);
  });

  it('routes by their values, and says something else where nothing is known', async () => {
    const questions = [
      question('gold', 'asked of Gold', { customer: 'segment', is: '=', value: 'Gold' }),
      question('member', 'asked of members', { customer: 'member', is: '=', value: 'yes' }),
      question('family', 'asked of families', { customer: 'children', is: '>=', value: 2 }),
      question('old', 'asked of old hands', { customer: 'since', is: '<', value: '2022-01-01' }),
      question('tea', 'asked about tea', { customer: 'purchase_product', is: '=', value: 'Green tea' }),
      question('all', 'How are you, {{customer:segment|dear}} customer?'),
    ];
    const { answer } = await publish({ blocks: [{ key: 'facts', questions }] });
    const versionId = answer.ok(201).id;
    const known = await Respondent.open(candour, (await ask(versionId)).token);
    for (const { text } of questions.slice(0, 5)) expect(known.page).toContain(text.en);
    expect(known.page).toContain('How are you, Gold customer?');
    const other = await Respondent.open(candour, (await ask(versionId, { member: false, children: 1 })).token);
    for (const { text } of questions.slice(0, 4)) expect(other.page).not.toContain(text.en);
    expect(other.page).toContain('How are you, dear customer?');
    const kept = await known.press('next', { gold: '1', member: '1', family: '0', old: '1', tea: '1', all: '1' });
    expect(kept.status).toBe(200);
  });

  it('refuses to publish what names no field, can’t be compared, or would tell who answered an anonymous survey', async () => {
    const findings = async (more: object) =>
      (await publish(more)).answer.body.findings?.map(({ code }: { code: string }) => code);
    const asking = (showIf: Condition) => ({
      blocks: [{ key: 'facts', questions: [question('q', 'Well?'), question('r', 'So?', showIf)] }],
    });
    expect(await findings(asking({ customer: 'shoe_size', is: 'answered' }))).toEqual(['customer_field_unknown']);
    expect(await findings(asking({ customer: 'segment', is: '<', value: 'Gold' }))).toEqual(['own_field_compared']);
    expect(await findings(asking({ customer: 'children', is: '=', value: 'two' }))).toEqual(['own_field_compared']);
    const anonymous = { anonymous: true, ...asking({ customer: 'segment', is: '=', value: 'Gold' }) };
    expect(await findings(anonymous)).toEqual(['anonymous_field']);
    const piped = {
      anonymous: true,
      blocks: [{ key: 'facts', questions: [question('q', 'Dear {{customer:segment}}')] }],
    };
    expect(await findings(piped)).toEqual(['anonymous_field']);
  });
});
