import { ids, stores } from './fixture-data.mjs';

const text = (en, fi) => ({ en, fi });
const terms = {
  competitor: false,
  visitsPerStore: 2,
  dayParts: [{ days: [1, 2, 3, 4, 5], from: '10:00', to: '18:00' }],
  scenario: text('Ask for a lamp for a reading chair.', 'Kysy lamppua lukutuolin viereen.'),
  briefing: text('A greeting counts within 30 seconds.', 'Tervehdys lasketaan 30 sekunnin sisällä.'),
  briefingTest: [
    {
      key: 'q1',
      text: text('When does a greeting count?', 'Milloin tervehdys lasketaan?'),
      options: [
        { code: 1, label: text('Within 30 seconds', '30 sekunnin sisällä'), correct: true },
        { code: 2, label: text('At any time', 'Milloin vain'), correct: false },
      ],
    },
  ],
  fee: 18.5,
  reimbursedUpTo: 12,
  currency: 'EUR',
  minMinutes: 15,
  rotationDays: 90,
  rotationVisits: 1,
  selfAssign: false,
  nameStaff: false,
  requirements: { languages: ['fi'], maxKm: 40 },
  offerHours: 48,
  retentionDays: 400,
  approveHours: 72,
};
const counts = { open: 7, offered: 2, accepted: 3, handed_in: 14, missed: 1 };
export const programmes = ['running', 'draft', 'finished'].map((state, index) => ({
  id: ids.id(1000 + index),
  name: ['Winter visits', 'Call centre, spring', 'Neighbours of the shopping centre'][index],
  surveyName: ['A visit to a store', 'A call to customer service', 'A visit to a store'][index],
  state,
  competitor: index === 2,
  stores: 12 - index * 3,
  assignments: index === 1 ? {} : counts,
}));
export const programme = {
  ...programmes[0],
  surveyVersionId: ids.id(1010),
  terms,
  staffNotice: { informedOn: '2026-10-01', how: 'In the staff meeting and by a note on the board.' },
  storeIds: stores.slice(0, 12).map(({ id }) => id),
  notes: ['few_visits'],
};
export const waves = [
  { id: ids.id(1020), name: 'November', from: '2026-11-02', to: '2026-11-22', assignments: counts },
  { id: ids.id(1021), name: 'December', from: '2026-12-01', to: '2026-12-20', assignments: { open: 24 } },
];

const shopper = (index, name, more = {}) => ({
  id: ids.id(1030 + index),
  number: index + 1,
  name,
  email: `shopper${index + 1}@example.com`,
  language: 'fi',
  status: 'active',
  phone: null,
  latitude: 60.17,
  longitude: 24.94,
  languages: ['fi', 'en'],
  householdId: ids.id(1040 + index),
  household: [],
  visits: 12 - index * 3,
  approved: 11 - index * 3,
  missed: index % 2,
  ...more,
});
export const shoppers = [
  shopper(0, 'Sirpa Salminen'),
  shopper(1, 'Väinö Mäkelä-Hämäläinen', { household: [{ id: ids.id(1030), name: 'Sirpa Salminen' }] }),
  shopper(2, 'Rasa Kazlauskienė', { status: 'deactivated' }),
  shopper(3, 'Budi Santoso', { status: 'invited', visits: 0, approved: 0, missed: 0 }),
];

const states = ['open', 'offered', 'accepted', 'handed_in', 'missed', 'open'];
export const jobs = states.map((state, index) => ({
  id: ids.id(1050 + index),
  programme: programme.name,
  wave: 'November',
  storeId: stores[index].id,
  store: stores[index].name,
  state,
  from: '2026-11-02',
  to: '2026-11-22',
  offerUntil: state === 'offered' ? '2026-11-23T12:00:00Z' : null,
  visitId: state === 'handed_in' ? ids.id(1060) : null,
  shopper: state === 'open' ? null : { id: shoppers[0].id, name: shoppers[0].name },
  applicants: index === 5 ? [{ id: shoppers[1].id, name: shoppers[1].name }] : [],
}));
export const proposals = [0, 5].map((index) => ({
  assignmentId: jobs[index].id,
  shopperId: shoppers[index === 0 ? 0 : 1].id,
  shopper: shoppers[index === 0 ? 0 : 1].name,
  store: jobs[index].store,
  km: 3.4 + index,
  load: 1,
  rating: index === 0 ? 0.92 : null,
}));
export const planned = {
  visitsForFirm: 9,
  items: stores
    .slice(0, 6)
    .map(({ id, name }, index) => ({ storeId: id, store: name, visits: index, gain: 9 - index })),
};
export const pay = [0, 1, 2].map((index) => ({
  visitId: ids.id(1060 + index),
  shopperId: shoppers[index === 2 ? 1 : 0].id,
  shopper: shoppers[index === 2 ? 1 : 0].name,
  store: stores[index].name,
  programme: programme.name,
  visitedOn: `2026-11-0${index + 3}`,
  fee: 18.5,
  reimbursement: index * 4.2,
  currency: 'EUR',
  paidOn: null,
}));
export const figures = {
  visitsForFirm: 9,
  items: stores.slice(0, 8).map(({ id, name }, index) => ({
    storeId: id,
    store: name,
    n: index,
    mean: index === 0 ? null : 62 + index * 4,
    lower: index < 2 ? null : 48 + index * 4,
    upper: index < 2 ? null : Math.min(100, 78 + index * 4),
    rawMean: index === 0 ? null : 64 + index * 4,
    reliability: index < 2 ? null : 0.21 + index * 0.06,
    failed: index % 3 === 1 ? 1 : 0,
    notes: index > 0 && index < 3 ? ['few_visits'] : [],
  })),
};
