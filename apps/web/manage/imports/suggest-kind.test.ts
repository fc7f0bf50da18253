import { expect, it } from '@jest/globals';
import { suggestKind } from './suggest-kind.js';

it.each([
  ['yes_no', ['kyllä', 'Ei', '']],
  ['number', ['2', '1 234,5', '-3']],
  ['choice', ['Gold', 'Blue', 'gold', 'Gold', 'Blue', 'Gold']],
  ['text', ['A1', 'B2', 'C3', 'D4', 'E5', 'F6']],
  ['choice', ['', '']],
])('takes a column for %s', (kind, cells) => {
  expect(suggestKind(cells, false)).toBe(kind);
});

it('takes a column of days for days', () => {
  expect(suggestKind(['31.12.2025', '1.2.2026'], true)).toBe('date');
});
