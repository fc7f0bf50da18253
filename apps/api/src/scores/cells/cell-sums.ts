import type { Contribution } from './contributions.js';
import type { CellKey } from './cell-key.js';
import { weightOfOne } from '../weights/weight-of-one.js';

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

/** A cell that was gathered, and where it belongs. */
export interface GatheredCell {
  key: CellKey;
  sums: CellSums;
}

const empties = {
  not_shown: 'notShown',
  not_applicable: 'notApplicable',
  skipped: 'skipped',
  refused: 'refused',
} as const;

/** Sums while they are gathered: answers of weight one, as most are, by count, for their weighted sums follow; others apart. */
interface Growing extends CellSums {
  plain: { n: number; sum: number; sumSquares: number };
}

function nothing(): Growing {
  return {
    n: 0,
    sum: 0,
    sumSquares: 0,
    weight: 0,
    weightedSum: 0n,
    weightedSumSquares: 0n,
    squaredWeight: 0n,
    histogram: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    notShown: 0,
    notApplicable: 0,
    skipped: 0,
    refused: 0,
    plain: { n: 0, sum: 0, sumSquares: 0 },
  };
}

/** Gathers what responses add to cells; integers only, so any order gives the same sums. */
export class CellGatherer {
  readonly #places = new Map<string, { key: Omit<CellKey, 'measure'>; measures: Map<string, Growing> }>();

  /** Adds what one response says, all of it under one key, or with `sign` -1 takes it out again. */
  add(key: Omit<CellKey, 'measure'>, contributions: readonly Contribution[], weight: number, sign: 1 | -1 = 1): void {
    const text = `${key.surveyId}${key.storeId}${key.day}${key.channel} ${key.language}`;
    let place = this.#places.get(text);
    if (place === undefined) this.#places.set(text, (place = { key, measures: new Map() }));
    const { measures } = place;
    for (const { measure, score, code, empty } of contributions) {
      let sums = measures.get(measure);
      if (sums === undefined) measures.set(measure, (sums = nothing()));
      if (empty !== null) sums[empties[empty]] += sign;
      if (score !== null) addScore(sums, score, code, weight, sign);
    }
  }

  /** Everything gathered so far. */
  cells(): GatheredCell[] {
    return [...this.#places.values()].flatMap(({ key, measures }) =>
      [...measures].map(([measure, growing]) => ({ key: { ...key, measure }, sums: whole(growing) })),
    );
  }
}

function addScore(sums: Growing, score: number, code: number | null, weight: number, sign: 1 | -1): void {
  const square = score * score;
  sums.n += sign;
  sums.sum += sign * score;
  sums.sumSquares += sign * square;
  sums.weight += sign * weight;
  if (code !== null) sums.histogram[code] = (sums.histogram[code] ?? 0) + sign;
  if (weight === weightOfOne) {
    sums.plain.n += sign;
    sums.plain.sum += sign * score;
    sums.plain.sumSquares += sign * square;
    return;
  }
  sums.weightedSum += BigInt(sign * weight) * BigInt(score);
  sums.weightedSumSquares += BigInt(sign * weight) * BigInt(square);
  sums.squaredWeight += BigInt(sign * weight) * BigInt(weight);
}

function whole({ plain, ...sums }: Growing): CellSums {
  const unit = BigInt(weightOfOne);
  return {
    ...sums,
    weightedSum: sums.weightedSum + unit * BigInt(plain.sum),
    weightedSumSquares: sums.weightedSumSquares + unit * BigInt(plain.sumSquares),
    squaredWeight: sums.squaredWeight + unit * unit * BigInt(plain.n),
  };
}
