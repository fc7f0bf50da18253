import { expect, it } from '@jest/globals';
import { isDeadAddress } from './dead-address.js';

it.each([
  ['5.0.0', '550 5.1.1 <a@b.example>... User Unknown', true],
  ['5.5.0', '550 Requested action not taken: mailbox unavailable', true],
  ['5.2.1', '550 5.2.1 <a@b.example>... User Unknown', true],
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
])('%s %s', (status, text, expected) => {
  expect(isDeadAddress({ status, text })).toBe(expected);
});

it('takes “unknown user” after the message for a filter, unless a code says so too', () => {
  expect(isDeadAddress({ status: '5.0.0', text: '550 Unknown user a@carrier.example', afterData: true })).toBe(false);
  expect(isDeadAddress({ status: '5.1.1', text: '550 5.1.1 User unknown', afterData: true })).toBe(true);
});
