import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const people = 6_000;

describe('A campaign to very many', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let other: Visitor;
  let versionId: string;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url, SMTP_PER_SECOND: '100' } });
    owner = await candour.setUp();
    ({ versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() }));
    other = await candour.anotherOrganisation('Other');
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 1_000 })).ok();
    const { id } = (await owner.get('/api/organisation')).ok();
    await candour.database.sql(
      `insert into customers (organisation_id, id, email, name, language, consent)
       select $1, gen_random_uuid(), 'p' || n || '@example.com', 'P', 'en', case when n % 10 = 0 then 'withdrawn' else 'given' end
       from generate_series(1, $2::int) n`,
      [id, people],
    );
  }, 120_000);
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });

  const make = async (campaign: object = {}): Promise<string> =>
    (await owner.post('/api/campaigns', { name: 'Large', surveyVersionId: versionId, ...campaign })).ok(201).id;
  const one = async (id: string) => (await owner.get(`/api/campaigns/${id}`)).ok();
  const count = async (table: string, id: string, where = 'true') => {
    const [row] = await candour.database.sql<{ n: number }>(
      `select count(*)::int as n from ${table} where campaign_id = $1 and ${where}`,
      [id],
    );
    return row?.n ?? -1;
  };
  const isReleased = (id: string) =>
    eventually(
      () => one(id),
      ({ releasedAt }) => releasedAt !== null,
      60_000,
    );

  it('sends the first mails while others are still decided on, and stops at once', async () => {
    const id = await make();
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      () => Promise.resolve(sink.mails.length),
      (mails) => mails > 0,
    );
    expect(await one(id)).toMatchObject({ status: 'running', releasedAt: null });
    (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
    expect((await one(id)).status).toBe('cancelled');
    // What was past its last line at that moment is sent; nothing is begun any more.
    await eventually(
      () => count('attempts', id, `state in ('queued', 'leased', 'reaching')`),
      (left) => left === 0,
      30_000,
    );
    const sent = await count('attempts', id, `state = 'sent'`);
    expect(sent).toBeLessThan(people / 2);
    expect(sink.mails.length).toBe(sent);
    // Whose mail never left, that one's contact is given back.
    const kept = await candour.database.sql(
      `select from customers c where last_asked_at is not null and not exists (select from invitations i
         join attempts a on a.organisation_id = i.organisation_id and a.invitation_id = i.id
         where i.organisation_id = c.organisation_id and i.customer_id = c.id and a.state = 'sent')`,
    );
    expect(kept).toHaveLength(0);
  }, 120_000);

  it('decides on everybody once, with a kill in the middle', async () => {
    const id = await make({ sending: { spreadHours: 24 } });
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      () => count('invitations', id),
      (invited) => invited > 0,
    );
    await candour.kill();
    expect(await count('campaign_releases', id)).toBe(1);
    await candour.run();
    await isReleased(id);
    expect(await count('campaign_releases', id)).toBe(0);
    expect([await count('invitations', id), await count('campaign_skips', id, `reason = 'consent_withdrawn'`)]).toEqual(
      [people * 0.9, people * 0.1],
    );
    const [due] = await candour.database.sql<{ hours: number }>(
      `select extract(epoch from max(due_at) - min(due_at)) / 3600 as hours from attempts where campaign_id = $1`,
      [id],
    );
    // Each part is spread over the whole time, not one behind the other.
    expect(Math.round(Number(due?.hours))).toBe(24);
    (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
  }, 120_000);

  it('draws a sample over all parts as it was counted before', async () => {
    const audience = { sample: { percent: 30 } };
    const id = await make({ audience, sending: { spreadHours: 24 } });
    const counted = (await owner.post('/api/campaigns/audience', { audience, campaignId: id })).ok();
    expect(counted.customers).toBe(people * 0.3);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await isReleased(id);
    expect([await count('invitations', id), await count('campaign_skips', id)]).toEqual([
      counted.willBeAsked,
      people * 0.3 - counted.willBeAsked,
    ]);
    (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
  }, 120_000);

  it('lets nobody else notice that an organisation counts its audience twenty times at once', async () => {
    let going = true;
    const others: number[] = [];
    const asking = (async () => {
      while (going) others.push((await other.get('/api/customers')).status);
    })();
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, n) => owner.post('/api/campaigns/audience', { audience: { amountAtLeast: n } })),
    );
    going = false;
    await asking;
    for (const { status, headers } of counts)
      if (status !== 200) expect([status, Number(headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect(new Set(others)).toEqual(new Set([200]));
  }, 120_000);
});
