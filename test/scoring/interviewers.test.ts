import { describe, expect, it } from '@jest/globals';
import { shareCovered, shareUnflagged } from './interviewers.ts';

/** Fewer samples than `npm run bench -- interviewers` draws; the same ones in every run. */
const samples = 200;
/** 95 % of so many, less what chance takes in one run of a thousand. */
const atLeast = 0.95 - 3 * Math.sqrt((0.95 * 0.05) / samples);

describe('The share of variance between 20 interviewers of 35 answers each', () => {
  it.each([0, 0.01, 0.03, 0.1])('lies in its interval in about 95 %% of samples where it is %d', (share) => {
    const covered = shareCovered(share, samples);
    expect(covered).toBeGreaterThan(atLeast);
    expect(covered).toBeLessThan(0.995);
  });

  it('flags nobody in 95 % of samples in which none differs, and somebody where they differ much', () => {
    expect(shareUnflagged(0, samples)).toBeGreaterThan(atLeast);
    expect(shareUnflagged(0.3, 20)).toBeLessThan(0.1);
  });
});
