import { ids, stores } from './fixture-data.mjs';

const noon = Date.parse('2026-11-03T10:00:00Z');
const yesNo = [
  { code: 1, label: 'Yes' },
  { code: 0, label: 'No' },
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
  allowNotApplicable: kind === 'yes_no',
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
  })),
  grade: 'B',
  flags: [{ code: 'photo_missing', lowers: 1, details: { count: 1 } }],
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
      changes: { offered_help: [{ value: 1 }, { value: 0 }] },
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
  sections: { arrival: 69.2 },
  criticalFailed: ['offered_help'],
};
export const appeals = ['open', 'upheld', 'dismissed'].map((state, index) => ({
  id: ids.id(1080 + index),
  visitId: reviews[4].id,
  kind: index === 2 ? 'rejection' : 'item',
  question: index === 2 ? '' : 'offered_help',
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
  { survey: 'A visit to a store', question: 'offered_help', appealed: 9, upheld: 5, dismissed: 3 },
  { survey: 'A visit to a store', question: 'knew', appealed: 2, upheld: 0, dismissed: 2 },
];
