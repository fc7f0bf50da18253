import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitWhole } from './answer-shares.js';

describe('Splitting a score among its answers', () => {
  it('gives whole hundredths that sum to the score exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 9 }),
        (total, parts) => {
          const split = splitWhole(total, parts);
          expect(split.every(Number.isInteger)).toBe(true);
          expect(split.reduce((sum, part) => sum + part, 0)).toBe(total);
        },
      ),
    );
  });

  it('keeps the proportion to within a hundredth', () => {
    expect(splitWhole(6667, [10_000, 10_000, 0])).toEqual([3334, 3333, 0]);
    expect(splitWhole(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });
});
