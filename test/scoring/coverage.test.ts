import {
  agrestiCoullInterval,
  binomialDensity,
  clopperPearsonInterval,
  type Interval,
  jeffreysInterval,
  meanInterval,
  netPromoterScore,
  newcombeInterval,
  type Share,
  summarise,
  weightedProportion,
  welchTest,
  wilsonCorrectedInterval,
  wilsonInterval,
} from '#scoring';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** How often 95 % intervals hold the truth. Proportions by exact enumeration, the others by seeded simulation. */
const SIZES = [5, 10, 20, 50, 100, 200, 500];
/** Fewer runs of large samples: the time goes with n. */
const runsFor = (n: number): number => (n >= 200 ? 500 : n >= 100 ? 800 : 2000);

const covers = ({ lower, upper }: Interval, truth: number): boolean =>
  lower !== null && upper !== null && lower - 1e-12 <= truth && truth <= upper + 1e-12;

/** Share of samples whose interval holds p, for every p of a grid inside (from, to). */
function proportionCoverage(interval: (share: Share) => Interval, n: number, from: number, to: number): number[] {
  const limits = Array.from({ length: n + 1 }, (_, k) => interval({ successes: k, n }));
  const grid = Array.from({ length: 150 }, (_, i) => from + ((i + 0.5) / 150) * (to - from));
  return grid.map((p) => limits.reduce((sum, limit, k) => sum + (covers(limit, p) ? binomialDensity(k, n, p) : 0), 0));
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Share of simulated samples whose interval holds the truth. */
function simulate(truth: number, draw: (random: SeededRandom) => Interval, n: number): number {
  const random = seededRandom(n);
  const runs = runsFor(n);
  let held = 0;
  for (let i = 0; i < runs; i++) if (covers(draw(random), truth)) held += 1;
  return held / runs;
}

const answers = (random: SeededRandom, chances: readonly number[], n: number): number[] =>
  Array.from({ length: n }, () => 25 * random.choose(chances));

describe('proportions', () => {
  test.each(SIZES)('Wilson covers 93 to 97 %% on average over all p, and over p next to 0 and 1 (n = %d)', (n) => {
    for (const [from, to] of [
      [0, 1],
      [0, 0.05],
      [0.95, 1],
    ] as const) {
      const average = mean(proportionCoverage(wilsonInterval, n, from, to));
      expect(average).toBeGreaterThan(0.93);
      expect(average).toBeLessThan(0.97);
    }
  });

  test.each(SIZES)('Jeffreys covers 93 to 97 %% on average over all p (n = %d)', (n) => {
    const average = mean(proportionCoverage(jeffreysInterval, n, 0, 1));
    expect(average).toBeGreaterThan(0.93);
    expect(average).toBeLessThan(0.97);
  });

  test.each(SIZES)('the cautious ones never fall below their promise for any p (n = %d)', (n) => {
    const least = (interval: (share: Share) => Interval): number => Math.min(...proportionCoverage(interval, n, 0, 1));
    expect(least(clopperPearsonInterval)).toBeGreaterThan(0.95 - 1e-9);
    expect(least(wilsonCorrectedInterval)).toBeGreaterThan(0.945);
    expect(least(agrestiCoullInterval)).toBeGreaterThan(0.89);
  });

  test('pointwise, Wilson dips to about 83 % for isolated p next to 0 and 1, as its documentation says', () => {
    const least = Math.min(...SIZES.map((n) => Math.min(...proportionCoverage(wilsonInterval, n, 0, 1))));
    expect(least).toBeGreaterThan(0.82);
    expect(least).toBeLessThan(0.9);
  });
});

describe('means of scores', () => {
  test.each(SIZES)('normal scores are covered (n = %d)', (n) => {
    const coverage = simulate(0, (random) => meanInterval(Array.from({ length: n }, () => random.normal())), n);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });

  test.each([10, 30, 100, 500])('a usual distribution of five answers is covered (n = %d)', (n) => {
    const chances = [0.05, 0.1, 0.2, 0.4, 0.25];
    const coverage = simulate(67.5, (random) => meanInterval(answers(random, chances, n)), n);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });

  test('answers piled up at the top need n of 100: below, the interval is too short, and the base is marked', () => {
    const chances = [0, 0.02, 0.03, 0.1, 0.85];
    const at = (n: number): number => simulate(94.5, (random) => meanInterval(answers(random, chances, n)), n);
    expect(at(30)).toBeGreaterThan(0.83);
    expect(at(100)).toBeGreaterThan(0.9);
    expect(at(500)).toBeGreaterThan(0.93);
  });
});

describe('comparisons and scores', () => {
  test.each(SIZES)('net promoter score, adjusted Wald, over all samples there can be (n = %d)', (n) => {
    for (const [detractors, promoters] of [
      [0.2, 0.5],
      [0.1, 0.7],
      [0.6, 0.1],
      [0.3, 0.3],
    ] as const) {
      const coverage = promoterCoverage(n, detractors, promoters);
      expect(coverage).toBeGreaterThan(0.93);
      expect(coverage).toBeLessThan(0.97);
    }
  });

  test.each(SIZES)('difference of means, Welch, unequal spread and size (n = %d)', (n) => {
    const draw = (random: SeededRandom): Interval => {
      const x = Array.from({ length: n }, () => random.normal());
      const y = Array.from({ length: 2 * n }, () => 3 * random.normal());
      return welchTest(summarise(x), summarise(y));
    };
    const coverage = simulate(0, draw, n);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });

  test.each([5, 10, 20, 50])('difference of proportions, Newcombe, averaged over pairs of p (n = %d)', (n) => {
    const grid = [0.03, 0.15, 0.35, 0.6, 0.85, 0.97];
    const sizes = [n, 2 * n] as const;
    const coverages = grid.flatMap((p) => grid.map((q) => differenceCoverage(sizes, p, q)));
    expect(mean(coverages)).toBeGreaterThan(0.93);
    expect(mean(coverages)).toBeLessThan(0.975);
  });

  test.each([20, 100, 500])('weighted proportion, Wilson at the effective size (n = %d)', (n) => {
    const draw = (random: SeededRandom): Interval => {
      const values = Array.from({ length: n }, () => (random.next() < 0.7 ? 1 : 0));
      return weightedProportion(
        values,
        values.map(() => Math.exp(0.4 * random.normal())),
      ).wilson;
    };
    const coverage = simulate(0.7, draw, n);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });
});

/** Exact coverage of the net promoter score's interval at one pair of shares. */
function promoterCoverage(n: number, detractorShare: number, promoterShare: number): number {
  let held = 0;
  for (let d = 0; d <= n; d++) {
    const chance = binomialDensity(d, n, detractorShare);
    for (let p = 0; p <= n - d; p++) {
      const both = chance < 1e-9 ? 0 : chance * binomialDensity(p, n - d, promoterShare / (1 - detractorShare));
      if (both < 1e-9) continue;
      const { adjustedWald } = netPromoterScore({ detractors: d, passives: n - d - p, promoters: p });
      if (covers(adjustedWald, 100 * (promoterShare - detractorShare))) held += both;
    }
  }
  return held;
}

/** Exact coverage of Newcombe's interval at one pair of proportions. */
function differenceCoverage([n, m]: readonly [number, number], p: number, q: number): number {
  let held = 0;
  for (let k = 0; k <= n; k++) {
    const chance = binomialDensity(k, n, p);
    if (chance < 1e-7) continue;
    for (let l = 0; l <= m; l++) {
      const both = chance * binomialDensity(l, m, q);
      if (both > 1e-9 && covers(newcombeInterval({ successes: k, n }, { successes: l, n: m }), p - q)) held += both;
    }
  }
  return held;
}
