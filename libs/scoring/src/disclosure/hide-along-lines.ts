import { checkCount } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { hideSmallParts } from './hide-small-parts.js';

/**
 * Which cells of a table to hide so that no small one can be got by subtracting along any line whose total may be seen.
 *
 * A line is a list of cells (their indexes) that add up to a total shown elsewhere: the stores of a region, the channels of a
 * store, the months of a year. Every line is made safe by {@link hideSmallParts}; hiding a cell may open another line
 * through it, so lines are gone through again until nothing changes. Each round hides at least one cell more, so it ends.
 *
 * Returns one boolean per cell, true = hide. A cell in no line is hidden by its own base only. Bases not counts:
 * `invalid_value`; an index outside the table or a bound below zero: `invalid_parameter`. Source: complementary suppression
 * in linked tables, Willenborg & de Waal 2001, ch. 4. Lines are protected one by one: for exact bounds over all lines
 * together use `auditSuppression`.
 *
 * @example hideAlongLines([40, 4, 30, 25], [[0, 1], [2, 3], [0, 2], [1, 3]], 10) // all hidden: 4 needs 40 and 25, those need 30
 */
export function hideAlongLines(
  bases: readonly number[],
  lines: readonly (readonly number[])[],
  suppressBelow = 10,
): boolean[] {
  if (!(suppressBelow >= 0)) refuse('invalid_parameter', `bound below zero: ${suppressBelow}`);
  const hidden = bases.map((base) => checkCount(base, 'base') > 0 && base < suppressBelow);
  if (lines.some((line) => line.some((index) => bases[index] === undefined)))
    refuse('invalid_parameter', 'a line leads out of the table');
  // Only lines through something hidden can be open: most tables have few.
  for (let changed = true; changed;) {
    changed = false;
    for (const line of lines) {
      if (!line.some((index) => hidden[index])) continue;
      const found = hideSmallParts(
        line.map((index) => bases[index]!),
        suppressBelow,
        line.map((index) => hidden[index]!),
      );
      for (const [position, index] of line.entries()) {
        if (!found[position] || hidden[index]) continue;
        hidden[index] = true;
        changed = true;
      }
    }
  }
  return hidden;
}
