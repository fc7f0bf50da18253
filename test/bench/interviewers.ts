import type { BenchResult } from './bench.ts';
import { shareCovered, shareUnflagged } from '../scoring/interviewers.ts';

const samples = 2_000;
const unequal = Array.from({ length: 20 }, (_, at) => 10 + (at % 10) * 5);

/**
 * How often the interval of the interviewers’ share of variance holds the truth, and how often nobody is flagged where none differs:
 * 20 interviewers of 35 answers each, and of 10 to 55.
 */
export function bench(): Promise<BenchResult> {
  const figures: Record<string, number> = {};
  for (const share of [0, 0.01, 0.03, 0.1]) {
    figures[`covered at ${share}`] = shareCovered(share, samples);
    figures[`covered at ${share}, unequal`] = shareCovered(share, samples, unequal);
  }
  const candour = Math.min(...Object.values(figures));
  const unflagged = shareUnflagged(0, samples);
  const found = { name: 'interviewers', unit: 'least coverage', candour, reference: 0.95, ratio: candour / 0.95 };
  return Promise.resolve({ ...found, ...figures, unflagged });
}
