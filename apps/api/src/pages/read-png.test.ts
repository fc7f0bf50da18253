import { describe, expect, it } from '@jest/globals';
import { smallPng } from '../../../../test/support/small-png.js';
import { readPng } from './read-png.js';

describe('A logo', () => {
  it('keeps its picture and nothing else', () => {
    const plain = smallPng();
    const chatty = smallPng({
      more: [
        ['tEXt', 'Author\0Aino at 60.17 N 24.94 E'],
        ['eXIf', 'II*\0'],
      ],
    });
    const read = readPng(Buffer.concat([chatty, Buffer.from('<script>alert(1)</script>')]));
    expect(read).toEqual({ png: plain, width: 4, height: 2 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html><svg onload=alert(1)>')],
    ['a picture cut off', smallPng().subarray(0, 40)],
    ['a broken sum', Buffer.from(smallPng().map((byte, at) => (at === 20 ? byte ^ 1 : byte)))],
    ['one that claims to be huge', smallPng({ width: 60_000, height: 1 })],
    ['a length beyond the end', Buffer.concat([smallPng().subarray(0, 33), Buffer.from('ffffffff49444154', 'hex')])],
  ])('is refused where it is %s', (_, bytes) => {
    expect(readPng(bytes)).toBeNull();
  });
});
