import { describe, expect, it } from '@jest/globals';
import { absences, complaint, deliveryReport, oldNotice, reply } from '../../../../../test/support/mail-reports.js';
import { Secret } from '../../config/secret.js';
import { attemptsNamedIn, messageKey } from '../message-key.js';
import { readReport } from './read-report.js';

const secret = new Secret('a secret of this test, long enough to be one');
const [organisationId, attemptId] = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];
const key = messageKey(secret, organisationId, attemptId);
const about = { messageId: `${key}@acme.example`, to: 'aino@example.com' };

describe('What came back', () => {
  it.each([
    ['a dead address', deliveryReport(about), 'bounced', '5.1.1'],
    [
      'a full mailbox',
      deliveryReport(about, { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' }),
      'bounced',
      '5.2.2',
    ],
    [
      'given up after days',
      deliveryReport(about, { status: '4.4.7', diagnostic: 'Message expired' }),
      'bounced',
      '4.4.7',
    ],
    [
      'a status only in the diagnosis',
      deliveryReport(about, { status: '', diagnostic: '550 5.7.1 Blocked' }),
      'bounced',
      '5.7.1',
    ],
    [
      'a delay',
      deliveryReport(about, { action: 'delayed', status: '4.4.1', diagnostic: 'connection timed out' }),
      'delayed',
      '4.4.1',
    ],
    [
      'a receipt',
      deliveryReport(about, { action: 'delivered', status: '2.0.0', diagnostic: '250 OK' }),
      'delivered',
      '2.0.0',
    ],
    ['a complaint', complaint(about), 'complained', null],
    ['the opposite of a complaint', complaint(about, 'not-spam'), 'unrelated', null],
    ['a notice of an old server', oldNotice(about), 'bounced', '5.1.1'],
    ['a warning of an old server', oldNotice(about, '451 4.2.0 greylisted, trying again'), 'delayed', '4.2.0'],
    ['a person’s reply', reply(about), 'replied', null],
    ...Object.entries(absences).map(([name, write]): [string, string, string, null] => [
      `an absence: ${name}`,
      write(about),
      'away',
      null,
    ]),
  ])('tells %s', async (_, raw, kind, status) => {
    const report = await readReport(raw);
    expect([report.kind, report.status]).toEqual([kind, status]);
    if (kind !== 'unrelated') expect(attemptsNamedIn(secret, report.about)).toEqual([{ organisationId, attemptId }]);
  });

  it('knows whom a report speaks of', async () => {
    expect((await readReport(deliveryReport(about))).recipients).toEqual(['aino@example.com']);
    expect((await readReport(complaint(about))).recipients).toEqual(['aino@example.com']);
  });

  it.each([
    ['one sign changed', `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`],
    ['another attempt under the same seal', key.replace('00000000000b', '00000000000c')],
    [
      'the seal of another installation',
      messageKey(new Secret('another secret, just as long as the first'), organisationId, attemptId),
    ],
  ])('knows a forged Message-ID: %s', async (_, forged) => {
    const report = await readReport(deliveryReport({ ...about, messageId: `${forged}@acme.example` }));
    expect(attemptsNamedIn(secret, report.about)).toEqual([]);
  });

  it('bears whatever comes', async () => {
    for (const raw of [
      '',
      '\r\n\r\n',
      'x'.repeat(50_000),
      'Content-Type: multipart/report; boundary=',
      `${'--b\r\n'.repeat(2_000)}`,
    ])
      expect((await readReport(raw)).kind).toBe('unrelated');
  });
});
