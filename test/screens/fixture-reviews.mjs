import { ids, stores } from './fixture-data.mjs';

const noon = Date.parse('2026-11-03T10:00:00Z');
const yesNo = [
  { code: 1, label: 'Yes', other: false },
  { code: 0, label: 'No', other: false },
];
const answer = (key, kind, text, value, words, more = {}) => ({
  key,
  section: 'arrival',
  kind,
  text,
  words,
  value,
  empty: null,
  options: kind === 'yes_no' ? yesNo : [],
  rows: null,
  allowNotApplicable: kind === 'yes_no',
  min: null,
  max: null,
  decimals: 0,
  ...more,
});
const place = (minute, north, more = {}) => ({
  kind: 'place',
  at: noon + minute * 60_000,
  mono: minute * 60_000,
  place: { latitude: 60.1699 + north, longitude: 24.9328 + north / 3, accuracy: 18, ...more },
  hash: '0'.repeat(64),
});
const entry = (kind, minute, more = {}) => ({
  kind,
  at: noon + minute * 60_000,
  mono: minute * 60_000,
  hash: '0'.repeat(64),
  ...more,
});

export const reviews = ['in_review', 'in_review', 'arriving', 'returned', 'approved', 'rejected'].map(
  (state, index) => ({
    id: ids.id(1060 + index),
    state,
    grade: ['B', 'A', 'C', 'D', 'A', 'D'][index],
    flags: [1, 0, 2, 3, 0, 4][index],
    store: stores[index].name,
    storeId: stores[index].id,
    programme: 'Winter visits',
    visitedOn: `2026-11-0${index + 3}`,
    receivedAt: '2026-11-03T12:00:00Z',
    approvesAt: state === 'in_review' && index === 1 ? '2026-11-06T12:00:00Z' : null,
    waitsUntil: state === 'arriving' ? '2026-11-10T12:00:00Z' : null,
    openAppeals: index === 4 ? 1 : 0,
    shopper: { number: index + 1 },
  }),
);

export const review = {
  id: reviews[0].id,
  state: 'in_review',
  store: { id: stores[0].id, name: stores[0].name },
  programme: 'Winter visits',
  visitedOn: '2026-11-03',
  sections: [{ key: 'arrival', title: 'Arriving' }],
  answers: [
    answer('greeting_seconds', 'timed', 'How many seconds until somebody greeted you?', 42, '42 s'),
    answer('respected', 'yes_no', 'Were you treated with respect the whole time?', 1, 'Yes'),
    answer('offered_help', 'yes_no', 'Were you offered help before you asked for it?', 0, 'No'),
    answer('offered_help_why', 'long_text', 'What happened instead?', '', 'Both were at the till, and talked.'),
    answer('knew', 'yes_no', 'Did they know what you asked for?', null, '', { empty: 'not_applicable' }),
    answer('entrance', 'photo', 'The entrance', [], '2'),
  ],
  photos: ['stored', 'missing'].map((state, index) => ({
    id: ids.id(1070 + index),
    question: 'entrance',
    state,
    source: 'gallery',
    takenAt: noon,
    late: state === 'stored',
    receivedAt: state === 'stored' ? '2026-11-11T09:30:00Z' : null,
  })),
  grade: 'C',
  gradeBefore: 'B',
  flags: [
    { code: 'incomplete', lowers: 1, details: { count: 1, days: 7 } },
    { code: 'photo_unusable', lowers: 1, details: { count: 1 } },
  ],
  receivedAt: '2026-11-03T12:00:00Z',
  beganAt: '2026-11-03T10:00:00Z',
  endedAt: '2026-11-03T10:24:00Z',
  decision: null,
  returned: null,
  clockOffsetMs: 0,
  place: { latitude: 60.1699, longitude: 24.9328 },
  journal: [
    entry('began', 0),
    place(1, 0.0004),
    entry('answered', 3, { question: 'respected', value: 0 }),
    entry('changed', 5, { question: 'respected', value: 1, was: 0 }),
    entry('photo', 9, { question: 'entrance' }),
    place(20, 0.0021),
    entry('ended', 24),
  ],
  corrections: [
    {
      id: ids.id(1075),
      changes: [
        {
          key: 'offered_help',
          text: 'Were you offered help before you asked for it?',
          before: { words: 'Yes', empty: null },
          after: { words: 'No', empty: null },
        },
      ],
      reason: 'The story says that nobody came.',
      at: '2026-11-03T13:10:00Z',
      byShopper: false,
    },
  ],
  shopper: { id: ids.id(1030), name: 'Sirpa Salminen', number: 1 },
  money: { fee: 0, reimbursement: 0, currency: 'EUR', paidOn: null },
};
export const score = {
  counts: false,
  earned: 41.5,
  possible: 60,
  raw: 69.2,
  final: 59,
  sections: [
    { key: 'arrival', text: 'Arriving', percent: 69.2 },
    { key: 'service', text: 'Being served', percent: 54 },
  ],
  criticalFailed: [{ key: 'offered_help', text: 'Were you offered help before you asked for it?' }],
};
export const appeals = ['open', 'upheld', 'dismissed'].map((state, index) => ({
  id: ids.id(1080 + index),
  visitId: reviews[4].id,
  kind: index === 2 ? 'rejection' : 'item',
  question: index === 2 ? '' : 'offered_help',
  text: index === 2 ? '' : 'Were you offered help before you asked for it?',
  reason: ['The shopper was greeted by name at the door.', 'The queue was timed twice.', 'The photos were sent.'][
    index
  ],
  state,
  appealedAt: '2026-11-08T09:00:00Z',
  outcome: state === 'open' ? null : 'The time line shows it.',
  decidedAt: state === 'open' ? null : '2026-11-09T09:00:00Z',
  store: stores[4].name,
  visitedOn: '2026-11-07',
}));
export const rates = [
  {
    survey: 'A visit to a store',
    question: 'offered_help',
    text: 'Were you offered help before you asked for it?',
    appealed: 9,
    upheld: 5,
    dismissed: 3,
  },
  {
    survey: 'A visit to a store',
    question: 'knew',
    text: 'Did they know what you asked for?',
    appealed: 2,
    upheld: 0,
    dismissed: 2,
  },
];
export const agreement = {
  checklists: [{ id: ids.id(1090), name: 'A visit to a store' }],
  surveyId: ids.id(1090),
  items: [
    { question: 'greeted', text: 'Were you greeted?', pairs: 18, agreement: 0.94, kappa: 0.47, ac1: 0.93 },
    { question: 'knew', text: 'Did they know what you asked for?', pairs: 3, agreement: 1, kappa: null, ac1: 1 },
  ],
  shoppers: [
    { shopper: 1, visits: 9, points: 6.2 },
    { shopper: 4, visits: 7, points: -7.1 },
  ],
};
export const measures = [
  ['visit:section:arrival', 'Arriving', 84.2],
  ['visit:item:greeted', 'Were you greeted?', 91],
  ['visit:item:offered_help', 'Were you offered help before you asked for it?', 58],
].map(([measure, text, mean]) => ({
  surveyId: ids.id(1090),
  survey: 'A visit to a store',
  measure,
  text,
  n: 31,
  mean,
  notApplicable: 2,
}));
