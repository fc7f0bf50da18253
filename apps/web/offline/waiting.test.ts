import { describe, expect, it } from '@jest/globals';
import { isDue, nextTry, type Waiting } from './waiting.js';

describe('waiting between two tries', () => {
  const waits = (chance: number, count: number) => {
    let waiting: Waiting | undefined;
    return Array.from({ length: count }, () => (waiting = nextTry(waiting, 0, chance)).until);
  };

  it('doubles from two seconds up to ten minutes', () => {
    expect(waits(1, 11)).toEqual([
      2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 512_000, 600_000, 600_000,
    ]);
    expect(nextTry({ tries: 5_000, until: 0 }, 0, 1)).toEqual({ tries: 5_001, until: 600_000 });
  });

  it('is up to half shorter by chance', () => {
    expect(waits(0, 3)).toEqual([1_000, 2_000, 4_000]);
    expect(waits(0.5, 3)).toEqual([1_500, 3_000, 6_000]);
  });

  it('is over in time, and when the clock was set back', () => {
    const waiting = nextTry({ tries: 3, until: 0 }, 1_000_000, 1);
    expect(isDue(undefined, 0)).toBe(true);
    expect(isDue(waiting, waiting.until - 1)).toBe(false);
    expect(isDue(waiting, waiting.until)).toBe(true);
    expect(isDue(waiting, waiting.until - 86_400_000)).toBe(true);
  });
});
