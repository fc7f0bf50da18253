import { describe, expect, it } from '@jest/globals';
import { isDeadAddress } from './dead-address.js';

it.each([
  ['5.0.0', '550 5.1.1 <a@b.example>... User Unknown', true],
  ['5.5.0', '550 Requested action not taken: mailbox unavailable', true],
  ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied', true],
  ['5.1.1', '550 5.1.1 The email account that you tried to reach does not exist.', true],
  ['5.1.2', '550 5.1.2 Host unknown', true],
  ['5.4.4', 'Host or domain name not found. Name service error for name=x.example type=A: Host not found', true],
  ['5.1.10', '556 5.1.10 Domain does not accept mail (nullMX)', true],
  [null, 'This user doesn’t have a yahoo.example account', false],
  [null, "554 delivery error: dd This user doesn't have a x.example account", true],
  ['5.1.1', '', true],
  ['5.1.1', '550 5.7.1 Service unavailable; client host [192.0.2.9] blocked using a list', false],
  ['5.1.1', '552 5.2.2 over quota', false],
  ['5.1.1', '554 5.7.1 Message rejected as spam', false],
  ['5.1.8', '553 5.1.8 Domain of sender address x@y.example does not exist', false],
  ['5.1.1', '450 4.7.1 Greylisted, try again later', false],
  ['5.2.1', '550 5.2.1 The account is disabled', false],
  ['5.7.1', '550 5.7.1 SPF check failed for your domain', false],
  ['5.4.4', 'Name service error: Host not found, try again', false],
  ['5.1.351', '550 5.1.351 Remote server returned unknown recipient -> 550 <a@b.example>: User unknown', true],
  ['5.1.8', '550 5.1.8 unknown user', false],
  ['5.5.0', '550 5.5.0 Invalid recipient', true],
  ['4.4.4', 'DNS Error: NXDOMAIN, domain name not found', false],
  ['4.4.4', '553 5.4.4 domain name not found', true],
  [null, 'User aino (a@b.example) not listed in public Name & Address Book', true],
  [null, 'mail.local: unknown user: aino', true],
  [
    '5.0.0',
    'Your message wasn’t delivered to a@b.example because the address couldn’t be found. Check for typos',
    true,
  ],
  ['5.0.0', 'because the address couldn’t be found, or is unable to receive mail.', false],
])('%s %s', (status, text, expected) => {
  expect(isDeadAddress({ status, text, refusesRecipient: false })).toBe(expected);
  if (expected) expect(isDeadAddress({ status, text, refusesRecipient: true })).toBe(true);
});

describe('“User unknown” needs a witness, since filters say it of a message too', () => {
  it.each([
    ['5.0.0', '550 <a@b.example>: User unknown'],
    ['5.2.1', '550 5.2.1 <a@b.example>... User Unknown'],
    ['5.7.1', '550 5.7.1 Recipient address rejected: User unknown'],
    [null, '550 a@b.example... No such user'],
    [null, "This user doesn't have a b.example account"],
    ['5.0.0', 'The email account that you tried to reach does not exist.'],
    ['5.0.0', '550 <a@b.example>: Recipient address rejected.'],
  ])('%s %s', (status, text) => {
    expect(isDeadAddress({ status, text, refusesRecipient: false })).toBe(false);
    expect(isDeadAddress({ status, text, refusesRecipient: true })).toBe(true);
    expect(isDeadAddress({ status: '5.1.1', text, refusesRecipient: false })).toBe(true);
  });

  it('answers the message where the place of the address is empty, whatever its code', () => {
    for (const text of [
      '550 : User unknown',
      '550: : User unknown',
      '550 5.1.351 unknown recipient -> 550 : User unknown',
    ])
      expect(isDeadAddress({ status: '5.1.351', text, refusesRecipient: true })).toBe(false);
  });
});
