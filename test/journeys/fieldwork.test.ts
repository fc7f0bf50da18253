import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneWayIntraclass } from '../../libs/scoring/src/index.ts';
import { CallingHouse } from '../support/calling-house.ts';

/** By interviewer, the answers to the first question of those whom they interviewed. */
const answers = [
  [5, 5, 4, 5, 5, 4, 5, 5, 5, 4, 5],
  [3, 2, 3, 3, 2, 3, 3, 4, 3, 3],
  [1, 2, 1, 1, 2, 1, 1, 1, 2, 1],
  [4, 3, 4, 4, 4, 3, 4, 4, 3, 4],
  [2, 2, 3, 2, 2, 2, 3, 2, 2, 2],
];

describe('How asking by telephone goes, in figures', () => {
  let house: CallingHouse;
  let campaign: string;

  beforeAll(async () => {
    house = await CallingHouse.start();
    const count = answers.flat().length;
    await house.customers(Array.from({ length: count }, (_, n) => `+35840${1_000_000 + n}`));
    campaign = await house.campaign();
    const { sql } = house.candour.database;
    await sql(
      `insert into people (organisation_id, id, email, name, role, language, status)
       select id, gen_random_uuid(), n || '@people.example', 'Interviewer ' || n, 'interviewer', 'en', 'active' from organisations, generate_series(1, 5) n`,
    );
    // Each was rung once in vain in the morning of a Monday, and reached on the Tuesday evening, by the clock in Helsinki.
    const given = answers.flatMap((of, at) => of.map((code) => ({ name: `Interviewer ${at + 1}`, code })));
    await sql(
      `with k as (select k.*, row_number() over (order by id) as n from callings k where campaign_id = $1), g as (
         select k.*, p.id as person_id, v.code, p.name from k join unnest($2::text[], $3::int[]) with ordinality as v (name, code, n) on v.n = k.n
         join people p on p.name = v.name
       ), calls as (
         select g.*, gen_random_uuid() as attempt, t.ring, t.outcome, t.disposition, t.at::timestamp at time zone 'Europe/Helsinki' as at from g
         cross join (values (0, 'no_answer', '3.13', '2026-06-01 10:30'), (1, 'completed', '1.1', '2026-06-02 18:15')) t (ring, outcome, disposition, at)
       ), made as (
         insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, sent_at, tries, disposition, is_contact)
         select organisation_id, attempt, invitation_id, campaign_id, 'phone', case ring when 0 then 'first' else 'again' end, ring, 'sent', at, at, 1,
           disposition, ring = 1 from calls
       ), rung as (
         insert into calling_attempts (organisation_id, attempt_id, calling_id, person_id, slot, rung_at, answered_at, ended_at, outcome)
         select organisation_id, attempt, id, person_id, 'morning', at, case ring when 1 then at end,
           at + case when name = 'Interviewer 1' then interval '2 minutes' else interval '6 minutes' end, outcome from calls
       )
       insert into responses (organisation_id, id, survey_version_id, invitation_id, channel, language, answered_on, received_at, record)
       select organisation_id, gen_random_uuid(), $4, invitation_id, 'phone', 'en', current_date, now(),
         jsonb_build_object('answers', jsonb_build_object('overall', jsonb_build_object('value', code), 'manners', jsonb_build_object('value', 4),
           'comment', jsonb_build_object('empty', 'skipped'))) from g`,
      [campaign, given.map(({ name }) => name), given.map(({ code }) => code), house.published.versionId],
    );
  }, 120_000);
  afterAll(() => house?.candour.stop());

  it('says of each hour, by the clock of whoever was rung, in how many calls somebody spoke, and which to staff', async () => {
    const { contacts, hours, advice } = (await house.owner.get(`/api/fieldwork/hours?campaignId=${campaign}`)).ok();
    expect(contacts).toMatchObject({ successes: 51, n: 102, value: 0.5 });
    expect(hours).toMatchObject([
      { weekday: 1, hour: 10, contacts: { successes: 0, n: 51 } },
      { weekday: 2, hour: 18, contacts: { successes: 51, n: 51 } },
    ]);
    expect(advice).toMatchObject([
      { days: 'workdays', hour: 10, advice: 'less' },
      { days: 'workdays', hour: 18, advice: 'more' },
    ]);
  });

  it('compares interviewers by name, and marks whose interviews are short in spite of how many are compared', async () => {
    const { items } = (await house.owner.get('/api/fieldwork/interviewers')).ok();
    expect(items.map(({ name }: { name: string }) => name)).toEqual([1, 2, 3, 4, 5].map((n) => `Interviewer ${n}`));
    expect(items[0]).toMatchObject({
      contacts: { successes: 11, n: 22, differs: false },
      completed: { successes: 11, n: 11, differs: false },
      refused: { successes: 0, n: 11, differs: false },
      minutes: 2,
      quick: { successes: 11, n: 11, differs: true },
    });
  });

  it('shows signals of interviews that nobody may have held, each with its base beside the others, and marks who differs', async () => {
    const supervisor = await house.join('supervisor');
    const { items } = (await supervisor.get(`/api/fieldwork/signals?campaignId=${campaign}`)).ok();
    expect(items.map(({ name }: { name: string }) => name)).toEqual([1, 2, 3, 4, 5].map((n) => `Interviewer ${n}`));
    expect(items[0].signals).toMatchObject([
      { signal: 'quick', successes: 11, n: 11, value: 1, differs: true },
      // Two scales are too few to tell.
      { signal: 'same', successes: 0, n: 0, value: null, differs: false },
      { signal: 'at_once', successes: 11, n: 11, differs: false },
      { signal: 'odd_hours', successes: 0, n: 11, differs: false },
      // Nobody was asked whether she was called.
      { signal: 'denied', successes: 0, n: 0, value: null, differs: false },
    ]);
    expect(items[1].signals[0]).toMatchObject({ successes: 0, n: 10, differs: false });
    expect((await house.interviewer.get('/api/fieldwork/signals')).status).toBe(403);
  });

  it('lets a supervisor read along what is answered in a call under way, and nobody else', async () => {
    const supervisor = await house.join('supervisor');
    const { id, survey } = await house.next();
    const along = () => supervisor.get(`/api/fieldwork/callings/${id}`);
    expect((await along()).status).toBe(404);
    const { attemptId } = (await house.interviewer.post(`/api/callings/${id}/ring`)).ok();
    expect((await along()).ok()).toMatchObject({ state: 'ringing', answers: [], apart: [], isHandedIn: false });
    const send = (surveyVersionId: string, code: number) =>
      house.interviewer.post(`/api/callings/${id}/steps`, {
        attemptId,
        surveyVersionId,
        device: randomUUID(),
        steps: [{ number: 1, step: { kind: 'answer', question: 'overall', answer: code } }],
      });
    (await send(survey.versionId, 4)).ok(202);
    expect((await send(house.published.surveyId, 1)).status).toBe(409);
    const { answers: soFar, apart } = (await along()).ok();
    expect(soFar).toMatchObject([{ key: 'overall', text: 'How was it?', value: 4, score: null }]);
    expect(apart).toMatchObject([{ question: 'overall', answer: '1' }]);
    expect((await house.interviewer.get(`/api/fieldwork/callings/${id}`)).status).toBe(403);
    (await house.interviewer.post(`/api/callings/${id}/outcome`, { outcome: 'refused' })).ok();
    expect((await along()).status).toBe(404);
  });

  it('tells of each item how much of its variance lies between interviewers', async () => {
    const { items } = (await house.owner.get('/api/fieldwork/interviewer-effects')).ok();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ interviewers: 5 });
    const overall = items[0].items.find(({ key }: { key: string }) => key === 'overall');
    // A scale of five points lies between 0 and 100; a share of variance does not care.
    const expected = oneWayIntraclass(answers);
    expect(overall).toMatchObject({ text: 'How was it?', n: 51, interviewers: 5 });
    expect([overall.icc, overall.low, overall.high, overall.designEffect].map((value) => value.toFixed(9))).toEqual(
      [expected.icc, expected.interval.lower, expected.interval.upper, expected.designEffect].map((value) =>
        value?.toFixed(9),
      ),
    );
    const manners = items[0].items.find(({ key }: { key: string }) => key === 'manners');
    expect(manners).toMatchObject({ icc: null, low: null, high: null, designEffect: null });
  });

  it('and nothing of interviewers until five of them have ten interviews each', async () => {
    await house.candour.database.sql(
      `delete from calling_attempts where attempt_id in (select a.attempt_id from calling_attempts a join people p on p.id = a.person_id
       where p.name = 'Interviewer 5' and a.outcome = 'completed' limit 1)`,
    );
    const { items } = (await house.owner.get('/api/fieldwork/interviewer-effects')).ok();
    expect(items).toMatchObject([{ interviewers: 4, items: [] }]);
  });
});
