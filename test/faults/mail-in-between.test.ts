import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('Between queueing and sending', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url } });
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.patch('/api/organisation', { contactGapDays: 0 })).ok();
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });

  const add = async (name: string): Promise<string> =>
    (await owner.post('/api/customers', { email: `${name}@example.com`, language: 'en' })).ok(201).id;
  const waiting = (id: string) =>
    eventually(
      async () => (await owner.get(`/api/campaigns/${id}/progress`)).ok().queued,
      (queued) => queued > 0,
    );
  /** A campaign whose mails are queued for later. */
  async function queued(): Promise<string> {
    const campaign = { name: 'C', surveyVersionId: published.versionId };
    const { id } = (await owner.post('/api/campaigns', campaign)).ok(201);
    await candour.database.sql(`update customers set last_asked_at = now() + interval '1 hour'`);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await waiting(id);
    return id;
  }
  async function unsubscribe(email: string): Promise<void> {
    (await owner.post('/api/suppressions', { email })).ok(204);
  }
  /** The hour has come. */
  async function due(id: string): Promise<void> {
    await candour.database.sql(`update attempts set due_at = now() where state = 'queued'`);
    (await owner.post(`/api/campaigns/${id}/pause`)).ok();
    (await owner.post(`/api/campaigns/${id}/resume`)).ok();
  }

  it('whoever unsubscribes, withdraws, is suppressed, answers or is erased gets no mail, and the ledger says why', async () => {
    const [ids] = [await Promise.all(['stays', 'left', 'withdrew', 'listed', 'answered', 'erased'].map(add))];
    const id = await queued();
    const { items } = (await owner.get(`/api/campaigns/${id}/invitations?limit=50`)).ok();
    expect(items).toHaveLength(6);
    await candour.database.sql(
      `insert into suppressions (organisation_id, email_digest, id, shown_as, reason)
       select organisation_id, sha256(convert_to(organisation_id::text || ':left@example.com', 'UTF8')), gen_random_uuid(), 'l', 'unsubscribed' from customers where id = $1`,
      [ids[1]],
    );
    (await owner.patch(`/api/customers/${ids[2]}`, { consent: 'withdrawn' })).ok();
    (await owner.post('/api/suppressions', { email: 'listed@example.com' })).ok(204);
    await candour.database.sql(
      `update invitations set state = 'answered', answered_at = now() where customer_id = $1`,
      [ids[4]],
    );
    (await owner.delete(`/api/customers/${ids[5]}`)).ok(204);
    await due(id);
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}/progress`)).ok(),
      ({ sent, cancelled }) => sent === 1 && cancelled === 5,
    );
    expect(sink.mails.map(({ recipients }) => recipients)).toEqual([['stays@example.com']]);
    const why = (await owner.get(`/api/campaigns/${id}/customers/${ids[2]}`)).ok();
    expect([why.answer, why.attempts[0].state, why.attempts[0].detail]).toEqual([
      'asked',
      'cancelled',
      'The consent was withdrawn.',
    ]);
  });

  it.each<[string, (campaign: string) => Promise<void>, string]>([
    ['unsubscribes', () => unsubscribe('slow@example.com'), 'cancelled'],
    ['is in a campaign that is paused', async (id) => (await owner.post(`/api/campaigns/${id}/pause`)).ok(), 'queued'],
    [
      'answers',
      async (id) =>
        void (await candour.database.sql(
          `update invitations set state = 'answered', answered_at = now() where campaign_id = $1`,
          [id],
        )),
      'cancelled',
    ],
    [
      'withdraws the consent',
      async () => {
        const { items } = (await owner.get('/api/customers?search=slow@')).ok();
        (await owner.patch(`/api/customers/${items[0].id}`, { consent: 'withdrawn' })).ok();
      },
      'cancelled',
    ],
    [
      'is in a campaign that is cancelled',
      async (id) => (await owner.post(`/api/campaigns/${id}/cancel`)).ok(),
      'cancelled',
    ],
  ])('whoever %s while the mail is half out gets it not', async (_, act, state) => {
    await candour.database.sql(
      'delete from suppressions; delete from opt_outs; update customers set opted_out_as = null',
    );
    await candour.database.sql(
      `update customers set consent = case email when 'slow@example.com' then 'given' else 'withdrawn' end`,
    );
    if ((await owner.get('/api/customers?search=slow@')).ok().total === 0) await add('slow');
    const before = sink.mails.length;
    let half = () => undefined as void;
    const isHalf = new Promise<void>((resolve) => (half = resolve));
    let go = () => undefined as void;
    const acted = new Promise<void>((resolve) => (go = resolve));
    sink.beforeRecipient = async () => {
      half();
      await acted;
    };
    const id = await queued();
    await due(id);
    await isHalf;
    await act(id);
    sink.beforeRecipient = async () => undefined;
    go();
    await sleep(1_500);
    expect(sink.mails).toHaveLength(before);
    const [attempt] = await candour.database.sql<{ state: string }>(
      'select state from attempts where campaign_id = $1',
      [id],
    );
    expect(attempt?.state).toBe(state);
    await candour.database.sql(`update campaigns set status = 'cancelled' where id = $1`, [id]);
  });

  it('a database restored from before the sending sends nothing without a yes, and then what it shows', async () => {
    const before = sink.mails.length;
    await Promise.all(['one', 'two', 'three'].map(add));
    const id = await queued();
    await candour.halt();
    const { name, url } = candour.database;
    const admin = new pg.Client({ connectionString: url.replace(`/${name}?`, '/postgres?') });
    await admin.connect();
    const others = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
    await admin.query(others);
    await admin.query(`create database ${name}_backup template ${name}`);
    await candour.run();
    await due(id);
    await eventually(
      async () => sink.mails.length - before,
      (count) => count >= 3,
    );
    await candour.halt();
    const sent = sink.mails.length;
    // The backup of before comes back, over the data folder of after.
    await admin.query(others);
    await admin.query(`drop database ${name}`);
    await admin.query(`alter database ${name}_backup rename to ${name}`);
    await admin.end();
    await candour.run();
    await due(id);
    const state = await eventually(
      async () => (await owner.get('/api/sending')).ok(),
      ({ suspended }) => suspended === true,
    );
    expect(state.queued).toBeGreaterThanOrEqual(3);
    await sleep(3_000);
    expect(sink.mails).toHaveLength(sent);
    (await owner.post('/api/sending/release')).ok(204);
    (await owner.post('/api/sending/release')).ok(204);
    await eventually(
      async () => sink.mails.length,
      (count) => count > sent,
    );
    expect((await owner.get('/api/sending')).ok().suspended).toBe(false);
    const trail = (await owner.get('/api/changes')).ok().items as { action: string }[];
    expect(trail.filter(({ action }) => action === 'released sending')).toHaveLength(1);
  }, 60_000);
});
