import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Definition } from '#surveys';
import { always, CallingHouse } from '../support/calling-house.ts';
import { importFile } from '../support/import-file.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** The same words in more languages. */
function inLanguages(definition: Definition, languages: Definition['languages']): Definition {
  const everywhere = (_: string, value: unknown) => {
    const { en } = (value ?? {}) as { en?: unknown };
    return typeof en === 'string' ? Object.fromEntries(languages.map((each) => [each, en])) : value;
  };
  return { ...(JSON.parse(JSON.stringify(definition), everywhere) as Definition), languages };
}

describe('The queue of callings', () => {
  let house: CallingHouse;
  let others: Visitor[];

  beforeAll(async () => {
    house = await CallingHouse.start();
    others = await Promise.all(Array.from({ length: 2 }, () => house.join('interviewer')));
  }, 120_000);
  afterAll(() => house?.candour.stop());

  /** Whoever was left by what came before is asked no more. */
  const emptied = () =>
    house.candour.database.sql(
      `update callings set state = 'done', taken_by = null, taken_until = null where state in ('ready', 'resting', 'in_hand')`,
    );

  it('hides nobody behind a head of 10,000 who may not be rung, and moves them out of the way with the reason', async () => {
    const { sql } = house.candour.database;
    await house.customers(['+358401234599']);
    const campaign = await house.campaign({ audience: {} });
    const [own] = await sql<{ id: string; customer: string }>(
      `select k.id, k.customer_id as customer from callings k where k.campaign_id = $1 and k.state = 'ready' and k.number = '+358401234599'`,
      [campaign],
    );
    // What is planned from here on is planned for a handful, until the statistics follow.
    await sql('analyze');
    // Everybody before her has opted out since.
    await sql(
      `with people as (
         insert into customers (organisation_id, id, name, phone, language, consent, opted_out_as)
         select c.organisation_id, gen_random_uuid(), 'S' || n, '+35850' || (1000000 + n), 'en', 'given', gen_random_uuid()
         from customers c, generate_series(1, 10000) n where c.id = $1 returning organisation_id, id, phone
       ), asked as (
         insert into invitations (organisation_id, id, campaign_id, customer_id, language, token_hash, seed, state)
         select organisation_id, id, $2, id, 'en', sha256(id::text::bytea), 1, 'waiting' from people returning id
       )
       insert into callings (organisation_id, id, invitation_id, campaign_id, customer_id, state, number, hours, language, priority, waiting_since, draw)
       select p.organisation_id, p.id, a.id, $2, p.id, 'ready', p.phone, 'FI Europe/Helsinki', 'en', 9, now(), 1 from people p join asked a on a.id = p.id`,
      [own?.customer, campaign],
    );
    await sql('update callings set priority = 8 where id = $1', [own?.id]);
    expect((await house.next()).id).toBe(own?.id);
    expect((await house.queue())['stopped: opted_out']).toBe(10_000);
  }, 120_000);

  it('takes outcomes once, of one’s own, after a ring; and appointments only when somebody may be rung', async () => {
    const { interviewer, owner } = house;
    const { id } = await house.next();
    const path = `/api/callings/${id}`;
    const [other] = others;
    const statuses = async (who: Visitor | undefined, body: object) =>
      (await who?.post(`${path}/outcome`, body))?.status;
    expect([await statuses(interviewer, { outcome: 'busy' }), await statuses(other, { outcome: 'busy' })]).toEqual([
      409, 404,
    ]);
    const { attemptId } = (await interviewer.post(`${path}/ring`)).ok();
    const agreed = async (at: string) => {
      const body = { outcome: 'appointment', appointment: { at } };
      const { status, body: said } = await interviewer.post(`${path}/outcome`, body);
      return [status, said?.findings?.[0]?.code];
    };
    expect(await agreed('2020-01-01T12:00')).toEqual([422, 'in_the_past']);
    expect(await agreed('2031-03-30T03:30')).toEqual([422, 'no_such_hour']);
    expect(await agreed('2031-10-26T03:30')).toEqual([422, 'twice']);
    const mornings = [{ from: '09:00', until: '12:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }];
    (await owner.put('/api/calling-rules/FI', { ...always, windows: mornings })).ok(204);
    expect(await agreed('2031-06-02T15:00')).toEqual([422, 'closed']);
    (await owner.put('/api/calling-rules/FI', always)).ok(204);
    const closed = { '2031-06-02': 'Stocktaking' };
    (await owner.patch('/api/organisation', { ownClosedDays: closed })).ok();
    expect(await agreed('2031-06-02T10:00')).toEqual([422, 'closed']);
    (await owner.patch('/api/organisation', { ownClosedDays: {} })).ok();
    expect(await agreed('2031-06-02T10:00')).toEqual([200, undefined]);
    expect(await agreed('2031-06-02T10:00')).toEqual([409, undefined]);
    // As where the first answer never arrived.
    const same = { attemptId, outcome: 'appointment', appointment: { at: '2031-06-02T10:00' } };
    expect((await interviewer.post(`${path}/outcome`, same)).ok()).toEqual({ state: 'appointment' });
    expect([
      await statuses(interviewer, { attemptId, outcome: 'busy' }),
      await statuses(interviewer, { ...same, attemptId: id }),
      await statuses(other, same),
    ]).toEqual([409, 409, 404]);
    const { items } = (await interviewer.get('/api/callings/appointments')).ok();
    expect(items).toEqual([expect.objectContaining({ id, at: '2031-06-02T07:00:00.000Z' })]);
    expect((await other?.get('/api/callings/appointments'))?.ok().items).toEqual([]);
  });

  it('is of no anonymous survey: whoever rings knows who answers', async () => {
    const { owner } = house;
    const definition = smallSurvey({ title: { en: 'Unnamed' }, anonymous: true });
    const { id } = (await owner.post('/api/surveys', { definition })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const campaign = {
      name: 'Unnamed',
      surveyVersionId,
      channels: [{ channel: 'email' }, { channel: 'phone', afterDays: 3 }],
    };
    const refused = [{ path: 'channels.1.channel', code: 'anonymous_survey' }];
    expect((await owner.post('/api/campaigns', campaign)).ok(400).findings).toMatchObject(refused);
    const byMail = { ...campaign, channels: [{ channel: 'email' }] };
    const { id: draft } = (await owner.post('/api/campaigns', byMail)).ok(201);
    const changed = await owner.patch(`/api/campaigns/${draft}`, { channels: campaign.channels });
    expect(changed.ok(400).findings).toMatchObject(refused);
  });

  it('gives nobody whose language an interviewer lacks, however many stand before, but for whom is given to her by name', async () => {
    const { owner, interviewer } = house;
    await emptied();
    const [she = interviewer, another = interviewer] = others;
    const people = ['fi', 'fi', 'fi', 'sv', 'fi'].map((language, n) => `L${n},+3584012346${n}0,L${n},${language}`);
    await importFile(owner, 'customers', ['name,phone,reference,language', ...people].join('\n'));
    const definition = inLanguages(smallSurvey({ key: 'spoken', title: { en: 'Spoken' } }), ['en', 'fi', 'sv']);
    const { id: surveyId } = (await owner.post('/api/surveys', { definition })).ok(201);
    const { id: versionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    const audience = { languages: ['fi', 'sv'] };
    const campaign = await house.campaign({ name: 'Spoken', surveyVersionId: versionId, audience });
    const id = (await she.get('/api/me')).ok().person.id as string;
    const speaks = (languages: string[]) =>
      owner.put(`/api/calling-queue/callers/${id}`, { languages, skills: [] }).then(({ ok }) => ok(204));
    await speaks(['sv', 'en']);
    const swedish = await house.next(she);
    expect([swedish.customer.name, swedish.survey.language]).toEqual(['L3', 'sv']);
    (await she.post(`/api/callings/${swedish.id}/ring`)).ok();
    (await she.post(`/api/callings/${swedish.id}/outcome`, { outcome: 'refused' })).ok();
    expect(await house.next(she)).toBeNull();
    const { path, name } = await house.ringing(another);
    (await another.post(`${path}/outcome`, { outcome: 'other_language' })).ok();
    expect(await house.next(she)).toBeNull();
    (await owner.post(`/api/calling-queue/${path.split('/').at(-1)}/assign`, { personId: id })).ok(204);
    expect((await house.next(she)).customer.name).toBe(name);
    (await she.post(`${path}/give-back`)).ok(204);
    await speaks([]);
    (await owner.post(`/api/campaigns/${campaign}/cancel`)).ok();
    expect((await owner.put(`/api/calling-queue/callers/${id}`, { languages: ['xx'], skills: [] })).status).toBe(400);
  }, 60_000);

  it('gives the customers of a campaign that asks for a skill to those who have it, and rings no more once it has its interviews', async () => {
    const { owner, candour } = house;
    await emptied();
    const [she = house.interviewer, another = house.interviewer] = others;
    const people = [1, 2, 3, 4].map((n) => `Q${n},+35840123470${n},Q${n},lt`);
    await importFile(owner, 'customers', ['name,phone,reference,language', ...people].join('\n'));
    const channels = [{ channel: 'phone', skill: 'Cars', interviewsAtMost: 1 }];
    const campaign = await house.campaign({ name: 'Skilled', channels, audience: { languages: ['lt'] } });
    expect(await house.next(she)).toBeNull();
    for (const who of [she, another]) {
      const { id } = (await who.get('/api/me')).ok().person;
      const abilities = { languages: [], skills: ['Cars', 'Cars'] };
      (await owner.put(`/api/calling-queue/callers/${id}`, abilities)).ok(204);
    }
    const { items } = (await owner.get('/api/calling-queue/callers')).ok();
    expect(items.filter(({ skills }: { skills: string[] }) => skills.join() === 'Cars')).toHaveLength(2);
    const waits = await house.next(another);
    const { path, attemptId } = await house.ringing(she);
    (await she.post(`${path}/answered`)).ok(204);
    const surveyVersionId = house.published.versionId;
    const steps = [{ number: 1, step: { kind: 'answer', question: 'overall', answer: 5 } }];
    const device = randomUUID();
    (await she.post(`${path}/steps`, { attemptId, surveyVersionId, device, steps })).ok(202);
    (await she.post(`${path}/hand-in`, { attemptId, device, lastStep: 1 })).ok();
    (await she.post(`${path}/outcome`, { outcome: 'completed' })).ok();
    expect((await another.post(`/api/callings/${waits.id}/ring`)).body?.code).toBe('not_to_be_rung');
    expect(await house.next(she)).toBeNull();
    const left = await candour.database.sql<{ state: string; reason: string; count: number }>(
      'select state, reason, count(*)::int as count from callings where campaign_id = $1 group by 1, 2 order by 1',
      [campaign],
    );
    expect(left).toEqual([
      { state: 'done', reason: 'completed', count: 1 },
      { state: 'stopped', reason: 'over_quota', count: 3 },
    ]);
    expect((await owner.get(`/api/campaigns/${campaign}`)).ok().channels).toEqual([{ ...channels[0], afterDays: 0 }]);
    (await owner.post(`/api/campaigns/${campaign}/cancel`)).ok();
  }, 60_000);

  it('rings no number that is on the list, whoever has it, from the moment it is put there', async () => {
    const { owner } = house;
    await emptied();
    const [she = house.interviewer] = others;
    const taken = async () =>
      (await owner.get('/api/suppressed-numbers')).ok().items as { id: string; number: string }[];
    const put = (...phones: string[]) => owner.post('/api/suppressed-numbers', { phones });
    // Nobody is known by it yet, and whoever is known later is not rung.
    expect((await put('040 123 4801', '+358 40 1234801', '+46 70 123 45 99')).ok()).toEqual({ added: 2 });
    expect((await put('040 123 4801')).ok()).toEqual({ added: 0 });
    const { status, body } = await put('+358401234802', '112', 'none');
    expect([status, body?.findings?.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['phones.1', 'phones.2'],
    ]);
    expect((await taken()).map(({ number }) => number).toSorted()).toEqual(['+358…801', '+467…599']);
    const people = [1, 1, 3].map((number, n) => `N${n},+35840123480${number},N${n},ms`);
    await importFile(owner, 'customers', ['name,phone,reference,language', ...people].join('\n'));
    const campaign = await house.campaign({ name: 'Listed', audience: { languages: ['ms'] } });
    const { id, customer } = await house.next(she);
    expect(customer.number).toBe('+358401234803');
    (await put(customer.number)).ok();
    expect((await she.post(`/api/callings/${id}/ring`)).body?.code).toBe('not_to_be_rung');
    expect(await house.next(she)).toBeNull();
    const { sql } = house.candour.database;
    const left = 'select state, reason, count(*)::int as count from callings where campaign_id = $1 group by 1, 2';
    expect(await sql(left, [campaign])).toEqual([{ state: 'stopped', reason: 'number_suppressed', count: 3 }]);
    const [first] = await taken();
    (await owner.delete(`/api/suppressed-numbers/${first?.id}`)).ok(204);
    expect((await owner.delete(`/api/suppressed-numbers/${first?.id}`)).status).toBe(404);
    expect((await taken()).map((each) => each.id)).not.toContain(first?.id);
    // Whom it alone kept out is asked after all, and nobody else.
    expect(await sql(left, [campaign])).toEqual(
      expect.arrayContaining([
        { state: 'ready', reason: null, count: 1 },
        { state: 'stopped', reason: 'number_suppressed', count: 2 },
      ]),
    );
    const again = await house.next(she);
    expect(again.customer.number).toBe(customer.number);
    (await she.post(`/api/callings/${again.id}/ring`)).ok();
    (await she.post(`/api/callings/${again.id}/outcome`, { outcome: 'refused' })).ok();
    // Not those whom another channel has been given since, or whose campaign is over.
    const [second] = await taken();
    (await owner.post(`/api/campaigns/${campaign}/cancel`)).ok();
    (await owner.delete(`/api/suppressed-numbers/${second?.id}`)).ok(204);
    expect(await sql(`select 1 from callings where campaign_id = $1 and state = 'ready'`, [campaign])).toEqual([]);
  }, 60_000);
});
