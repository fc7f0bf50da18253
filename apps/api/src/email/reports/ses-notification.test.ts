import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../config/secret.js';
import { attemptsNamedIn, messageKey } from '../message-key.js';
import { readReport } from './read-report.js';

const secret = new Secret('a secret of this test, long enough to be one');
const [organisationId, attemptId] = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];
const key = messageKey(secret, organisationId, attemptId);
const mail = { headers: [{ name: 'Message-ID', value: `<${key}@acme.example>` }] };
const sent = (body: string) =>
  `From: no-reply@sns.amazonaws.com\r\nSubject: AWS Notification Message\r\n\r\n${body}\r\n--\r\nIf you wish to stop receiving notifications …`;
const bounce = {
  notificationType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bouncedRecipients: [
      {
        emailAddress: 'aino@b.example',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
      {
        emailAddress: 'matti@b.example',
        action: 'failed',
        status: '5.2.2',
        diagnosticCode: 'smtp; 552 5.2.2 mailbox full',
      },
    ],
  },
  mail,
};
const wrapped = JSON.stringify({ Type: 'Notification', Message: JSON.stringify(bounce) }, null, 2);

describe('What Amazon SES tells through a topic', () => {
  it.each([
    ['as it is', JSON.stringify(bounce)],
    ['wrapped', wrapped],
    ['broken on the way', wrapped.replace('mailbox full', 'mail!\r\n box full')],
  ])('is a bounce: %s', async (_, body) => {
    const report = await readReport(sent(body));
    expect(report).toMatchObject({
      kind: 'bounced',
      recipients: ['aino@b.example', 'matti@b.example'],
      dead: ['aino@b.example'],
      status: '5.1.1',
    });
    expect(attemptsNamedIn(secret, report.about)).toEqual([{ organisationId, attemptId }]);
  });

  it('is a complaint', async () => {
    const complaint = { complainedRecipients: [{ emailAddress: 'aino@b.example' }], complaintFeedbackType: 'abuse' };
    const report = await readReport(sent(JSON.stringify({ notificationType: 'Complaint', complaint, mail })));
    expect(report).toMatchObject({ kind: 'complained', recipients: ['aino@b.example'], detail: 'abuse' });
    expect(attemptsNamedIn(secret, report.about)).toEqual([{ organisationId, attemptId }]);
  });

  it('proves nothing where it is an absence, or something else', async () => {
    const away = { bounceType: 'Transient', bouncedRecipients: [{ emailAddress: 'aino@b.example' }] };
    for (const body of [
      { notificationType: 'Bounce', bounce: away, mail },
      { notificationType: 'Delivery', mail },
    ])
      expect((await readReport(sent(JSON.stringify(body)))).kind).toBe('unrelated');
  });
});
