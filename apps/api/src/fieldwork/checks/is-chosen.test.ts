import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isChosen } from './is-chosen.js';

describe('Which interviews are asked about', () => {
  it('is the same choice each time, and whoever is in a smaller share is in a larger one', () => {
    const attempts = Array.from({ length: 2_000 }, () => randomUUID());
    const at = (percent: number) => attempts.filter((attempt) => isChosen(attempt, percent));
    expect(at(0)).toEqual([]);
    expect(at(100)).toEqual(attempts);
    expect(at(5)).toEqual(at(5));
    const twenty = new Set(at(20));
    expect(at(5).every((attempt) => twenty.has(attempt))).toBe(true);
  });

  it('takes about as many as it is to', () => {
    const taken = Array.from({ length: 20_000 }, (_, n) => isChosen(`attempt ${n}`, 5)).filter(Boolean).length;
    // Five standard deviations around 1,000.
    expect(Math.abs(taken - 1_000)).toBeLessThan(155);
  });
});
