import { checkFraction, checkRectangle } from '../refusal/checks.js';

/** A respondent's closest double. null when no other respondent shares an answered question. */
export interface PercentMatch {
  /** Largest share of equal answers with another respondent, over the questions that both answered. */
  readonly share: number | null;
  /** 1-based row of that respondent, the first on ties. */
  readonly partner: number | null;
  readonly flagged: boolean;
}

/**
 * Finds respondents whose answers nearly copy another's: flagged when the largest share of equal answers strictly
 * exceeds the threshold. Compares all pairs: up to a few thousand rows.
 *
 * Rows of unequal length or a threshold outside 0..1: `invalid_parameter`. Source: Kuriakose & Robbins 2016.
 *
 * @example percentMatch([[1, null, 3], [1, 2, 3]])[0] // { share: 1, partner: 2, flagged: true }
 */
export function percentMatch(rows: readonly (readonly (string | number | null)[])[], threshold = 0.85): PercentMatch[] {
  checkFraction(threshold, 'threshold');
  checkRectangle(rows);
  return rows.map((row, i) => {
    let [share, partner]: [number | null, number | null] = [null, null];
    for (const [j, other] of rows.entries()) {
      const match = i === j ? null : shareOfEqual(row, other);
      if (match !== null && (share === null || match > share)) [share, partner] = [match, j + 1];
    }
    return { share, partner, flagged: share !== null && share > threshold };
  });
}

function shareOfEqual(a: readonly (string | number | null)[], b: readonly (string | number | null)[]): number | null {
  let [both, equal] = [0, 0];
  for (const [i, answer] of a.entries()) {
    if (answer === null || b[i] === null) continue;
    both += 1;
    if (answer === b[i]) equal += 1;
  }
  return both === 0 ? null : equal / both;
}
