import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { ledgerOfBefore } from '../support/ledger-of-before.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { smallSurvey } from '../support/small-survey.ts';
import { rowsRead } from '../support/rows-read.ts';
import type { Visitor } from '../support/visitor.ts';

interface Ledger {
  sample: number;
  codes: { code: string; count: number }[];
  byStore: { name: string | null; sample: number }[];
  byChannel: { id: string; sample: number }[];
  rates: Record<string, number | null>;
  e: number;
  eFrom: string;
}

describe('The ledger: every outcome in the field’s codes', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let id: string;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url } });
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    const rows = [
      'email;name;reference;language;consent;store;date',
      ...Array.from({ length: 10 }, (_, n) => `p${n}@example.com;P${n};K${n};en;;S1;4.11.2026`),
      ';No Address;K10;en;;S1;4.11.2026',
      'w@example.com;Withdrawn;K11;en;no;S1;4.11.2026',
      'gone@example.com;Unsubscribed;K12;en;;S1;4.11.2026',
    ];
    const list = (await owner.upload('customers', rows.join('\n'))).ok(201);
    (await owner.post(`/api/imports/${list.id}/start`, { mapping: list.mapping })).ok(202);
    await eventually(
      async () => (await owner.get(`/api/imports/${list.id}`)).ok(),
      ({ status }) => status === 'done',
    );
    (await owner.post('/api/suppressions', { email: 'gone@example.com' })).ok(204);
    await candour.database.sql(`update suppressions set reason = 'unsubscribed'`);
    const campaign = { name: 'November', surveyVersionId: published.versionId };
    id = (await owner.post('/api/campaigns', campaign)).ok(201).id;
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });

  async function ledger(query = ''): Promise<Ledger> {
    const found = (await owner.get(`/api/campaigns/${id}/ledger${query}`)).ok() as Ledger;
    const sum = (of: { sample: number }[]) => of.reduce((all, { sample }) => all + sample, 0);
    expect(found.codes.reduce((all, { count }) => all + count, 0)).toBe(found.sample);
    expect([sum(found.byStore), sum(found.byChannel)]).toEqual([found.sample, found.sample]);
    return found;
  }
  const codesOf = ({ codes }: Ledger) => Object.fromEntries(codes.map(({ code, count }) => [code, count]));
  const linkOf = (n: number) =>
    /\/r\/([A-Za-z0-9_-]+)/.exec(sink.to(`p${n}@example.com`)[0]?.mail.text ?? '')?.[1] ?? '';

  it('is of a campaign that keeps everything a change does not name', async () => {
    const address = `/api/campaigns/${id}`;
    (await owner.patch(address, { closesOn: '2030-05-04' })).ok();
    const before = (await owner.get(address)).ok();
    (await owner.patch(address, { name: 'November' })).ok();
    const after = (await owner.get(address)).ok();
    expect(after).toEqual(before);
    expect(after.closesOn).toBe('2030-05-04');
    (await owner.patch(address, { closesOn: null })).ok();
  });

  it('adds up at every moment from the release on', async () => {
    expect((await ledger()).sample).toBe(0);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    let asked = 0;
    await eventually(
      async () => {
        const { sample } = await ledger();
        if (sample > 0) expect(sample).toBe(13);
        asked += 1;
        return (await owner.get(`/api/campaigns/${id}/progress`)).ok().sent;
      },
      (sent) => sent === 10,
    );
    expect(asked).toBeGreaterThan(0);
    expect(codesOf(await ledger())).toEqual({ '2.111': 2, '3.11': 1, '3.19': 10 });
  });

  it('knows answers, partial ones, break-offs, refusals and what came back', async () => {
    const answered = async (n: number, answers: Record<string, string>) =>
      (await Respondent.open(candour, linkOf(n))).press('next', answers);
    await answered(0, { overall: '4', manners: '5', comment: 'Fine' });
    await answered(1, { overall: '4', manners: '5' });
    await answered(4, { overall: '4' });
    await candour.visitor().submit(`/u/${linkOf(2)}`, { 'List-Unsubscribe': 'One-Click' });
    await candour.database.sql(
      `update attempts a set state = 'refused', disposition = '3.30' from invitations i join customers c on c.id = i.customer_id
       where i.id = a.invitation_id and c.email = 'p3@example.com'`,
    );
    await candour.database.sql(
      `update invitations i set state = 'started', started_at = now() from customers c where c.id = i.customer_id and c.email = 'p5@example.com'`,
    );
    expect(codesOf(await ledger())).toEqual({
      '1.1': 1,
      '1.2': 1,
      '2.111': 3,
      '2.12': 2,
      '3.11': 1,
      '3.19': 4,
      '3.30': 1,
    });
  });

  it('tells each attempt with its outcome, line by line, and for each person', async () => {
    const file = await owner.get(`/api/campaigns/${id}/ledger.csv`);
    const lines = file.text.trim().split('\r\n');
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe('customer,store,channel,attempt,state,due,sent,detail,code,outcome,group');
    expect(lines.filter((line) => line.endsWith(',3.30,undelivered,UO'))).toHaveLength(1);
    expect(
      lines.filter((line) => /^K11,Kamppi,none,not asked,consent_withdrawn,.*,2\.111,refusal,R$/.test(line)),
    ).toHaveLength(1);
    const { items } = (await owner.get(`/api/campaigns/${id}/invitations`)).ok() as {
      items: { code: string; customer: { email: string } }[];
    };
    expect(items.find(({ customer }) => customer.email === 'p3@example.com')?.code).toBe('3.30');
    expect(items.find(({ customer }) => customer.email === 'p0@example.com')?.code).toBe('1.1');
  });

  it('states the response rates and the e they rest on', async () => {
    const own = await ledger();
    expect([own.e, own.eFrom]).toEqual([1, 'proportional']);
    const given = await ledger('?e=0.5');
    expect([given.e, given.eFrom]).toEqual([0.5, 'given']);
    // One complete, one partial, five refusals and break-offs, six of unknown eligibility.
    expect(own.rates).toEqual({ RR1: 1 / 13, RR2: 2 / 13, RR3: 1 / 13, RR4: 2 / 13, RR5: 1 / 7, RR6: 2 / 7 });
    expect(given.rates).toEqual({ ...own.rates, RR3: 1 / 10, RR4: 2 / 10 });
    expect((await owner.get(`/api/campaigns/${id}/ledger?e=2`)).status).toBe(400);
  });

  it('is read by keys, also while PostgreSQL knows nothing yet of tables that have grown', async () => {
    const sql = candour.database.sql;
    const others = 2_000;
    await sql(
      `insert into submissions (organisation_id, submission_key, content_hash)
       select organisation_id, 'another:' || n, 'x' from campaigns, generate_series(1, ${others}) n where id = $1`,
      [id],
    );
    await sql(`delete from pg_statistic where starelid in ('submissions'::regclass, 'invitations'::regclass)`);
    await sql(`update pg_class set reltuples = -1, relpages = 0 where relname in ('submissions', 'invitations')`);
    const read = await rowsRead(candour, 'submissions', () => ledger());
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(others);
  }, 60_000);

  it('keeps every figure, every line and every link through an update from when it was mail’s alone', async () => {
    const { sql } = candour.database;
    const attempt = (n: number) =>
      `invitation_id = (select i.id from invitations i join customers c on c.id = i.customer_id where c.email = 'p${n}@example.com')`;
    await sql(`update attempts set state = 'in_doubt' where ${attempt(7)}`);
    await sql(`update attempts set disposition = '2.26' where ${attempt(6)}`);
    await sql(
      `insert into mail_attempts (organisation_id, attempt_id, away_at) select organisation_id, id, now() from attempts where ${attempt(6)}`,
    );
    await sql(`update attempts set state = 'refused', sent_at = null, disposition = '3.30' where ${attempt(8)}`);
    const told = async () => ({
      ledger: await ledger(),
      lines: (await owner.get(`/api/campaigns/${id}/ledger.csv`)).text,
      progress: (await owner.get(`/api/campaigns/${id}/progress`)).ok(),
      people: (await owner.get(`/api/campaigns/${id}/invitations?limit=50`)).ok(),
      campaigns: (await owner.get('/api/campaigns')).ok(),
      health: (await owner.get('/api/mail-health')).ok(),
      campaign: (await owner.get(`/api/campaigns/${id}`)).ok(),
    });
    const before = await told();
    expect(codesOf(before.ledger)).toMatchObject({ '2.26': 1, '3.30': 2 });
    await candour.halt();
    // A worker had these in hand when the old version stopped.
    for (const [number, state] of ['leased', 'reaching'].entries())
      await sql(
        `insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, lease_owner, lease_until)
         select organisation_id, gen_random_uuid(), id, campaign_id, 'email', 'reminder', $1::int, $2, now(), gen_random_uuid(), now() + interval '1 hour'
         from invitations where ${attempt(9).replace('invitation_id', 'id')}`,
        [number + 1, state],
      );
    await sql(ledgerOfBefore);
    await candour.run();
    const inHand = () =>
      sql<{ state: string }>(`select state from attempts where kind = 'reminder' order by number`).then((rows) =>
        rows.map(({ state }) => state),
      );
    // What had not left is sent, of what had gone out but its end nobody knows.
    await eventually(inHand, ([first, second]) => first === 'sent' && second === 'in_doubt', 60_000);
    await sql(`delete from attempts where kind = 'reminder'`);
    expect(await told()).toEqual(before);
    await (await Respondent.open(candour, linkOf(9))).press('next', { overall: '4', manners: '5', comment: 'Fine' });
    expect(codesOf(await ledger())).toMatchObject({ '1.1': 2 });
    expect((await candour.visitor().get(`/u/${linkOf(8)}`)).status).toBeLessThan(400);
  }, 120_000);
});
