import { describe, expect, it } from '@jest/globals';
import { drawnBlocks } from './drawn-blocks.js';
import { drawnOptions } from './drawn-order.js';
import { drawnSample } from './drawn-sample.js';
import { seededRandom } from './seeded-random.js';
import { choice, drawing, page, scale, survey } from '../../scenario/written-survey.js';

describe('seededRandom', () => {
  /** Computed apart from this code, in Python with integers of any size, from the published xmur3 and mulberry32. */
  it.each([
    { seed: 42, purpose: 'draw', expected: [3541696348, 2480425312, 2920150103, 3520629539] },
    { seed: 'invitation 17', purpose: 'draw', expected: [2260289582, 1128389629, 1350321613, 3538215014] },
    { seed: 7, purpose: 'order/overall', expected: [346248705, 1655102724, 1620819200, 959222573] },
  ])('gives the known numbers for $seed, $purpose', ({ seed, purpose, expected }) => {
    const random = seededRandom(seed, purpose);
    expect(expected.map(() => random() * 2 ** 32)).toEqual(expected);
  });

  it('takes a number and its text for the same seed', () => {
    expect(seededRandom(7, 'draw')()).toBe(seededRandom('7', 'draw')());
  });
});

describe('draws', () => {
  const blocks = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const definition = drawing(4, blocks, survey(...blocks.map((key) => page(key, scale(`q_${key}`, 5)))));

  it('stay the same for ever for the same seed, as worked out by hand from the numbers above', () => {
    expect(drawnBlocks(definition, 'invitation 17')).toEqual(['d', 'e', 'f', 'i']);
  });

  it('show each of ten blocks to four in ten respondents, each pair equally often', () => {
    const counts = new Map<string, number>();
    const respondents = 20_000;
    for (let seed = 0; seed < respondents; seed += 1) {
      const drawn = drawnBlocks(definition, seed);
      const pairs = drawn.flatMap((one, index) => drawn.slice(index + 1).map((other) => one + other));
      [...drawn, ...pairs].forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1));
    }
    const shares = [...counts].map(([key, count]) => ({
      expected: key.length === 1 ? 0.4 : 2 / 15,
      share: count / respondents,
    }));
    expect(shares).toHaveLength(10 + 45);
    // Five standard errors of a share near 0.4 in 20,000 are 0.017.
    expect(shares.every(({ share, expected }) => Math.abs(share - expected) < 0.017)).toBe(true);
  });

  it('bring every order of three about one time in six', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6_000; seed += 1) {
      const order = drawnSample(['a', 'b', 'c'], 3, seededRandom(seed, 'order')).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    expect(Math.min(...counts.values())).toBeGreaterThan(850);
    expect(Math.max(...counts.values())).toBeLessThan(1_150);
  });

  it('keep pinned, other and exclusive options at the end', () => {
    const question = choice('why', ['a', 'b', 'c', 'd', 'other…'], { order: 'random' });
    if (question.kind !== 'choice') throw new Error('expected a choice');

    const orders = Array.from({ length: 50 }, (_, seed) => drawnOptions(question, seed).map(({ code }) => code));
    expect(orders.every((order) => order.at(-1) === 5 && [...order].sort().join('') === '12345')).toBe(true);
    expect(new Set(orders.map((order) => order.join(''))).size).toBeGreaterThan(10);
  });
});
