import fc from 'fast-check';
import {
  adjustPValues,
  auditSuppression,
  driverImportance,
  driverSystem,
  expectedRanks,
  hideAlongLines,
  hideInSums,
  hideSmallParts,
  normalTwoSided,
  pointRanks,
  probabilityOfBest,
  rankIntervals,
  relativeWeights,
  shrinkTowardsMean,
} from '#scoring';

const score = fc.double({ min: 0, max: 100, noNaN: true });
const close = (a: number, b: number, within = 1e-9): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(b)));
const check = <T extends [unknown, ...unknown[]]>(...args: Parameters<typeof fc.property<T>>): void =>
  fc.assert(fc.property(...args), { numRuns: 200 });

describe('many units', () => {
  const units = fc.array(fc.record({ mean: score, sd: fc.double({ min: 0.2, max: 15, noNaN: true }) }), {
    minLength: 1,
    maxLength: 14,
  });

  test('shrunken estimates lie between the raw one and the mean', () => {
    check(units, (all) => {
      const { estimates, mean } = shrinkTowardsMean(
        all.map((one) => one.mean),
        all.map((one) => one.sd),
      );
      for (const [i, { mean: raw }] of all.entries()) {
        expect(estimates[i]!).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-9);
        expect(estimates[i]!).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-9);
      }
    });
  });

  test.each(['holm', 'bonferroni', 'none'] as const)(
    'rank ranges from sorted estimates are those of all pairs (%s)',
    (adjustment) => {
      check(units, (all) => {
        const [means, sds] = [all.map((one) => one.mean), all.map((one) => one.sd)];
        expect(rankIntervals(means, sds, { adjustment })).toEqual(rankIntervalsOfAllPairs(means, sds, adjustment));
      });
    },
  );

  test('expected ranks share k(k+1)/2, chances of being best sum to 1, ranges hold the point rank', () => {
    check(units, (all) => {
      const [means, sds, k] = [all.map((one) => one.mean), all.map((one) => one.sd), all.length];
      close(
        expectedRanks(means, sds).reduce((a, b) => a + b, 0),
        (k * (k + 1)) / 2,
      );
      close(
        probabilityOfBest(means, sds).reduce((a, b) => a + b, 0),
        1,
      );
      const { lower, upper } = rankIntervals(means, sds);
      for (const [i, rank] of pointRanks(means).entries()) expect(lower[i]! <= rank && rank <= upper[i]!).toBe(true);
    });
  });

  test('adjusting p-values never lowers one and keeps their order', () => {
    const ways = ['holm', 'hochberg', 'bonferroni', 'benjamini-hochberg', 'benjamini-yekutieli'] as const;
    check(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
      fc.constantFrom(...ways),
      (p, method) => {
        const adjusted = adjustPValues(p, method);
        for (const [i, value] of p.entries()) {
          expect(adjusted[i]!).toBeGreaterThanOrEqual(value - 1e-15);
          for (const [j, other] of p.entries())
            if (value < other) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
        }
      },
    );
  });

  test('importances of drivers sum to what all of them explain', () => {
    const value = fc.noBias(fc.integer({ min: 0, max: 1000 }));
    const rows = fc.array(fc.tuple(value, value, value, value), { minLength: 15, maxLength: 30 });
    check(rows, (all) => {
      const column = (i: number): number[] => all.map((row) => row[i as 0]);
      const system = driverSystem(column(0), { a: column(1), b: column(2), c: column(3) });
      const { shapley, rSquared } = driverImportance(system);
      close(
        shapley.reduce((a, b) => a + b, 0),
        rSquared,
      );
      close(relativeWeights(system).rSquared, rSquared, 1e-7);
    });
  });
});

describe('disclosure', () => {
  test('what hides small parts leaves none to be worked out from the total', () => {
    check(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (bases) => {
      const hidden = hideSmallParts(bases, 10);
      const parts = bases.filter((_, i) => hidden[i]);
      bases.forEach((base, i) => expect(base > 0 && base < 10 && !hidden[i]).toBe(false));
      if (parts.length === 0) return;
      const together = parts.reduce((a, b) => a + b, 0);
      const everythingHidden = bases.every((base, i) => base === 0 || hidden[i]);
      expect(everythingHidden || (parts.length >= 2 && together >= 10)).toBe(true);
    });
  });

  test('hiding in sums leaves no sum open, and treats a part that is its whole total as the total', () => {
    const tables = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 5,
    });
    check(tables, (rows) => {
      const bases = rows.flat();
      const sums = [
        ...rows.map((_, row) => [0, 1, 2].map((col) => 3 * row + col)),
        ...[0, 1, 2].map((col) => rows.map((_, row) => 3 * row + col)),
      ].map((parts) => {
        bases.push(parts.reduce((sum, at) => sum + (bases[at] ?? 0), 0));
        return { total: bases.length - 1, parts };
      });
      const hidden = hideInSums(bases, sums, 10);
      for (const [at, base] of bases.entries()) if (base > 0 && base < 10) expect(hidden[at]).toBe(true);
      for (const { total, parts } of sums) {
        const own = parts.filter((at) => (bases[at] ?? 0) > 0);
        const out = own.filter((at) => hidden[at]);
        const together = out.reduce((sum, at) => sum + (bases[at] ?? 0), 0);
        if (own.length === 1) expect(hidden[own[0] ?? 0]).toBe(hidden[total]);
        else if (hidden[total]) expect(own.length === 0 || out.length > 0).toBe(true);
        else expect(out.length === 0 || (out.length >= 2 && together >= 10)).toBe(true);
      }
    });
  });

  test('what hides along lines leaves every line of a table safe', () => {
    const table = fc.array(fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 5 });
    check(table, (rows) => {
      const bases = rows.flat();
      const across = rows.map((row, r) => row.map((_, c) => r * 4 + c));
      const down = [0, 1, 2, 3].map((c) => rows.map((_, r) => r * 4 + c));
      const hidden = hideAlongLines(bases, [...across, ...down], 10);
      bases.forEach((base, i) => expect(base > 0 && base < 10 && !hidden[i]).toBe(false));
      for (const line of [...across, ...down]) {
        const parts = line.filter((i) => hidden[i]);
        const together = parts.reduce((sum, i) => sum + bases[i]!, 0);
        const nothingElse = line.every((i) => bases[i] === 0 || hidden[i]);
        expect(parts.length === 0 || nothingElse || (parts.length >= 2 && together >= 10)).toBe(true);
      }
    });
  });

  test('the truth lies within every feasible interval', () => {
    const table = fc.array(fc.array(fc.tuple(fc.nat(30), fc.boolean()), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    });
    check(table, (cells) => {
      const counts = cells.map((row) => row.map(([count]) => count));
      const { intervals } = auditSuppression(
        counts,
        cells.map((row) => row.map(([, hidden]) => hidden)),
      );
      for (const { row, col, lower, upper } of intervals)
        expect(lower <= counts[row - 1]![col - 1]! && counts[row - 1]![col - 1]! <= upper!).toBe(true);
    });
  });
});

/** The definition, over all pairs: what the fast way must agree with. */
function rankIntervalsOfAllPairs(
  means: readonly number[],
  sds: readonly number[],
  adjustment: 'holm' | 'bonferroni' | 'none',
) {
  const k = means.length;
  const pairs = means.flatMap((_, i) => means.slice(0, i).map((__, j) => [i, j] as const));
  const p = pairs.map(([i, j]) => normalTwoSided((means[i]! - means[j]!) / Math.hypot(sds[i]!, sds[j]!)));
  const adjusted = adjustPValues(p, adjustment);
  const lower = means.map(() => 1);
  const upper = means.map(() => k);
  for (const [pair, [i, j]] of pairs.entries()) {
    if (!(adjusted[pair]! < 0.05)) continue;
    const [better, worse] = means[i]! > means[j]! ? [i, j] : [j, i];
    lower[worse]! += 1;
    upper[better]! -= 1;
  }
  return { lower, upper };
}
