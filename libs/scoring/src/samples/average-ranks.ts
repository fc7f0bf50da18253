/**
 * Ranks from 1 upwards, ties sharing their mean rank, and the size of every group of ties (1 for a value of its own).
 */
export interface Ranking {
  readonly ranks: number[];
  readonly ties: number[];
}

/** Ranks values; NaN must not occur. @example averageRanks([10, 20, 10]) // { ranks: [1.5, 3, 1.5], ties: [2, 1] } */
export function averageRanks(values: readonly number[]): Ranking {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  const ties: number[] = [];
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2;
    ties.push(to - from);
    from = to;
  }
  return { ranks, ties };
}

/** Sum of t³ - t over the groups of ties, the correction that rank tests share. */
export function tieCorrection(ties: readonly number[]): number {
  return ties.reduce((sum, t) => sum + t * (t * t - 1), 0);
}
