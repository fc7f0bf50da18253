import { describe, expect, it } from '@jest/globals';
import { differsWithoutPlace } from './differs-without-place.js';

describe('differsWithoutPlace', () => {
  it.each([
    ['above', { low: 1, high: 22 }, 26, true],
    ['below', { low: 5, high: 26 }, 26, true],
    ['above', { low: 1, high: 13 }, 26, false],
    ['in_line', { low: 1, high: 22 }, 26, false],
    ['above', null, 26, false],
    [null, { low: 1, high: 22 }, 26, false],
  ] as const)('%s, rank %j of %i stores: %s', (band, rank, stores, expected) => {
    expect(differsWithoutPlace({ band, rank }, stores)).toBe(expected);
  });
});
