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

/** A share beside that of all others. */
export type ComparedRate = ReturnType<typeof rateOf> & { differs: boolean };

/** Each share beside that of all others together; whoever differs does so in spite of how many are compared (Holm). */
export function comparedRates(all: readonly Counted[]): ComparedRate[] {
  return comparedTogether([all])[0] ?? [];
}

/** The same of several lists, in spite of how many shares are in all of them. */
export function comparedTogether(lists: readonly (readonly Counted[])[]): ComparedRate[][] {
  const adjusted = adjustPValues(lists.flatMap(pValuesOf), 'holm').values();
  return lists.map((all) =>
    all.map((each) => ({ ...rateOf(each), differs: (adjusted.next().value ?? 1) < significant })),
  );
}

function pValuesOf(all: readonly Counted[]): (number | null)[] {
  const sum = (of: keyof Counted) => all.reduce((total, each) => total + each[of], 0);
  const total = { successes: sum('successes'), n: sum('n') };
  return all.map(({ successes, n }) => {
    const others = { successes: total.successes - successes, n: total.n - n };
    // Exact, as shares of a few interviews are compared, too.
    return n === 0 || others.n === 0 ? null : fisherExactTest({ successes, n }, others);
  });
}
