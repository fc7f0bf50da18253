import { checkFinite, checkRectangle, checkSameLength, type Missable } from '../refusal/checks.js';

/** Two lists of one length. */
export interface Pairs {
  readonly x: number[];
  readonly y: number[];
}

/**
 * The pairs in which neither value is missing. Lists of unequal length: `invalid_parameter`; NaN: `invalid_value`.
 */
export function completePairs(x: readonly Missable[], y: readonly Missable[]): Pairs {
  checkSameLength(x, y);
  const pairs: Pairs = { x: [], y: [] };
  for (const [i, a] of x.entries()) {
    const b = y[i]!;
    if (a === null || b === null) continue;
    pairs.x.push(checkFinite(a, 'value'));
    pairs.y.push(checkFinite(b, 'value'));
  }
  return pairs;
}

/** The rows in which nothing is missing. Rows of unequal length: `invalid_parameter`; NaN: `invalid_value`. */
export function completeRows(rows: readonly (readonly Missable[])[]): number[][] {
  checkRectangle(rows);
  const complete = rows.filter((row) => row.every((value) => value !== null && value !== undefined));
  return complete.map((row) => row.map((value) => checkFinite(value!, 'value')));
}
