import { expect, it } from '@jest/globals';
import { emailAddress } from './email-address.js';

it.each([
  ['MiXed@Case.Example', 'mixed@case.example'],
  ['anna@bücher.example', 'anna@bücher.example'],
  ['anna@xn--bcher-kva.example', 'anna@bücher.example'],
  ['ÄITI@EXAMPLE.FI', null],
  ['r&d@example.com', 'r&d@example.com'],
  ['a/b=c@example.com', 'a/b=c@example.com'],
  ["o'brien+tag@b.example", "o'brien+tag@b.example"],
  ['a@b', null],
  ['@b.example', null],
  ['a..b@example.com', null],
  ['.a@example.com', null],
  ['a@-b.example', null],
  ['a@[127.0.0.1]', null],
  ['a@127.0.0.1', null],
  ['a@b.example\r\nBcc: all@b.example', null],
  ['"a@evil.example x"@b.example', null],
  ['a@b.example,c@d.example', null],
  ['a(comment)@b.example', null],
  [`${'l'.repeat(65)}@b.example`, null],
])('%j is the mailbox %j', (text, address) => {
  expect(emailAddress(text)).toBe(address);
});
