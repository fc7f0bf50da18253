import { checkCount } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/**
 * Which parts of a published total to hide, so that no small part can be got by subtracting the others from the total.
 *
 * A part is hidden when 0 < base < suppressBelow. If what is hidden then sums to fewer than suppressBelow answers (in
 * particular when exactly one part is hidden), the smallest shown part that is not empty is hidden too, and so on until
 * the hidden parts together are two or more and large enough. Empty parts need no hiding: a zero base reveals no
 * answer, and an empty part would protect nothing. A single part that is the whole total and itself large stays
 * shown.
 *
 * Parts named in `already` are hidden for another reason and count as hidden. Returns one boolean per part, true = hide. Bases not counts: `invalid_value`; suppressBelow negative:
 * `invalid_parameter`. Source: complementary suppression, Willenborg & de Waal, Elements of Statistical Disclosure
 * Control, 2001, ch. 4.
 *
 * @example hideSmallParts([40, 4, 25], 10) // [false, true, true]: 25 goes too, else 69 - 40 - 25 gives the 4 away
 */
export function hideSmallParts(
  bases: readonly number[],
  suppressBelow = 10,
  already: readonly boolean[] = [],
): boolean[] {
  if (!(suppressBelow >= 0)) refuse('invalid_parameter', `bound below zero: ${suppressBelow}`);
  for (const base of bases) checkCount(base, 'base');
  const hidden = bases.map((base, i) => base > 0 && (base < suppressBelow || already[i] === true));
  const shownSmallestFirst = bases
    .map((base, i) => ({ base, i }))
    .filter(({ base, i }) => base > 0 && !hidden[i])
    .sort((a, b) => a.base - b.base || a.i - b.i);
  for (const { i } of shownSmallestFirst) {
    if (isProtected(bases, hidden, suppressBelow)) break;
    hidden[i] = true;
  }
  return hidden;
}

function isProtected(bases: readonly number[], hidden: readonly boolean[], suppressBelow: number): boolean {
  const parts = bases.filter((_, i) => hidden[i]);
  const together = parts.reduce((sum, base) => sum + base, 0);
  return parts.length === 0 || (parts.length >= 2 && together >= suppressBelow);
}
