import { checkFinite, checkSameLength, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export type KanoCategory = 'A' | 'O' | 'M' | 'I' | 'R' | 'Q';

/** How many respondents see a feature in which way, and what having or lacking it does to satisfaction. */
export interface KanoCategories {
  readonly counts: Record<KanoCategory, number>;
  /** (A + O)/(A + O + M + I), 0..1: satisfaction gained by having it. */
  readonly better: number | null;
  /** -(O + M)/(A + O + M + I), -1..0: satisfaction lost by lacking it. */
  readonly worse: number | null;
}

/** Row: answer if present; column: answer if absent; 1 like, 2 expect, 3 neutral, 4 live with, 5 dislike. */
const TABLE = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];

/**
 * Classifies a feature by Kano's table from answers 1-5 to 'if it had it' and 'if it had it not'.
 *
 * Pairs missing an answer are dropped. No A, O, M or I: better and worse null. An answer that is not 1 to 5:
 * `invalid_value`. Source: Kano 1984; Berger et al. 1993, Center for Quality of Management Journal 2(4).
 *
 * @example kanoCategories([1, 2], [5, 5]).counts // { A: 0, O: 1, M: 1, I: 0, R: 0, Q: 0 }
 */
export function kanoCategories(functional: readonly Missable[], dysfunctional: readonly Missable[]): KanoCategories {
  checkSameLength(functional, dysfunctional);
  const counts: Record<KanoCategory, number> = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  for (const [i, present] of functional.entries()) {
    const absent = dysfunctional[i]!;
    if (present !== null) checkAnswer(present);
    if (absent !== null) checkAnswer(absent);
    if (present !== null && absent !== null) counts[TABLE[present - 1]![absent - 1] as KanoCategory] += 1;
  }
  const { A, O, M, I } = counts;
  const sum = A + O + M + I;
  return { counts, better: sum === 0 ? null : (A + O) / sum, worse: sum === 0 ? null : -(O + M) / sum };
}

function checkAnswer(answer: number): void {
  if (!Number.isInteger(checkFinite(answer, 'answer')) || answer < 1 || answer > 5)
    refuse('invalid_value', `a Kano answer is 1 to 5: ${answer}`);
}
