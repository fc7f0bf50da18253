import type { PairSums } from '#scoring';
import type { CellKey } from './cell-key.js';
import type { Contribution } from './contributions.js';

/** Which answers a sum of products is over: those of every store, since drivers are found for the network. */
export type ProductPlace = Pick<CellKey, 'surveyId' | 'channel' | 'language'> & { month: string };

/** Sums of one pair of measures at one place, in hundredths of a point; `a` sorts before `b`. */
export interface ProductSums extends PairSums {
  place: ProductPlace;
  a: string;
  b: string;
}

/** Whether a measure may drive satisfaction, or is satisfaction itself. */
const takesPart = ({ measure }: Contribution): boolean =>
  measure === 'role:overall' || measure.startsWith('principle:');

/** Gathers products of what each response scored; integers only, so any order gives the same sums. */
export class ProductGatherer {
  readonly #sums = new Map<string, { -readonly [Key in keyof ProductSums]: ProductSums[Key] }>();

  /** Adds the pairs of one response, or with `sign` -1 takes them out again. */
  add(place: ProductPlace, scores: readonly Contribution[], sign: 1 | -1 = 1): void {
    const scored = scores.flatMap((each) =>
      each.score !== null && takesPart(each) ? [{ measure: each.measure, score: each.score }] : [],
    );
    scored.sort((x, y) => (x.measure < y.measure ? -1 : 1));
    for (const [index, a] of scored.entries())
      for (const b of scored.slice(index + 1)) {
        const sums = this.#at(place, a.measure, b.measure);
        sums.n += sign;
        sums.sumA += sign * a.score;
        sums.sumB += sign * b.score;
        sums.squaresA += sign * a.score * a.score;
        sums.squaresB += sign * b.score * b.score;
        sums.products += sign * a.score * b.score;
      }
  }

  /** Everything gathered, in key order. */
  sums(): ProductSums[] {
    return [...this.#sums].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, sums]) => sums);
  }

  #at(place: ProductPlace, a: string, b: string) {
    const key = [place.surveyId, place.month, place.channel, place.language, a, b].join(' ');
    let sums = this.#sums.get(key);
    if (sums === undefined)
      this.#sums.set(key, (sums = { place, a, b, n: 0, sumA: 0, sumB: 0, squaresA: 0, squaresB: 0, products: 0 }));
    return sums;
  }
}
