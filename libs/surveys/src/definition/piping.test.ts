import { describe, expect, it } from '@jest/globals';
import { textParts } from './piping.js';

describe('textParts', () => {
  it('finds answers, rows and customer data', () => {
    expect(textParts('Why {{answer:staff.courtesy}}, {{customer:name}}?')).toEqual([
      { words: 'Why ' },
      { source: 'answer', name: 'staff.courtesy', position: 4 },
      { words: ', ' },
      { source: 'customer', name: 'name', position: 31 },
      { words: '?' },
    ]);
  });

  it('finds what stands there where nothing is known', () => {
    expect(textParts('Dear {{customer:segment|good}} customer')).toEqual([
      { words: 'Dear ' },
      { source: 'customer', name: 'segment', position: 5, otherwise: 'good' },
      { words: ' customer' },
    ]);
  });

  it.each([
    '{{customer:name|}}',
    '{{customer:name|a|b}}',
    '{{#with (lookup this "constructor")}}',
    '{{__proto__}}',
    '{{process.env.DATABASE_URL}}',
    "{{constructor.constructor('return process')()}}",
    '{{answer: overall}}',
    '{{answer:overall',
    'answer:overall}}',
  ])('calls %s malformed', (text) => {
    expect(textParts(text).some((part) => 'malformed' in part)).toBe(true);
  });

  it('leaves single braces alone', () => {
    expect(textParts('a {b} c')).toEqual([{ words: 'a {b} c' }]);
  });
});
