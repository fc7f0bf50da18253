import { expect, it } from '@jest/globals';
import { Secret } from '../../config/secret.js';
import { readRecordingName, recordingPath } from './recording-address.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

it('reads the address of a recording as it was given out, and no other spelling of it', () => {
  const secret = new Secret('11'.repeat(32));
  const name = { organisationId: '00000000-0000-4000-8000-000000000001', id: '00000000-0000-4000-8000-000000000002' };
  const given = recordingPath(secret, name).split('/').at(-1) ?? '';
  expect(readRecordingName(secret, given)).toEqual(name);
  // 43 characters hold 258 bits, of which the seal has 256: three others than the last one decode to the same.
  const others = [...alphabet].filter((letter) => !given.endsWith(letter)).map((letter) => given.slice(0, -1) + letter);
  expect(others.filter((other) => readRecordingName(secret, other) !== null)).toEqual([]);
});
