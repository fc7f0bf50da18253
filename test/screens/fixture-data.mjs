// Made-up data for looking at screens: it has the shape of the contract and is deterministic, nothing more.
let state = 7;
const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
const gauss = () => (random() + random() + random() + random() - 2) * 1.7;
const id = (n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export function figure(value, n, { spread = 24, min = 0, max = 100, change } = {}) {
  if (n === 0) return { n, value: null, low: null, high: null, status: 'empty' };
  if (n < 10) return { n, value: null, low: null, high: null, status: 'suppressed' };
  const half = (1.96 * spread) / Math.sqrt(n);
  const round = (x) => Math.round(Math.max(min, Math.min(max, x)) * 10) / 10;
  return {
    n,
    value: round(value),
    low: round(value - half),
    high: round(value + half),
    status: n < 30 ? 'caution' : 'ok',
    ...(change ? { change } : {}),
  };
}

export const principles = [
  ['courtesy', 'Courtesy', 86, 85],
  ['respect', 'Respect', 84, 85],
  ['listening', 'Listening', 77, 80],
  ['attentiveness', 'Attentiveness', 73, 75],
  ['timeliness', 'Timeliness', 66, 75],
  ['knowledge', 'Knowledge', 79, 75],
  ['honesty', 'Honesty & realistic expectations', 81, 80],
  ['commitment', 'Commitment', 74, 80],
  ['resolution', 'Resolution', 68, 70],
  ['follow_up', 'Follow-up', 71, null],
].map(([key, name, mean, target]) => ({ key, name, mean, target }));

export const regions = [
  { id: id(1), parentId: null, name: 'Finland', stores: 0 },
  { id: id(2), parentId: id(1), name: 'Uusimaa', stores: 8 },
  { id: id(3), parentId: id(1), name: 'Pirkanmaa', stores: 6 },
  { id: id(4), parentId: null, name: 'Sverige', stores: 7 },
  { id: id(5), parentId: null, name: 'Lietuva', stores: 5 },
];

const towns =
  'Helsinki Kamppi|Helsinki Itäkeskus|Espoo Iso Omena|Vantaa Jumbo|Porvoo|Lohja|Hyvinkää|Järvenpää|Tampere Keskusta|Tampere Lielahti|Nokia|Valkeakoski|Ylöjärvi|Kangasala|Stockholm City|Solna|Uppsala|Västerås|Örebro|Linköping|Norrköping|Vilnius Akropolis|Kaunas|Klaipėda|Asiakaspalvelu Turku|Klientų aptarnavimo centras'.split(
    '|',
  );
export const stores = towns.map((name, index) => {
  const region = regions[index < 8 ? 1 : index < 14 ? 2 : index < 21 ? 3 : 4];
  return {
    id: id(100 + index),
    code: `S${String(index + 1).padStart(3, '0')}`,
    name,
    setting: index >= 24 ? 'call_centre' : 'store',
    regionId: region.id,
    regionName: region.name,
    timeZone: 'Europe/Helsinki',
    language: index < 14 ? 'fi' : index < 21 ? 'sv' : 'lt',
    address: `${index + 3} Main Street, ${name.split(' ')[0]}`,
    latitude: null,
    longitude: null,
    openedOn: '2019-03-01',
    closedOn: index === 11 ? '2026-09-30' : null,
    mean: 75 + gauss() * 5,
    n: index === 13 ? 6 : index === 11 ? 22 : Math.round(60 + random() * 360),
  };
});

const months = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const up = (value, low, high) => ({ value, low, high, direction: 'up' });
const total = stores.reduce((sum, store) => sum + store.n, 0);

export const overview = {
  period: { from: '2026-08-24', to: '2026-11-22', previousFrom: '2026-05-26', previousTo: '2026-08-24' },
  responses: { n: total, previous: total - 412 },
  index: figure(76.4, total, { change: up(1.4, 0.5, 2.3) }),
  principles: principles.map(({ key, name, mean, target }, index) => ({
    key,
    name,
    target,
    figure: figure(mean, Math.round(total * 0.4 * (index === 9 ? 0.02 : 1)), {
      change:
        index === 4
          ? { value: -2.1, low: -3.6, high: -0.6, direction: 'down' }
          : { value: 0.4, low: -0.9, high: 1.7, direction: 'same' },
    }),
  })),
  nps: figure(34, total, { spread: 70, min: -100, change: { value: 2, low: -2, high: 6, direction: 'same' } }),
  csat: figure(81, total, { spread: 40, change: up(3, 1, 5) }),
  effort: figure(72.8, total, { change: { value: null, low: null, high: null, direction: 'unknown' } }),
  overTime: months.map((period, index) => ({
    period,
    index: figure(73 + index * 0.45 + gauss() * 0.8, 480 + index * 30),
    byChannel: [
      { channel: 'email', n: 330 + index * 22 },
      { channel: 'phone', n: 80 + (index % 3) * 14 },
      { channel: 'paper', n: 70 - index * 3 },
    ],
  })),
  responseRate: { sent: 24890, answered: 5214, percent: 20.9, low: 20.4, high: 21.5 },
  stores: { listed: 26, enough: 24 },
  needALook: [
    { storeId: stores[16].id, name: stores[16].name, reason: 'below_network', figure: figure(66.2, 214) },
    { storeId: stores[4].id, name: stores[4].name, reason: 'fell', figure: figure(69.9, 163) },
    {
      storeId: stores[22].id,
      name: stores[22].name,
      reason: 'principle_below_target',
      principleKey: 'timeliness',
      figure: figure(55.1, 88),
    },
  ],
};

const network = figure(76.4, total);
const perPrinciple = (mean, n) =>
  Object.fromEntries(
    principles.map((one) => [
      one.key,
      figure(mean - 75 + one.mean + gauss() * 3, Math.round(n * (one.key === 'follow_up' ? 0.08 : 0.4))),
    ]),
  );

export const comparison = {
  items: stores
    .map((store) => {
      const index = figure(store.mean, store.n);
      const band =
        index.value === null
          ? null
          : index.low > network.high
            ? 'above'
            : index.high < network.low
              ? 'below'
              : 'in_line';
      return {
        storeId: store.id,
        code: store.code,
        name: store.name,
        regionName: store.regionName,
        setting: store.setting,
        n: store.n,
        index,
        nps: figure(34 + gauss() * 12, store.n, { spread: 70, min: -100 }),
        csat: figure(81 + gauss() * 5, store.n, { spread: 40 }),
        band,
        rank: null,
        principles: perPrinciple(store.mean, store.n),
      };
    })
    .sort((a, b) => (b.index.value ?? 0) - (a.index.value ?? 0))
    .map((row, index, all) => ({
      ...row,
      rank:
        row.index.value === null
          ? null
          : {
              low: 1 + all.filter((other) => (other.index.low ?? 0) > row.index.high).length,
              high: all.filter((other) => (other.index.high ?? 0) >= row.index.low).length,
            },
    })),
  network: {
    index: network,
    nps: overview.nps,
    csat: overview.csat,
    principles: Object.entries(perPrinciple(75, total)).map(([key, figure]) => ({ key, figure })),
  },
  principles: principles.map(({ key, name }) => ({ key, name })),
};

const words = [
  [
    'fi',
    'Myyjä tervehti heti ja löysi sopivan koon, vaikka liikkeessä oli ruuhkaa. Kassalla sen sijaan meni lähes vartti, ja vain yksi kassa oli auki.',
  ],
  ['sv', 'Trevlig personal, men ingen ringde tillbaka som utlovat.'],
  ['lt', 'Labai maloniai aptarnavo ir aiškiai paaiškino garantijos sąlygas.'],
  ['en', 'Honest advice: they told me to repair the old one instead of selling me a new one.'],
  ['fi', 'Jonotusaika oli kohtuuton.'],
];
export const comments = words.map(([language, text], index) => ({
  responseId: id(900 + index),
  on: `2026-11-${String(19 - index * 2).padStart(2, '0')}`,
  language,
  text,
  question: 'What should we do better?',
  store: { id: stores[index].id, name: stores[index].name },
}));

const surveyId = id(300);
const asked = [
  ['overall', 'How satisfied were you with your visit, all in all?', 'scale', null],
  ['recommend', 'How likely are you to recommend us to a friend?', 'recommend', null],
  ['greeted', 'I was greeted soon after I came in', 'scale', 'courtesy'],
  ['listened', 'The person who served me listened to what I wanted', 'scale', 'listening'],
  ['waited', 'I was served without a long wait', 'scale', 'timeliness'],
  ['advice', 'The advice I got was useful', 'scale', 'knowledge'],
  ['better', 'What should we do better?', 'long_text', null],
];
export const questions = asked.map(([key, text, kind, principleKey], index) => ({
  key,
  text,
  kind,
  n: 3800 - index * 310,
  principleKey,
}));

const agreement = [
  [1, 'Strongly disagree', 2.1],
  [2, 'Disagree', 4.8],
  [3, 'Neither agree nor disagree', 11.4],
  [4, 'Agree', 37.9],
  [5, 'Strongly agree', 43.8],
].map(([code, label, percent]) => ({
  code,
  label,
  percent,
  count: Math.round(percent * 31.8),
  low: Math.max(0, percent - 1.7),
  high: percent + 1.7,
}));

export const storeResult = {
  store: { id: stores[4].id, name: stores[4].name, code: stores[4].code, regionName: 'Uusimaa', setting: 'store' },
  n: 163,
  index: figure(69.9, 163, { change: { value: -4.1, low: -7.6, high: -0.6, direction: 'down' } }),
  nps: figure(18, 163, { spread: 70, min: -100 }),
  csat: figure(74, 163, { spread: 40 }),
  effort: figure(70.1, 160),
  principles: principles.map((one, index) => {
    const store = figure(one.mean - 4 + gauss() * 5, index === 9 ? 7 : index === 8 ? 21 : 66);
    const difference = store.value === null ? null : Math.round((store.value - one.mean) * 10) / 10;
    const low = difference === null ? null : Math.round((difference - 5.9) * 10) / 10;
    const high = difference === null ? null : Math.round((difference + 5.9) * 10) / 10;
    return {
      key: one.key,
      name: one.name,
      store,
      network: figure(one.mean, 2500),
      target: one.target,
      difference: {
        value: difference,
        low,
        high,
        status: difference === null ? 'unknown' : high < 0 ? 'below' : low > 0 ? 'above' : 'same',
      },
    };
  }),
  overTime: months.map((period, index) => ({ period, index: figure(75 - index * 0.8, index === 3 ? 12 : 34) })),
  questions: questions.map((one, index) => ({
    surveyId,
    ...one,
    n: 60 + index,
    figure: one.kind === 'long_text' ? null : figure(70 + index * 2, 60 + index),
    distribution: one.kind === 'long_text' ? [] : agreement,
  })),
  comments: { items: comments, hidden: false },
};

/** No answer has a weight of its own. */
export const weights = { status: 'none', mayChoose: true, designEffect: null, effectiveN: null };

export const question = {
  weights,
  text: asked[2][1],
  kind: 'scale',
  n: 3180,
  figure: figure(86.1, 3180),
  distribution: agreement,
  emptiness: { notShown: 4780, notApplicable: 61, skipped: 118, refused: 9 },
  byStore: comparison.items.map(({ storeId, name, principles: p }) => ({ storeId, name, figure: p.courtesy })),
  overTime: months.map((period, index) => ({ period, figure: figure(84 + gauss(), 300 + index * 20) })),
};

export const ids = { surveyId, id };
