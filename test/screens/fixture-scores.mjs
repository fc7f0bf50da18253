// Made-up scores beside fixture-data.mjs: control chart, drivers, rules, and what a comparison by one score adds.
import { comparison as base, figure, overview, principles, storeResult as store, weights } from './fixture-data.mjs';

const madeUnder = { standard: 3, rules: 2, rulesPublishedAt: '2026-10-02T08:00:00Z', equalWeights: false };
const total = overview.index.n;

const items = base.items.map((item, at) => {
  const reliability = item.index.value === null ? null : item.n / (item.n + 60);
  const towards = (value) => Math.round((76.4 + (value - 76.4) * (reliability ?? 0)) * 10) / 10;
  return {
    ...item,
    score: item.index,
    effort: figure(72 + (at % 5), item.n),
    tieGroup: item.rank === null ? null : item.rank.low > 8 ? 3 : item.rank.low > 1 ? 2 : 1,
    estimate:
      item.index.value === null
        ? null
        : { value: towards(item.index.value), low: item.index.low, high: item.index.high },
    reliability,
    funnel: item.index.value === null ? null : item.band === 'in_line' ? 'inside' : 'beyond_998',
    adjusted: null,
  };
});
const limits = [20, 40, 80, 160, 240, 320, 420].map((n) => {
  const half = 24 / Math.sqrt(n);
  const [low95, high95] = [76.4 - 1.96 * half, 76.4 + 1.96 * half];
  return { n, low95, high95, low998: 76.4 - 3.09 * half, high998: 76.4 + 3.09 * half };
});
export function comparison(query) {
  const adjust = query.get('adjust') === 'channel';
  const shifted = (item) =>
    item.score.value === null
      ? null
      : { value: item.score.value - 0.8, low: item.score.low - 0.8, high: item.score.high - 0.8 };
  return {
    ...base,
    measure: query.get('measure') ?? 'index',
    items: adjust ? items.map((item) => ({ ...item, adjusted: shifted(item) })) : items,
    network: { ...base.network, effort: overview.effort },
    funnel: { target: 76.4, overdispersion: 3.1, limits },
    adjustment: adjust ? { status: 'ok', reference: 'email', effects: [] } : null,
    madeUnder,
    weights,
  };
}

const moved = { value: 0.9, low: -0.2, high: 2, direction: 'same' };
export const overviewOfScores = {
  ...overview,
  index: { ...overview.index, change: { ...overview.index.change, mix: { moved: 12.4, adjusted: moved } } },
  madeUnder,
  weights,
};
export const storeResult = { ...store, madeUnder, weights };

export function controlChart(measure) {
  const points = overview.overTime.map(({ period, index }, at) => {
    const half = 72 / Math.sqrt(index.n);
    const signals = at === 8 ? ['beyond_limits', 'two_of_three'] : [];
    return { period, figure: index, lower: 75.2 - half, upper: 75.2 + half, signals };
  });
  return { measure, status: 'ok', centre: 75.2, weights, points };
}

export function overTime(measure) {
  const points = overview.overTime.map(({ index }, at) => ({
    period: `2026-05-${String(at + 1).padStart(2, '0')}`,
    figure: index,
  }));
  return { measure, by: 'day', points };
}

export const drivers = {
  status: 'ok',
  n: total,
  fewest: 200,
  rSquared: 0.47,
  leftOut: [],
  weights,
  drivers: principles.map(({ key, name, mean }, at) => ({
    key,
    name,
    importance: [9, 5, 12, 6, 19, 14, 8, 9, 15, 3][at],
    correlation: [0.4, 0.32, 0.47, 0.35, 0.55, 0.5, 0.39, 0.41, 0.52, 0.2][at],
    n: Math.round(total * 0.4),
    performance: figure(mean, Math.round(total * 0.4)),
    place: at === 4 || at === 8 ? 'act_first' : at === 2 || at === 5 ? 'keep' : mean < 76 ? 'watch' : 'enough',
  })),
};

const rules = {
  weights: Object.fromEntries(principles.map(({ key }, at) => [key, [9, 8, 7, 10, 15, 12, 11, 12, 13, 3][at]])),
  targets: Object.fromEntries(principles.map(({ key, target }) => [key, target])),
  equalWeights: false,
  suppressBelow: 10,
  markBelow: 30,
  smallestDifference: 3,
  answerWeights: 'ignored',
};
const stood = (value, place, band) => ({ value, place, rank: { low: Math.max(1, place - 4), high: place + 5 }, band });
export const restatement = {
  period: { from: '2026-09-01', to: '2026-12-01' },
  index: { before: 76.4, after: 75.9 },
  compared: 24,
  placesChanged: 9,
  bandsChanged: 1,
  hidden: 0,
  shown: 0,
  stores: base.items.slice(0, 5).map(({ storeId, name, index }, at) => ({
    storeId,
    name,
    before: stood(index.value, at + 1, 'above'),
    after: stood((index.value ?? 70) - 1.2, at + 3, at === 2 ? 'in_line' : 'above'),
  })),
};
export const rulesOverview = {
  rules,
  number: 2,
  versions: [2, 1].map((number) => ({
    id: `00000000-0000-7000-8000-00000000070${number}`,
    number,
    publishedAt: `2026-${number === 2 ? '10-02' : '03-14'}T08:00:00Z`,
    publishedBy: 'Aino Virtanen',
    rules,
    restatement,
  })),
};
