import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import type { Visitor } from '../support/visitor.ts';

const text = (en: string) => ({ en });
const points = [1, 2, 3, 4, 5].map((code) => ({ code, label: text(`Point ${code}`) }));
const courtesy = { principle: 'courtesy', weight: 2 };

/** A page with every kind that a file can bring: a scale, a reversed one, a choice, a yes or no, a number and a text. */
const definition = {
  format: 'candour-survey/1',
  key: 'kinds',
  audience: 'customer',
  setting: 'store',
  languages: ['en'],
  anonymous: false,
  title: text('Your visit'),
  introduction: text('A page of questions.'),
  thanks: text('Thank you.'),
  blocks: [
    {
      key: 'all',
      questions: [
        { kind: 'scale', key: 'overall', text: text('How was it?'), points, role: 'overall' },
        { kind: 'scale', key: 'polite', text: text('Were we polite?'), points, measures: courtesy },
        {
          kind: 'scale',
          key: 'rude',
          text: text('Were we rude?'),
          points,
          allowNotApplicable: true,
          measures: { principle: 'courtesy', weight: 1, reverse: true },
        },
        {
          kind: 'choice',
          key: 'reason',
          text: text('Why did you come?'),
          options: [1, 2].map((code) => ({ code, label: text(`Reason ${code}`) })),
        },
        { kind: 'yes_no', key: 'found', text: text('Did you find it?') },
        { kind: 'number', key: 'minutes', text: text('How many minutes?'), min: 0, max: 600 },
        { kind: 'long_text', key: 'words', text: text('In your words?') },
      ],
    },
  ],
};

describe('The same answers, entered on the page, imported and handed in by a program', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition });
  });
  afterAll(() => candour.stop());

  const answered = {
    overall: '4',
    polite: '5',
    rude: '2',
    reason: '2',
    found: '1',
    minutes: '12',
    words: 'Long; "queue"',
  };

  const importAnswers = async (header: string, row: string, codes: Record<string, object> = {}) => {
    const { id } = (await owner.upload('responses', `${header}\n${row}\n`)).ok(201);
    const questions = Object.keys(answered).map((key) => [
      key,
      { column: key, ...(codes[key] ? { codes: codes[key] } : {}) },
    ]);
    const mapping = {
      surveyVersionId: published.versionId,
      store: 'store',
      language: 'en',
      answeredOn: 'day',
      channel: 'email',
      replaces: null,
      questions: Object.fromEntries(questions),
    };
    (await owner.post(`/api/imports/${id}/start`, { mapping })).ok(202);
    const done = await eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ status }) => status !== 'running',
    );
    expect([done.status, done.message, done.added]).toEqual(['done', null, 1]);
  };

  it('give the identical record and the identical scores', async () => {
    const { token } = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const respondent = await Respondent.open(candour, token);
    await respondent.press('next', answered);
    await importAnswers(
      'store,day,overall,polite,rude,reason,found,minutes,words',
      'S1,2026-11-01,4,5,2,2,1,12,"Long; ""queue"""',
    );
    const answers = { overall: 4, polite: 5, rude: 2, reason: 2, found: 1, minutes: 12, words: answered.words };
    const wrapped = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }]));
    const handIn = { submissionKey: 'by-a-program-1', surveyVersionId: published.versionId, storeCode: 'S1' };
    (
      await published.program.post('/api/responses', { ...handIn, channel: 'web', language: 'en', answers: wrapped })
    ).ok(201);

    const rows = await candour.database.sql<{ id: string; record: object }>('select id, record from responses');
    expect(rows).toHaveLength(3);
    for (const { record } of rows) expect(record).toEqual(rows[0]?.record);
    const scored = await Promise.all(rows.map(async ({ id }) => (await owner.get(`/api/responses/${id}`)).ok()));
    for (const { scores, index, overall } of scored) {
      // (2 × 100 + 1 × 75) / 3: four of five on a reversed scale is 75.
      expect(scores).toEqual({ courtesy: 91.67 });
      expect([index, overall]).toEqual([91.67, 75]);
    }
  });

  it('keep the kinds of emptiness apart in the same way', async () => {
    const { token } = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const respondent = await Respondent.open(candour, token);
    await respondent.press('next', { overall: '3', rude: 'not_applicable' });
    await importAnswers('store,day,overall,polite,rude,reason,found,minutes,words', 'S1,2026-11-02,3,,9,,,,', {
      rude: { 9: { empty: 'not_applicable' } },
    });
    const rows = await candour.database.sql<{ record: { answers: Record<string, object> } }>(
      `select record from responses where record -> 'answers' -> 'overall' ->> 'value' = '3'`,
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]?.record).toEqual(rows[1]?.record);
    expect(rows[0]?.record.answers['rude']).toEqual({ empty: 'not_applicable' });
    expect(rows[0]?.record.answers['polite']).toEqual({ empty: 'skipped' });
  });
});
