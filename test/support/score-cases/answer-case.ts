import { ScoringError } from '#scoring';
import type { Case, Datasets, Input } from './case-files.ts';
import { comparisons } from './comparisons.ts';
import { intervals } from './intervals.ts';
import { numbers } from './numbers.ts';
import { ranking } from './ranking.ts';
import { scales } from './scales.ts';

/** Answers the input of one method in the shape of the case file. */
export type Answer = (input: Input, datasets: Datasets) => unknown;

const ANSWERS: Record<string, Answer> = { ...numbers, ...scales, ...intervals, ...comparisons, ...ranking };

/** The result of a case, or `{ error: code }` where the library refuses. */
export function answerCase({ method, input }: Case, datasets: Datasets): unknown {
  const answer = ANSWERS[method];
  if (!answer) return { error: 'unknown_method' };
  try {
    return answer(input, datasets);
  } catch (error) {
    if (error instanceof ScoringError) return { error: error.code };
    throw error;
  }
}

/** The methods that can be asked for. */
export const METHODS = Object.keys(ANSWERS);
