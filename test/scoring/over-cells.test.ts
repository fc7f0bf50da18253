import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  adjustForMode,
  adjustForModeOfCells,
  driverSystem,
  driverSystemFromPairs,
  ScoringError,
  summarise,
  xBarSChart,
  xBarSChartFromSummaries,
  type ModeRow,
  type PairSums,
} from '#scoring';

const score = fc.integer({ min: 0, max: 100 });
const close = (a: unknown, b: unknown): void => {
  if (typeof a !== 'number' || typeof b !== 'number') return expect(a).toEqual(b);
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(b)));
};

describe('what cells give equals what answers give', () => {
  const row = fc.record({
    store: fc.constantFrom('A', 'B', 'C'),
    mode: fc.constantFrom('email', 'phone', 'web'),
    score,
  });

  test('the channel adjustment', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 40 }), (rows: ModeRow[]) => {
        const groups = Map.groupBy(rows, ({ store, mode }) => `${store} ${mode}`);
        const cells = [...groups.values()].map((own) => ({
          store: own[0]!.store,
          mode: own[0]!.mode,
          ...summarise(own.map((each) => each.score)),
        }));
        const attempt = <T>(run: () => T): T | string => {
          try {
            return run();
          } catch (error) {
            if (error instanceof ScoringError) return error.code;
            throw error;
          }
        };
        const [own, truth] = [
          attempt(() => adjustForModeOfCells(cells, 'email')),
          attempt(() => adjustForMode(rows, 'email')),
        ];
        if (typeof own === 'string' || typeof truth === 'string') return expect(own).toEqual(truth);
        for (const part of ['effect', 'effectSe', 'rawMean', 'adjustedMean', 'adjustedSe'] as const)
          for (const key of Object.keys(truth[part])) close(own[part][key], truth[part][key]);
        close(own.rSquared, truth.rSquared);
      }),
      { numRuns: 300 },
    );
  });

  test('the control chart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(score, { minLength: 2, maxLength: 9 }), { minLength: 2, maxLength: 9 }),
        (groups) => {
          const [own, truth] = [xBarSChartFromSummaries(groups.map((group) => summarise(group))), xBarSChart(groups)];
          close(own.sigma, truth.sigma);
          close(own.mean.centre, summarise(groups.flat()).mean);
          for (const [i, upper] of truth.mean.upper.entries()) close(own.mean.upper[i], upper);
        },
      ),
    );
  });
});

describe('correlations of pairs', () => {
  const rows = [
    [80, 70, 90],
    [60, 75, 40],
    [90, 95, 70],
    [30, 20, 50],
    [55, 60, 65],
    [70, 40, 85],
  ] as const;
  const names = ['overall', 'a', 'b'];
  const pairOf = (a: string, b: string): PairSums => {
    const [x, y] = [names.indexOf(a), names.indexOf(b)];
    const sum = (of: (row: readonly number[]) => number) => rows.reduce((total, each) => total + of(each), 0);
    return {
      n: rows.length,
      sumA: sum((each) => each[x]!),
      sumB: sum((each) => each[y]!),
      squaresA: sum((each) => each[x]! ** 2),
      squaresB: sum((each) => each[y]! ** 2),
      products: sum((each) => each[x]! * each[y]!),
    };
  };

  test('are those of the answers where everybody answered everything', () => {
    const column = (i: number) => rows.map((each) => each[i]!);
    const truth = driverSystem(column(0), { a: column(1), b: column(2) });
    const own = driverSystemFromPairs('overall', ['a', 'b'], pairOf, 2);
    for (const [i, r] of truth.withOutcome.entries()) close(own.withOutcome[i], r);
    close(own.among[0]![1], truth.among[0]![1]);
    expect(own.n).toBe(6);
  });

  test('are refused on pairs that few answered, and where nothing varies', () => {
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => driverSystemFromPairs('overall', ['a'], pairOf, 30)).toThrow(refused('insufficient_data'));
    const still = { n: 40, sumA: 400, sumB: 400, squaresA: 4000, squaresB: 5000, products: 4000 };
    expect(() => driverSystemFromPairs('overall', ['a'], () => still)).toThrow(refused('collinear'));
    expect(() => driverSystemFromPairs('overall', [], pairOf)).toThrow(refused('invalid_parameter'));
  });
});
