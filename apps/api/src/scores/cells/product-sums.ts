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
const takesPart = (measure: string): boolean => measure === 'role:overall' || measure.startsWith('principle:');

type Growing = { -readonly [Key in keyof ProductSums]: ProductSums[Key] };

/** Gathers products of what each response scored; integers only, so any order gives the same sums. */
export class ProductGatherer {
  /** By place, then by the first measure, then by the second: looking up is all that this does. */
  readonly #places = new Map<string, { place: ProductPlace; pairs: Map<string, Map<string, Growing>> }>();

  /** Adds the pairs of one response, or with `sign` -1 takes them out again. */
  add(place: ProductPlace, scores: readonly Contribution[], sign: 1 | -1 = 1): void {
    const text = `${place.surveyId}${place.month}${place.channel} ${place.language}`;
    let found = this.#places.get(text);
    if (found === undefined) this.#places.set(text, (found = { place, pairs: new Map() }));
    for (const x of scores) {
      if (x.score === null || !takesPart(x.measure)) continue;
      let row = found.pairs.get(x.measure);
      if (row === undefined) found.pairs.set(x.measure, (row = new Map()));
      for (const y of scores) {
        if (y.score === null || y.measure <= x.measure || !takesPart(y.measure)) continue;
        let sums = row.get(y.measure);
        if (sums === undefined) row.set(y.measure, (sums = nothing(found.place, x.measure, y.measure)));
        sums.n += sign;
        sums.sumA += sign * x.score;
        sums.sumB += sign * y.score;
        sums.squaresA += sign * x.score * x.score;
        sums.squaresB += sign * y.score * y.score;
        sums.products += sign * x.score * y.score;
      }
    }
  }

  /** Everything gathered, in key order. */
  sums(): ProductSums[] {
    const keyOf = ({ place, a, b }: ProductSums) =>
      [place.surveyId, place.month, place.channel, place.language, a, b].join(' ');
    return [...this.#places.values()]
      .flatMap(({ pairs }) => [...pairs.values()].flatMap((row) => [...row.values()]))
      .map((sums) => ({ key: keyOf(sums), sums }))
      .sort((x, y) => (x.key < y.key ? -1 : 1))
      .map(({ sums }) => sums);
  }
}

function nothing({ surveyId, channel, language, month }: ProductPlace, a: string, b: string): Growing {
  const place = { surveyId, channel, language, month };
  return { place, a, b, n: 0, sumA: 0, sumB: 0, squaresA: 0, squaresB: 0, products: 0 };
}
