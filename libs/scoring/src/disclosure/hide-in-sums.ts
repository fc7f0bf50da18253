import { checkCount } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Cells, by their indexes, that add up to another one; null for a total that stands in no cell and can be seen elsewhere. */
export interface CellSum {
  readonly total: number | null;
  readonly parts: readonly number[];
}

/**
 * Which cells of linked tables to hide so that no sum gives a small one away, where totals are cells themselves: stores in regions
 * in the network, months in years.
 *
 * A cell of 0 < base < suppressBelow is hidden. Then each sum is made safe, again and again until nothing changes: parts that are
 * hidden under a shown total are two or more and hold suppressBelow together, else the smallest shown part is hidden too, and
 * where there is none left, the total; under a hidden total some part is hidden. Cells in `already` are hidden from the start.
 * A part that is its whole total is hidden exactly where the total is, so that one group is treated alike by each of its names.
 *
 * Returns one boolean per cell, true = hide. Each round hides one cell more, so it ends. Bases not counts: `invalid_value`; an
 * index outside the table or a bound below zero: `invalid_parameter`. Source: complementary suppression in hierarchical and
 * linked tables, Willenborg & de Waal 2001, ch. 4.
 *
 * @example hideInSums([44, 40, 4], [{ total: 0, parts: [1, 2] }], 10) // [false, true, true]: 44 - 40 would give the 4 away
 */
export function hideInSums(
  bases: ArrayLike<number>,
  sums: readonly CellSum[],
  suppressBelow = 10,
  already: ArrayLike<boolean> = [],
): boolean[] {
  if (!(suppressBelow >= 0)) refuse('invalid_parameter', `bound below zero: ${suppressBelow}`);
  const hidden = Array.from(bases, (base, index) => {
    return checkCount(base, 'base') > 0 && (base < suppressBelow || already[index] === true);
  });
  const counted = sums.map(({ total, parts }): CellSum => {
    if ([...parts, total ?? 0].some((index) => bases[index] === undefined))
      refuse('invalid_parameter', 'a sum leads out of the table');
    return { total, parts: parts.filter((index) => bases[index]! > 0) };
  });
  const waiting = new Set(counted.filter(({ parts }) => parts.length > 0));
  const byCell = new Map<number, CellSum[]>();
  for (const sum of waiting)
    for (const index of sum.total === null ? sum.parts : [...sum.parts, sum.total])
      (byCell.get(index) ?? byCell.set(index, []).get(index)!).push(sum);
  for (const sum of waiting) {
    waiting.delete(sum);
    for (let next = cellToHide(bases, hidden, sum, suppressBelow); next !== null;) {
      hidden[next] = true;
      for (const other of byCell.get(next) ?? []) waiting.add(other);
      next = cellToHide(bases, hidden, sum, suppressBelow);
    }
  }
  return hidden;
}

/** The next cell that a sum needs hidden; null where it is safe. */
function cellToHide(
  bases: ArrayLike<number>,
  hidden: readonly boolean[],
  { total, parts }: CellSum,
  suppressBelow: number,
): number | null {
  let [count, together, smallest] = [0, 0, null as number | null];
  for (const index of parts)
    if (hidden[index]) [count, together] = [count + 1, together + bases[index]!];
    else if (smallest === null || bases[index]! < bases[smallest]!) smallest = index;

  if (total !== null && hidden[total]) return count === 0 ? smallest : null;
  if (count === 0 || (count >= 2 && together >= suppressBelow)) return null;
  return smallest ?? total;
}
