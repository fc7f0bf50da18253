import { adjustPValues, fisherExactTest, wilsonInterval } from '#scoring';

/** So many of so many. */
export interface Counted {
  successes: number;
  n: number;
}

/** A share with its interval, 0 to 1; nulls of nothing. */
export function rateOf({ successes, n }: Counted) {
  const { lower: low, upper: high } = wilsonInterval({ successes, n });
  return { successes, n, value: n === 0 ? null : successes / n, low, high };
}

const significant = 0.05;

/** Each share beside that of all others together; whoever differs does so in spite of how many are compared (Holm). */
export function comparedRates(all: readonly Counted[]): (ReturnType<typeof rateOf> & { differs: boolean })[] {
  const sum = (of: keyof Counted) => all.reduce((total, each) => total + each[of], 0);
  const total = { successes: sum('successes'), n: sum('n') };
  const pValues = all.map(({ successes, n }) => {
    const others = { successes: total.successes - successes, n: total.n - n };
    // Exact, as shares of a few interviews are compared, too.
    return n === 0 || others.n === 0 ? null : fisherExactTest({ successes, n }, others);
  });
  const adjusted = adjustPValues(pValues, 'holm');
  return all.map((each, at) => ({ ...rateOf(each), differs: (adjusted[at] ?? 1) < significant }));
}
