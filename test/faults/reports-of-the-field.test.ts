import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../apps/api/src/config/secret.js';
import { messageKey } from '../../apps/api/src/email/message-key.js';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { ImapMailbox } from '../support/imap-mailbox.ts';
import { inviteByHand, type Invitation } from '../support/invite-by-hand.ts';
import { deliveryReport } from '../support/mail-reports.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Mailed extends Invitation {
  attempt: string;
  messageId: string;
}

/** Reports as they really come: codes that contradict their words, other Message-IDs, messages that nobody can read. */
describe('Reports of the field', () => {
  let mailbox: ImapMailbox;
  let candour: Candour;
  let owner: Visitor;
  let program: Visitor;
  let invite: (email?: string) => Promise<Invitation>;

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

  async function mailed(to?: Invitation, daysAgo = 0): Promise<Mailed> {
    const invitation = to ?? (await invite());
    const [row] = await candour.database.sql<{ id: string }>(
      `insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, sent_at, disposition)
       values ($1, gen_random_uuid(), $2, $3, 'email', 'reminder', (select count(*) from attempts where invitation_id = $2), 'sent', now(),
         now() - make_interval(days => $4), '3.19') returning id`,
      [invitation.organisationId, invitation.id, invitation.campaignId, daysAgo],
    );
    const attempt = row?.id ?? '';
    const key = messageKey(new Secret(process.env['TEST_SECRET'] ?? ''), invitation.organisationId, attempt);
    return { ...invitation, attempt, messageId: `${key}@acme.example` };
  }
  const report = async (message: string): Promise<string> =>
    (await program.post('/api/mail-reports', { message })).ok().outcome;
  const standing = async ({ attempt, email }: { attempt: string; email: string }) => {
    const [row] = await candour.database.sql<{ state: string; reason: string | null }>(
      `select case when a.state = 'refused' and a.sent_at is not null then 'bounced' else a.state end as state, (select reason from suppressions s
         where s.email_digest = sha256(convert_to(s.organisation_id::text || ':' || $2, 'UTF8'))) as reason
       from attempts a where a.id = $1`,
      [attempt, email],
    );
    return [row?.state, row?.reason];
  };
  const caseOf = (name: string, { email, messageId, token }: Mailed, how: { relayed?: boolean } = {}) =>
    readFileSync(join(import.meta.dirname, '../cases', name), 'utf8')
      .replaceAll('person@mail.example.com', email)
      .replaceAll(/Message-ID: <[^>]+>/g, `Message-ID: <${how.relayed ? 'changed.by@relay.example' : messageId}>`)
      .replaceAll(/\/u\/[\w-]{44}/g, how.relayed ? `/u/${token}` : '/u/none');

  it.each([
    ['status-5.1.1-diag-5.7.1.eml', 'taken', ['bounced', null]],
    ['status-5.0.0-diag-5.1.1.eml', 'taken', ['bounced', 'dead_address']],
    ['exim-plain.eml', 'taken', ['bounced', 'dead_address']],
    ['arf-auth-failure.eml', 'unrelated', ['sent', null]],
  ])('lets the words of %s decide', async (name, outcome, expected) => {
    const mail = await mailed();
    expect(await report(caseOf(name, mail))).toBe(outcome);
    expect(await standing(mail)).toEqual(expected);
  });

  it('knows a mail by its own link where the relay put another Message-ID', async () => {
    const mail = await mailed();
    expect(await report(caseOf('exim-plain.eml', mail, { relayed: true }))).toBe('taken');
    expect(await standing(mail)).toEqual(['bounced', 'dead_address']);
    const other = await mailed();
    const stranger = { ...other, token: `${other.token.slice(0, 22)}${'A'.repeat(22)}` };
    expect(await report(caseOf('exim-plain.eml', stranger, { relayed: true }))).toBe('unknown');
    expect(await standing(other)).toEqual(['sent', null]);
  });

  it('stops after three bounces in a row over two weeks, but not where the sender is blamed or the person lives', async () => {
    const full = { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' };
    const blocked = { status: '5.7.1', diagnostic: '550 5.7.1 blocked using a list' };
    const bounceThrice = async (how: typeof full, days: number[]) => {
      const person = await invite();
      const mails = [];
      for (const daysAgo of days) {
        const mail = await mailed(person, daysAgo);
        mails.push(mail);
        await report(deliveryReport({ messageId: mail.messageId, to: mail.email }, how));
      }
      return mails.at(-1) as Mailed;
    };
    expect(await standing(await bounceThrice(full, [40, 20, 1]))).toEqual(['bounced', 'bounces']);
    expect(await standing(await bounceThrice(full, [3, 2, 1]))).toEqual(['bounced', null]);
    expect(await standing(await bounceThrice(full, [40, 1]))).toEqual(['bounced', null]);
    expect(await standing(await bounceThrice(blocked, [40, 20, 1]))).toEqual(['bounced', null]);
  });

  it('sets a message aside that nobody can read, lists it, and reads on', async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? 'Content-Type: text/plain\r\n\r\nx\r\n'
        : `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--\r\n`;
    const deep = `From: x@mx.example.net\r\nSubject: Very deep\r\nMIME-Version: 1.0\r\n${nested(60)}`;
    const mail = await mailed();
    expect(await report(`X-About: <${mail.messageId}>\r\n${deep}`)).toBe('set_aside');
    expect(await report(`X-About: <${mail.messageId}>\r\n${deep}`)).toBe('repeated');
    const { setAside } = (await owner.get('/api/mail-health')).ok();
    expect(setAside).toEqual([{ receivedAt: expect.any(String), said: expect.stringContaining('Very deep') }]);

    mailbox.put(deep);
    mailbox.put(deliveryReport({ messageId: mail.messageId, to: mail.email }));
    await candour.halt();
    await candour.run();
    await eventually(
      () => standing(mail),
      ([state]) => state === 'bounced',
    );
  });
});
