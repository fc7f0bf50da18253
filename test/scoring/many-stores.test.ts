import { adjustPValues, rankIntervals, shrinkTowardsMean, summarise, type Summary, welchTest } from '#scoring';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** What happens when 200 stores are compared at once: the reason why the library exists. */
const STORES = 200;
const WITHIN = 25;

/** Answers per store, unequal: half of the stores have fewer than 34. */
const size = (random: SeededRandom): number => Math.max(5, Math.round(34 * Math.exp(random.normal())));

/** Mean and spread of a store's answers around its true score. */
function sample(random: SeededRandom, truth: number): Summary {
  return summarise(Array.from({ length: size(random) }, () => truth + WITHIN * random.normal()));
}

/** Everyone's sum but the store's own, without going through all answers again. */
function rest(stores: readonly Summary[], left: number): Summary {
  let [n, sum, squares] = [0, 0, 0];
  for (const [i, store] of stores.entries()) {
    if (i === left) continue;
    n += store.n;
    sum += store.n * store.mean!;
    squares += (store.n - 1) * store.sd! ** 2 + store.n * store.mean! ** 2;
  }
  return { n, mean: sum / n, sd: Math.sqrt((squares - (sum * sum) / n) / (n - 1)) };
}

test('when no store differs, the correction flags at most 5 % of runs and of stores', () => {
  const random = seededRandom(2024);
  let [flaggedStores, runsWithFlags, uncorrected] = [0, 0, 0];
  const runs = 40;
  for (let run = 0; run < runs; run++) {
    const stores = Array.from({ length: STORES }, () => sample(random, 70));
    const p = stores.map((store, i) => welchTest(store, rest(stores, i)).pValue);
    const flagged = adjustPValues(p, 'benjamini-hochberg').filter((value) => value! < 0.05).length;
    flaggedStores += flagged;
    runsWithFlags += flagged > 0 ? 1 : 0;
    uncorrected += p.filter((value) => value! < 0.05).length;
  }
  expect(flaggedStores / (runs * STORES)).toBeLessThanOrEqual(0.05);
  // Without the correction, about one store in twenty is accused of nothing.
  expect(uncorrected / (runs * STORES)).toBeGreaterThan(0.03);
  // When nothing differs, false-discovery control is control of any false alarm: 5 % of runs, give or take chance.
  expect(runsWithFlags / runs).toBeLessThanOrEqual(0.12);
});

test('shrinkage at least halves the squared error, and raw ranks find half of the best', () => {
  const random = seededRandom(11);
  let [rawError, shrunkError, rawFound, runs] = [0, 0, 0, 40];
  for (let run = 0; run < runs; run++) {
    const truths = Array.from({ length: STORES }, () => 70 + 6 * random.normal());
    const stores = truths.map((truth) => sample(random, truth));
    const raw = stores.map(({ mean }) => mean!);
    const { estimates } = shrinkTowardsMean(
      raw,
      stores.map(({ sd, n }) => sd! / Math.sqrt(n)),
    );
    for (const [i, truth] of truths.entries()) {
      rawError += (raw[i]! - truth) ** 2;
      shrunkError += (estimates[i]! - truth) ** 2;
    }
    const best = top20(truths);
    rawFound += top20(raw).filter((i) => best.includes(i)).length / 20 / runs;
  }
  expect(shrunkError / rawError).toBeLessThan(0.5);
  expect(rawFound).toBeGreaterThan(0.45);
  expect(rawFound).toBeLessThan(0.6);
});

test('simultaneous rank ranges hold all true ranks at once in at least 95 % of runs', () => {
  const random = seededRandom(5);
  let held = 0;
  const runs = 200;
  for (let run = 0; run < runs; run++) {
    const truths = Array.from({ length: 30 }, () => 70 + 6 * random.normal());
    const sds = truths.map(() => 1 + 3 * random.next());
    const { lower, upper } = rankIntervals(
      truths.map((truth, i) => truth + sds[i]! * random.normal()),
      sds,
    );
    const ranks = truths.map((truth) => 1 + truths.filter((other) => other > truth).length);
    if (ranks.every((rank, i) => lower[i]! <= rank && rank <= upper[i]!)) held += 1;
  }
  expect(held / runs).toBeGreaterThanOrEqual(0.95);
});

function top20(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  return order.slice(0, 20);
}
