import { counted } from '../counted';

const count = counted('en');

/** What the screens say in English: figures and charts. */
export const figures = {
  figures: {
    base: (n: number) => count(n, { one: '# answer', other: '# answers' }),
    effectively: (n: string) => `effectively ${n}`,
    suppressed: (n: number) => `fewer than ${n} answers`,
    withheld: 'held back: it would give a smaller group away',
    undefinedScore: 'can’t be told: too little of it was asked',
    caution: (n: number) => `Fewer than ${n} answers: read with caution`,
    none: 'no answers',
    index: 'Service index',
    indexShort: 'Index',
    nps: 'Net promoter score',
    npsShort: 'NPS',
    csat: 'Satisfied customers',
    csatShort: 'Satisfied',
    effort: 'Ease',
    responseRate: 'Response rate',
    network: 'Whole network',
    mine: 'My stores',
    mineIn: (region: string) => `My stores in ${region}`,
    someHidden: (n: number) =>
      `Some figures are missing so that no group of fewer than ${n} answers can be worked out. Choose three or twelve months that end with this one, or clear the filters for channel, language and customers’ field. Whoever may read single answers sees them all.`,
    target: 'Target',
    interval95: '95% interval',
    principle: 'Principle',
    scoreAndInterval: 'Score and interval',
    answersHead: 'Answers',
    changeHead: 'Change',
    month: 'Month',
    store: 'Store',
    rank: 'Rank',
    band: 'Against the network',
    change: {
      up: 'higher than before',
      down: 'lower than before',
      same: 'no clear change',
      unknown: 'nothing to compare with',
    },
    whatIs: (name: string) => `What does “${name}” mean?`,
    bands: { above: 'Above', in_line: 'In line', below: 'Below', none: 'Too few to say' },
  },
  charts: { showTable: 'Table', showChart: 'Chart', print: 'Print' },
} as const;
