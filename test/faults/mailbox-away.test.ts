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
import { TroubledLine, type Trouble } from '../support/troubled-line.ts';
import type { Visitor } from '../support/visitor.ts';

describe('A mailbox that goes away and comes back', () => {
  let mailbox: ImapMailbox;
  let line: TroubledLine;
  let candour: Candour;
  let owner: Visitor;
  let process: number;
  let invite: () => Promise<Invitation>;

  beforeAll(async () => {
    mailbox = await new ImapMailbox().start();
    line = await TroubledLine.to(() => Number(new URL(mailbox.url).port));
    await line.be('gone');
    candour = await Candour.start({ env: { MAILBOX_URL: mailbox.url.replace(/:\d+\//, `:${line.port}/`) } });
    process = candour.pid;
    owner = await candour.setUp();
    const { versionId, storeId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    invite = () => inviteByHand(candour, { versionId, storeId });
  }, 120_000);
  afterAll(async () => {
    await candour?.stop();
    await line?.stop();
    await mailbox?.stop();
  });

  /** Puts a bounce of a mail of its own into the mailbox; gives the mail. */
  async function bounce(): Promise<string> {
    const invitation = await invite();
    const [row] = await candour.database.sql<{ id: string }>(
      `insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, sent_at, disposition)
       values ($1, gen_random_uuid(), $2, $3, 'email', 'first', 0, 'sent', now(), now(), '3.19') returning id`,
      [invitation.organisationId, invitation.id, invitation.campaignId],
    );
    const attempt = row?.id ?? '';
    const key = messageKey(new Secret(globalThis.process.env['TEST_SECRET'] ?? ''), invitation.organisationId, attempt);
    mailbox.put(deliveryReport({ messageId: `${key}@acme.example`, to: invitation.email }));
    return attempt;
  }
  const taken = async (attempts: string[]) => {
    const rows = await candour.database.sql<{ attempt: string }>(
      `select attempt_id as attempt from mail_reports where attempt_id = any($1) and kind = 'bounced'`,
      [attempts],
    );
    return rows.map(({ attempt }) => attempt).toSorted();
  };
  const away = async () => (await owner.get('/api/mail-health')).ok().mailboxAway as { trouble: string } | null;
  const becomes = (trouble: string | null) => eventually(away, (told) => (told?.trouble ?? null) === trouble, 60_000);
  /** Lets the next look come now, as its minute would. */
  const look = async () => {
    await candour.halt();
    await candour.run();
    process = candour.pid;
  };

  it('is told as away since the start, and read once it is there', async () => {
    const bounced = await bounce();
    await becomes('silent');
    await line.be(null);
    await becomes(null);
    expect(await taken([bounced])).toEqual([bounced]);
    expect([candour.isRunning, candour.pid]).toEqual([true, process]);
  }, 120_000);

  it.each<[string, Trouble, string]>([
    ['nothing is answered', 'hangs', 'silent'],
    ['it hangs up at once', { says: '* BYE Too many connections\r\n' }, 'silent'],
    [
      'the password is another one',
      { command: /LOGIN/i, answers: 'NO [AUTHENTICATIONFAILED] Invalid credentials' },
      'turned_away',
    ],
    ['it can’t ask who one is', { command: /LOGIN/i, answers: 'NO [UNAVAILABLE] Try later' }, 'silent'],
    ['it does not look', { command: /SEARCH/i, answers: 'NO [SERVERBUG] Internal error' }, 'silent'],
    ['it gives no message', { command: /FETCH/i, answers: 'NO [SERVERBUG] Internal error' }, 'silent'],
    ['it breaks in the middle of messages', { cutsAnswersAfter: 2_000 }, 'silent'],
  ])(
    'is read on by itself, nothing twice and nothing skipped: %s',
    async (_, trouble, told) => {
      await line.be(trouble);
      const bounced = [await bounce(), await bounce(), await bounce()].toSorted();
      await look();
      await becomes(told);
      await line.be(null);
      await look();
      await becomes(null);
      expect(await taken(bounced)).toEqual(bounced);
      expect([candour.isRunning, candour.pid]).toEqual([true, process]);
    },
    120_000,
  );

  it('passes a message that its server alone withholds, and reads those behind it', async () => {
    const [withheld, behind] = [await bounce(), await bounce()];
    const uid = mailbox.messages.length - 1;
    await line.be({ command: new RegExp(`FETCH ${uid} `, 'i'), answers: 'NO [SERVERBUG] Internal error' });
    await look();
    await eventually(
      () => taken([withheld, behind]),
      (found) => found.length > 0,
      90_000,
    );
    expect(await taken([withheld, behind])).toEqual([behind]);
    expect(candour.output).toContain(`Message ${uid} is passed`);
  }, 120_000);
});
