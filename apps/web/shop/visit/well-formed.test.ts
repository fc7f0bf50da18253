import { expect, it } from '@jest/globals';
import { wellFormed } from './well-formed.js';

it('takes NUL characters and halves of characters out of texts, wherever they stand in an answer', () => {
  expect(wellFormed('a\0b \ud83d\ude00 \ud83d')).toBe('ab 😀 \ufffd');
  expect(wellFormed({ code: 9, other: 'x\0' })).toEqual({ code: 9, other: 'x' });
  expect(wellFormed([1, { photos: ['a'], time: '\udc00' }, null])).toEqual([
    1,
    { photos: ['a'], time: '\ufffd' },
    null,
  ]);
});
