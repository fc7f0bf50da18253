import { describe, expect, it } from '@jest/globals';
import type { ComparedValue, Operator } from '../definition/condition.js';
import { holds, type Comparable } from './holds.js';

const compare = (left: Comparable, is: Operator, value?: ComparedValue): boolean =>
  holds({ answer: 'q', is, ...(value === undefined ? {} : { value }) }, () => left);

describe('holds', () => {
  it.each<[Comparable, Operator, ComparedValue | undefined, boolean]>([
    [3, '=', 3, true],
    [3, '=', '3', false],
    [3, '!=', 2, true],
    [3, '<', 3, false],
    [3, '<=', 3, true],
    [3, '>', 2, true],
    [3, '>=', 4, false],
    ['2025-01-31', '<', '2025-02-01', true],
    ['b', '>', 3, false],
    [3, 'in', [1, 3], true],
    ['car', 'in', ['boat'], false],
    [[1, 3], 'includes', 3, true],
    [[1, 3], 'includes', 2, false],
    [0, 'answered', undefined, true],
    ['', 'empty', undefined, false],
  ])('%j %s %j is %s', (left, is, value, expected) => {
    expect(compare(left, is, value)).toBe(expected);
  });

  it.each<[Operator, ComparedValue | undefined]>([
    ['=', 1],
    ['!=', 1],
    ['<', 1],
    ['<=', 1],
    ['>', 1],
    ['>=', 1],
    ['in', [1]],
    ['includes', 1],
    ['answered', undefined],
  ])('nothing but "empty" holds for an empty answer: %s does not', (is, value) => {
    expect(compare(undefined, is, value)).toBe(false);
  });

  it('an empty answer is empty', () => {
    expect(compare(undefined, 'empty')).toBe(true);
  });

  it('joins with all, any and not', () => {
    const yes = { answer: 'q', is: '=', value: 1 } as const;
    const no = { answer: 'q', is: '=', value: 2 } as const;
    const lookup = (): Comparable => 1;
    expect(holds({ all: [yes, yes] }, lookup)).toBe(true);
    expect(holds({ all: [yes, no] }, lookup)).toBe(false);
    expect(holds({ any: [no, yes] }, lookup)).toBe(true);
    expect(holds({ any: [no, no] }, lookup)).toBe(false);
    expect(holds({ not: { any: [no, no] } }, lookup)).toBe(true);
  });
});
