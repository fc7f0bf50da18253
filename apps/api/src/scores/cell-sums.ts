import type { Contribution } from './items-of.js';
import type { CellKey } from './cell-key.js';

/** Counts and sums of one cell; weighted ones as big integers, since they pass what a number holds exactly. */
export interface CellSums {
  n: number;
  sum: number;
  sumSquares: number;
  weight: number;
  weightedSum: bigint;
  weightedSumSquares: bigint;
  squaredWeight: bigint;
  histogram: number[];
  notShown: number;
  notApplicable: number;
  skipped: number;
  refused: number;
}

const empties = {
  not_shown: 'notShown',
  not_applicable: 'notApplicable',
  skipped: 'skipped',
  refused: 'refused',
} as const;

function nothing(): CellSums {
  return {
    n: 0,
    sum: 0,
    sumSquares: 0,
    weight: 0,
    weightedSum: 0n,
    weightedSumSquares: 0n,
    squaredWeight: 0n,
    histogram: new Array<number>(11).fill(0),
    notShown: 0,
    notApplicable: 0,
    skipped: 0,
    refused: 0,
  };
}

/** Gathers what responses add to cells; integers only, so any order gives the same sums. */
export class CellGatherer {
  readonly cells = new Map<string, { key: CellKey; sums: CellSums }>();

  /** Adds one contribution, or with `sign` -1 takes it out again. */
  add(key: CellKey, contribution: Contribution, weight: number, sign: 1 | -1 = 1): void {
    const text = `${key.surveyId} ${contribution.measure} ${key.storeId} ${key.day} ${key.channel} ${key.language}`;
    let cell = this.cells.get(text);
    if (cell === undefined)
      this.cells.set(text, (cell = { key: { ...key, measure: contribution.measure }, sums: nothing() }));
    const { sums } = cell;
    if (contribution.empty !== null) sums[empties[contribution.empty]] += sign;
    if (contribution.score !== null) addScore(sums, contribution.score, contribution.code, weight, sign);
  }
}

function addScore(sums: CellSums, score: number, code: number | null, weight: number, sign: 1 | -1): void {
  const [weighted, square] = [weight * score, score * score];
  sums.n += sign;
  sums.sum += sign * score;
  sums.sumSquares += sign * square;
  sums.weight += sign * weight;
  sums.weightedSum += BigInt(sign * weighted);
  sums.weightedSumSquares += BigInt(sign * weight) * BigInt(square);
  sums.squaredWeight += BigInt(sign * weight) * BigInt(weight);
  if (code !== null) sums.histogram[code] = (sums.histogram[code] ?? 0) + sign;
}
