import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../apps/api/src/config/secret.js';
import { messageKey } from '../../apps/api/src/email/message-key.js';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { ImapMailbox } from '../support/imap-mailbox.ts';
import { inviteByHand, type Invitation } from '../support/invite-by-hand.ts';
import { absences, complaint, deliveryReport, oldNotice, reply, type About } from '../support/mail-reports.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

describe('What comes back: bounces, delays, complaints, absences, forgeries', () => {
  let mailbox: ImapMailbox;
  let candour: Candour;
  let owner: Visitor;
  let program: Visitor;
  let invite: () => Promise<Invitation>;

  beforeAll(async () => {
    mailbox = await new ImapMailbox().start();
    candour = await Candour.start({ env: { MAILBOX_URL: mailbox.url } });
    owner = await candour.setUp();
    const { versionId, storeId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    invite = () => inviteByHand(candour, { versionId, storeId });
    program = candour.visitor();
    program.bearer = (await owner.post('/api/api-keys', { name: 'relay', scopes: ['mail.report'] })).ok(201).key;
  });
  afterAll(async () => {
    await candour.stop();
    await mailbox.stop();
  });

  /** A mail in a state, and what its reports name it by. */
  async function mailed(state: 'sent' | 'in_doubt' = 'sent'): Promise<Invitation & { attempt: string; about: About }> {
    const invitation = await invite();
    const [row] = await candour.database.sql<{ id: string }>(
      `insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, sent_at, disposition)
       values ($1, gen_random_uuid(), $2, $3, 'email', 'first', 0, $4, now(), now(), '3.19') returning id`,
      [invitation.organisationId, invitation.id, invitation.campaignId, state],
    );
    const attempt = row?.id ?? '';
    const key = messageKey(new Secret(process.env['TEST_SECRET'] ?? ''), invitation.organisationId, attempt);
    return { ...invitation, attempt, about: { messageId: `${key}@acme.example`, to: invitation.email } };
  }
  const report = async (message: string): Promise<string> =>
    (await program.post('/api/mail-reports', { message })).ok().outcome;
  async function standing({ attempt, email }: { attempt: string; email: string }) {
    const [row] = await candour.database.sql<{ state: string; away: boolean; reason: string | null }>(
      `select case when a.state = 'refused' and a.sent_at is not null then 'bounced' else a.state end as state, m.away_at is not null as away, (select reason from suppressions s
         where s.email_digest = sha256(convert_to(s.organisation_id::text || ':' || $2, 'UTF8'))) as reason
       from attempts a left join mail_attempts m on m.attempt_id = a.id where a.id = $1`,
      [attempt, email],
    );
    return row;
  }

  it.each<[string, (about: About) => string, string, string | null]>([
    ['a dead address', (about) => deliveryReport(about), 'bounced', 'dead_address'],
    [
      'a dead domain',
      (about) => deliveryReport(about, { status: '5.1.2', diagnostic: '550 Host unknown' }),
      'bounced',
      'dead_address',
    ],
    [
      'a full mailbox',
      (about) => deliveryReport(about, { status: '5.2.2', diagnostic: '552 5.2.2 full' }),
      'bounced',
      null,
    ],
    ['a policy', (about) => deliveryReport(about, { status: '5.7.1', diagnostic: '550 5.7.1 spam' }), 'bounced', null],
    [
      'given up after days',
      (about) => deliveryReport(about, { status: '4.4.7', diagnostic: 'expired' }),
      'bounced',
      null,
    ],
    [
      'dead where it was forwarded to',
      (about) => deliveryReport(about, { recipient: 'old@other.example' }),
      'bounced',
      null,
    ],
    [
      'an unknown user that nothing else bears out',
      (about) => deliveryReport(about, { status: '5.0.0', diagnostic: '550 User unknown' }),
      'bounced',
      null,
    ],
    [
      'a recipient that was refused',
      (about) => oldNotice(about, '550 User unknown (in reply to RCPT TO command)'),
      'bounced',
      'dead_address',
    ],
    ['an old server’s notice', (about) => oldNotice(about), 'bounced', 'dead_address'],
    ['a delay', (about) => deliveryReport(about, { action: 'delayed', status: '4.2.1' }), 'sent', null],
    ['a receipt', (about) => deliveryReport(about, { action: 'delivered', status: '2.0.0' }), 'sent', null],
    ['a complaint', (about) => complaint(about), 'sent', 'complained'],
  ])('puts a mail in its right state after %s', async (_, write, state, reason) => {
    const mail = await mailed();
    expect(await report(write(mail.about))).toBe('taken');
    expect(await standing(mail)).toEqual({ state, reason, away: false });
    expect(await report(write(mail.about))).toBe('repeated');
    expect(await standing(mail)).toEqual({ state, reason, away: false });
  });

  it.each(Object.entries(absences))('takes an absence for no bounce: %s', async (_, write) => {
    const mail = await mailed();
    expect(await report(write(mail.about))).toBe('taken');
    expect(await standing(mail)).toEqual({ state: 'sent', reason: null, away: true });
  });

  it('ignores forged, unknown and foreign reports, and replies', async () => {
    const mail = await mailed();
    const [left = '', domain] = mail.about.messageId.split('@');
    const forged = { ...mail.about, messageId: `${left.slice(0, 64)}${'0'.repeat(20)}@${domain}` };
    expect(await report(deliveryReport(forged))).toBe('unknown');
    expect(await report(deliveryReport({ ...mail.about, messageId: 'something@else.example' }))).toBe('unknown');
    expect(await report('Subject: hello\r\n\r\n550 5.1.1 is my lucky number')).toBe('unrelated');
    const secret = new Secret(process.env['TEST_SECRET'] ?? '');
    const nobody = messageKey(secret, mail.organisationId, '01890000-0000-7000-8000-000000000001');
    expect(await report(deliveryReport({ ...mail.about, messageId: `${nobody}@${domain}` }))).toBe('unknown');
    const elsewhere = messageKey(secret, '01890000-0000-7000-8000-000000000002', mail.attempt);
    expect(await report(deliveryReport({ ...mail.about, messageId: `${elsewhere}@${domain}` }))).toBe('unknown');
    expect(await standing(mail)).toEqual({ state: 'sent', reason: null, away: false });
    const stranger = candour.visitor();
    expect((await stranger.post('/api/mail-reports', { message: deliveryReport(mail.about) })).status).toBe(401);
  });

  it.each<[string, string, (about: About) => string]>([
    ['a bounce', 'bounced', (about) => deliveryReport(about)],
    ['a receipt', 'sent', (about) => deliveryReport(about, { action: 'delivered', status: '2.0.0' })],
    ['an absence', 'sent', absences['RFC 3834'] as (about: About) => string],
    ['a reply', 'sent', reply],
  ])('settles a doubt by %s', async (_, state, write) => {
    const mail = await mailed('in_doubt');
    expect(await report(write(mail.about))).toBe('taken');
    expect((await standing(mail))?.state).toBe(state);
  });

  it('leaves no trace of the address once the customer is erased', async () => {
    const mail = await mailed();
    const diagnostic = `550 5.1.1 <${mail.email}>: user unknown`;
    expect(await report(deliveryReport(mail.about, { diagnostic }))).toBe('taken');
    (await owner.delete(`/api/customers/${mail.customerId}`)).ok(204);
    const tables = await candour.database.sql<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const traces = await candour.database.sql(`select 1 from ${name} t where t::text ilike '%' || $1 || '%'`, [
        mail.email,
      ]);
      expect([name, traces.length]).toEqual([name, 0]);
    }
    const [attempt] = await candour.database.sql<{ state: string }>('select state from attempts where id = $1', [
      mail.attempt,
    ]);
    expect(attempt?.state).toBe('refused');
  });

  it('leaves a doubt after a delay, and settles it by an answer', async () => {
    const mail = await mailed('in_doubt');
    await report(deliveryReport(mail.about, { action: 'delayed', status: '4.2.1' }));
    expect((await standing(mail))?.state).toBe('in_doubt');
    const respondent = await Respondent.open(candour, mail.token);
    expect((await standing(mail))?.state).toBe('in_doubt');
    await respondent.press('next', { overall: '4' });
    expect((await standing(mail))?.state).toBe('sent');
  });

  it('settles a doubt that comes after the page was opened', async () => {
    const mail = await mailed();
    await candour.database.sql(`update invitations set opened_at = now() where id = $1`, [mail.id]);
    await candour.database.sql(`update attempts set state = 'in_doubt' where id = $1`, [mail.attempt]);
    expect((await standing(mail))?.state).toBe('sent');
  });

  it('knows the mails that leave by the Message-IDs that they carry', async () => {
    const { items } = (await owner.get('/api/surveys')).ok();
    const versions = (await owner.get(`/api/surveys/${items[0].id}`)).ok().versions;
    (await owner.post('/api/customers', { email: 'dora@example.com', language: 'en' })).ok(201);
    const campaign = { name: 'Real', surveyVersionId: versions[0].id, audience: {} };
    const { id } = (await owner.post('/api/campaigns', campaign)).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    const caught = await eventually(
      async () =>
        (await owner.get('/api/mail-catcher')).ok().items.find(({ to }: { to: string }) => to === 'dora@example.com'),
      (mail) => mail !== undefined,
    );
    const { headers } = (await owner.get(`/api/mail-catcher/${caught.id}`)).ok();
    const { value } = headers.find(({ name }: { name: string }) => name === 'message-id');
    const about = { messageId: value.replaceAll(/[<>]/g, ''), to: 'dora@example.com' };
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}/progress`)).ok().queued,
      (queued) => queued === 0,
    );
    expect(await report(deliveryReport(about))).toBe('taken');
    expect((await owner.get(`/api/campaigns/${id}/progress`)).ok().bounced).toBe(1);
  });

  it('reads the mailbox, every message once, and leaves it as it was', async () => {
    const mail = await mailed();
    const away = await mailed();
    mailbox.put(deliveryReport(mail.about));
    mailbox.put(reply(mail.about));
    mailbox.put('no mail at all');
    mailbox.put((absences['Exchange'] as (about: About) => string)(away.about));
    mailbox.put(deliveryReport(mail.about));
    await candour.halt();
    await candour.run();
    await eventually(
      async () => mailbox.fetched,
      (fetched) => fetched === 5,
    );
    expect(await standing(mail)).toEqual({ state: 'bounced', reason: 'dead_address', away: false });
    expect(await standing(away)).toEqual({ state: 'sent', reason: null, away: true });
    const [kept] = await candour.database.sql<{ n: number }>(
      `select count(*)::int as n from mail_reports where attempt_id = $1 and kind = 'bounced'`,
      [mail.attempt],
    );
    expect(kept?.n).toBe(1);
    expect(mailbox.flagged).toBe(0);
    await candour.halt();
    mailbox.put((absences['X-Autoreply'] as (about: About) => string)(mail.about));
    await candour.run();
    await eventually(
      async () => mailbox.fetched,
      (fetched) => fetched === 6,
    );
  });
});
