import { present, type Missable } from '../refusal/checks.js';

/** Signs that a respondent ticked down one column. All in answer units or shares; null without answers. */
export interface Straightlining {
  /** Longest, and mean, run of equal answers. */
  readonly longestRun: number | null;
  readonly meanRun: number | null;
  /** Standard deviation (n - 1) of the respondent's own answers. */
  readonly ownSd: number | null;
  /** Share of the commonest answer, 0..1. */
  readonly largestShare: number | null;
  /** Mean square root of the distance between all pairs of answers: 0 for one column only. */
  readonly meanRootPairs: number | null;
}

/**
 * Indexes of straightlining over one respondent's answers to questions of one scale, in the order they were asked.
 *
 * Missing answers are passed over. One answer: ownSd and meanRootPairs null.
 * Source: Johnson 2005 (longest run); Dunn et al. 2018 (own variability); Mulligan et al. 2001 (mean root of pairs);
 * R careless.
 *
 * @example straightlining([3, 3, 3, 3]).longestRun // 4
 */
export function straightlining(answers: readonly Missable[]): Straightlining {
  const kept = present(answers);
  const n = kept.length;
  if (n === 0) return { longestRun: null, meanRun: null, ownSd: null, largestShare: null, meanRootPairs: null };
  const runs: number[] = [];
  for (const [i, answer] of kept.entries())
    if (i > 0 && answer === kept[i - 1]) runs[runs.length - 1]! += 1;
    else runs.push(1);

  const counts = new Map<number, number>();
  for (const answer of kept) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const mean = kept.reduce((a, b) => a + b, 0) / n;
  const squares = kept.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
  return {
    longestRun: Math.max(...runs),
    meanRun: n / runs.length,
    ownSd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
    largestShare: Math.max(...counts.values()) / n,
    meanRootPairs: n < 2 ? null : rootPairs(kept),
  };
}

function rootPairs(answers: readonly number[]): number {
  let sum = 0;
  for (const [i, a] of answers.entries()) for (let j = 0; j < i; j++) sum += Math.sqrt(Math.abs(a - answers[j]!));
  return sum / ((answers.length * (answers.length - 1)) / 2);
}
