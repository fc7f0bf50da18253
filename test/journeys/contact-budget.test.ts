import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

describe('One contact budget per person', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let customer: string;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url } });
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    customer = (await owner.post('/api/customers', { email: 'aino@example.com', language: 'en' })).ok(201).id;
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });

  const make = async (part: object = {}): Promise<string> =>
    (await owner.post('/api/campaigns', { name: 'C', surveyVersionId: published.versionId, ...part })).ok(201).id;
  const released = (id: string) =>
    eventually(
      async () => (await owner.get(`/api/campaigns/${id}`)).ok(),
      ({ releasedAt }) => releasedAt !== null,
      60_000,
    );
  /** Starts so many campaigns at once, with a second process at work; gives what each decided about the one person. */
  async function manyAtOnce(count: number): Promise<{ answer: string; reason?: string }[]> {
    const ids = await Promise.all(Array.from({ length: count }, () => make()));
    const worker = candour.spawn('worker');
    await Promise.all(ids.map(async (id) => (await owner.post(`/api/campaigns/${id}/start`)).ok()));
    for (const id of ids) await released(id);
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await ended;
    return Promise.all(ids.map(async (id) => (await owner.get(`/api/campaigns/${id}/customers/${customer}`)).ok()));
  }

  it('is never exceeded by 50 campaigns at once, and each skip has its one reason', async () => {
    const decided = await manyAtOnce(50);
    expect(decided.filter(({ answer }) => answer === 'asked')).toHaveLength(1);
    const others = decided.filter(({ answer }) => answer === 'not_asked');
    expect(others.map(({ reason }) => reason)).toEqual(Array.from({ length: 49 }, () => 'asked_recently'));
    const [skips] = await candour.database.sql<{ n: number }>('select count(*)::int as n from campaign_skips');
    expect(skips?.n).toBe(49);
  }, 120_000);

  it('counts contacts where no gap is wanted: three of fifty, and the others say why', async () => {
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 3, contactsWithinDays: 30 })).ok();
    const decided = await manyAtOnce(50);
    expect(decided.filter(({ answer }) => answer === 'asked')).toHaveLength(2);
    expect(decided.filter(({ reason }) => reason === 'asked_often')).toHaveLength(48);
    const contacts = (await owner.get(`/api/customers/${customer}/contacts`)).ok();
    expect([contacts.contacts, contacts.atMost, contacts.freeFrom === null]).toEqual([3, 3, false]);
  }, 120_000);

  it('asks later rather than not at all where the wait is short enough', async () => {
    (await owner.patch('/api/organisation', { contactGapDays: 30, contactsAtMost: 10 })).ok();
    await candour.database.sql(`update customers set last_asked_at = now() - interval '25 days'`);
    const patient = await make({ sending: { waitDays: 7 } });
    (await owner.post(`/api/campaigns/${patient}/start`)).ok();
    await released(patient);
    const { answer, attempts } = (await owner.get(`/api/campaigns/${patient}/customers/${customer}`)).ok();
    const days = (Date.parse(attempts[0].dueAt) - Date.now()) / 86_400_000;
    expect([answer, attempts[0].state, Math.round(days)]).toEqual(['asked', 'queued', 5]);
    const impatient = await make({ sending: { waitDays: 0 } });
    expect((await owner.get(`/api/campaigns/${impatient}/customers/${customer}`)).ok()).toEqual({
      answer: 'not_yet',
      reason: 'asked_recently',
    });
  });

  it('gives a contact back that never took place', async () => {
    const [waiting] = await candour.database.sql<{ campaign_id: string }>(
      `select campaign_id from attempts where state = 'queued'`,
    );
    (await owner.post(`/api/campaigns/${waiting?.campaign_id}/cancel`)).ok();
    const [row] = await candour.database.sql<{ recent: boolean }>(
      `select last_asked_at < now() as recent from customers where id = $1`,
      [customer],
    );
    expect(row?.recent).toBe(true);
  });

  it('counts reminders, sends them to those only who have not answered, and says whom it left out', async () => {
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 4, contactsWithinDays: 30 })).ok();
    await candour.database.sql(`update attempts set sent_at = sent_at - interval '40 days'`);
    await candour.database.sql(`update customers set last_asked_at = null`);
    for (const name of ['ben', 'cecilia'])
      (await owner.post('/api/customers', { email: `${name}@example.com`, language: 'en' })).ok(201);
    const reminders = [1, 2].map((afterDays) => ({ afterDays, subject: { en: 'Again {{name}}' }, body: null }));
    const id = await make({ reminders });
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    const sent = (count: number) =>
      eventually(
        async () => sink.mails.filter(({ mail }) => mail.subject?.startsWith('Again')).length,
        (found) => found === count,
      );
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}/progress`)).ok().sent,
      (count) => count === 3,
    );
    // Three days later: Ben has answered, and Cecilia's budget is used up.
    await candour.database.sql(`update attempts set sent_at = sent_at - interval '3 days' where campaign_id = $1`, [
      id,
    ]);
    await candour.database.sql(
      `update invitations i set state = 'answered', answered_at = now() from customers c where c.id = i.customer_id and c.email like 'ben@%' and i.campaign_id = $1`,
      [id],
    );
    (await owner.patch('/api/organisation', { contactsAtMost: 1 })).ok();
    await candour.database.sql(
      `update attempts a set sent_at = now() - interval '31 days' from invitations i join customers c on c.id = i.customer_id
      where i.id = a.invitation_id and a.campaign_id = $1 and c.email like 'aino@%'`,
      [id],
    );
    await candour.database.sql(
      `update pgboss.job set start_after = now() where name = 'remind' and data ->> 'number' = '1' and state = 'created'`,
    );
    await sent(1);
    const attempts = await candour.database.sql<{ email: string; state: string; detail: string | null }>(
      `select c.email, a.state, a.detail from attempts a join invitations i on i.id = a.invitation_id join customers c on c.id = i.customer_id
       where a.campaign_id = $1 and a.kind = 'reminder' order by 1`,
      [id],
    );
    expect(attempts.map(({ email }) => email)).toEqual(['aino@example.com', 'cecilia@example.com']);
    expect(attempts[1]).toMatchObject({ state: 'cancelled', detail: 'Not reminded: the contact budget was used up.' });
  });

  it('counts beforehand the very people that a campaign will draw', async () => {
    (await owner.patch('/api/organisation', { contactGapDays: 30, contactsAtMost: 100 })).ok();
    for (let n = 0; n < 20; n += 1)
      (await owner.post('/api/customers', { email: `drawn${n}@example.com`, language: 'en' })).ok(201);
    await candour.database.sql(
      `update customers set last_asked_at = case when email like 'drawn_@%' then now() - interval '2 days' else null end where email like 'drawn%'`,
    );
    const audience = { sample: { count: 9 } };
    const id = await make({ audience });
    const counted = (await owner.post('/api/campaigns/audience', { audience, campaignId: id })).ok();
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await released(id);
    const { items } = (await owner.get(`/api/campaigns/${id}/invitations?limit=50`)).ok();
    expect([counted.customers, counted.willBeAsked]).toEqual([9, items.length]);
  });
});
