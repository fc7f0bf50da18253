import { ids, stores } from './fixture-data.mjs';

const names = [
  'Aino Korhonen',
  'Erik Lindqvist',
  'Rasa Kazlauskienė',
  'Budi Santoso',
  'Siti Aminah',
  'John Miller',
  'Väinö Mäkelä-Hämäläinen',
];
const languages = ['fi', 'sv', 'lt', 'id', 'ms', 'en', 'fi'];
export const customers = names.map((name, index) => ({
  id: ids.id(500 + index),
  name,
  email: `${name
    .split(' ')[0]
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')}@example.com`,
  phone: index % 2 ? null : '+358 40 123 4567',
  language: languages[index],
  consent: index === 3 ? 'withdrawn' : 'given',
  lastPurchaseOn: `2026-11-0${index + 1}`,
  lastAskedAt: index < 4 ? `2026-11-1${index}T08:12:00Z` : null,
  suppressed: index === 2,
  fields: { segment: ['Gold', 'Blue'][index % 2], children: index, member: 'yes', since: '2021-03-04' },
}));

const ownField = (key, name, kind, more = {}) => ({
  key,
  name,
  labels: {},
  kind,
  compared: 'no',
  values: [],
  customers: 0,
  surveys: [],
  ...more,
});
export const fields = [
  ownField('segment', 'Segment', 'choice', {
    compared: 'yes',
    values: ['Blue', 'Gold'],
    customers: 4_210,
    surveys: ['After the visit'],
  }),
  ownField('member', 'Club member', 'yes_no', { compared: 'counting', values: ['yes', 'no'], customers: 4_914 }),
  ownField('children', 'Children', 'number', { customers: 1_203 }),
  ownField('since', 'Customer since', 'date', { customers: 4_800 }),
];

export const customer = {
  ...customers[0],
  purchases: [
    {
      id: ids.id(550),
      storeId: stores[0].id,
      store: stores[0].name,
      purchasedOn: '2026-11-01',
      amount: 1249,
      category: 'Television',
      product: 'Ultra 55',
      reference: 'R-1',
    },
    {
      id: ids.id(551),
      storeId: stores[1].id,
      store: stores[1].name,
      purchasedOn: '2026-08-17',
      amount: 39.9,
      category: 'Kitchen',
      product: null,
      reference: null,
    },
  ],
  history: [
    {
      at: '2026-11-20T06:00:00Z',
      campaign: 'Black week visitors',
      campaignId: ids.id(601),
      what: 'skipped',
      outcome: 'asked_recently',
      detail: null,
    },
    {
      at: '2026-11-12T09:41:00Z',
      campaign: 'Store visits, November',
      campaignId: ids.id(600),
      what: 'answer',
      outcome: 'answered',
    },
    {
      at: '2026-11-10T08:12:00Z',
      campaign: 'Store visits, November',
      campaignId: ids.id(600),
      what: 'invitation',
      outcome: 'sent',
    },
  ],
};

const states = ['running', 'draft', 'finished', 'paused', 'cancelled'];
export const campaigns = [
  'Store visits, November',
  'Black week visitors',
  'Large purchases, spring',
  'Call centre, autumn',
  'Trial run',
].map((name, index) => ({
  id: ids.id(600 + index),
  name,
  surveyName: index === 3 ? 'After a call' : 'After a store visit',
  status: states[index],
  startsAt: index === 1 ? null : `2026-1${index % 2}-0${index + 1}T07:00:00Z`,
  invited: index === 1 ? 0 : 4200 - index * 400,
  sent: index === 1 ? 0 : 4100 - index * 430,
  answered: index === 1 ? 0 : 812 - index * 100,
  skipped: index === 1 ? 0 : 391 + index * 21,
}));

export const campaign = {
  ...campaigns[0],
  surveyId: ids.surveyId,
  surveyVersionId: ids.id(310),
  languages: ['en', 'fi', 'sv'],
  audience: { regionIds: [], purchasedFrom: '2026-10-01' },
  message: {
    senderName: null,
    subject: { en: 'How was your visit?' },
    greeting: null,
    body: null,
    firstQuestion: true,
  },
  reminders: [{ afterDays: 4, subject: null, body: null }],
  sending: { window: { from: '09:00', until: '20:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }, spreadHours: 0, waitDays: 3 },
  closesOn: '2026-12-15',
};

const skips = [
  { reason: 'asked_recently', count: 231 },
  { reason: 'consent_withdrawn', count: 88 },
  { reason: 'suppressed', count: 41 },
  { reason: 'no_address', count: 31 },
];
export const progress = {
  status: 'running',
  queued: 310,
  sending: 12,
  sent: 4100,
  refused: 37,
  delivered: 4039,
  bounced: 61,
  doneBy: '2026-11-21T18:00:00Z',
  inDoubt: 2,
  mails: { queued: 310, sending: 12, sent: 4100, refused: 37, delivered: 4039, bounced: 61, inDoubt: 2, cancelled: 0 },
  opened: 1660,
  started: 940,
  answered: 812,
  skipped: 391,
  byDay: Array.from({ length: 9 }, (_, index) => ({
    day: `2026-11-${String(10 + index).padStart(2, '0')}`,
    sent: index < 3 ? 1200 - index * 200 : index === 4 ? 900 : 0,
    delivered: index < 3 ? 1180 - index * 200 : index === 4 ? 890 : 0,
    opened: [260, 220, 150, 90, 180, 110, 70, 40, 18][index],
    started: [210, 190, 130, 80, 150, 95, 60, 36, 15][index],
    answered: [180, 160, 110, 70, 120, 80, 50, 30, 12][index],
  })),
  skips,
};
export const audience = { customers: 4914, willBeAsked: 4523, skips, byStore: [] };
export const invitations = customers.slice(0, 5).map((one, index) => ({
  id: ids.id(700 + index),
  customer: { id: one.id, name: one.name, email: one.email },
  store: { id: stores[index].id, name: stores[index].name },
  language: one.language,
  state: ['answered', 'sent', 'refused', 'in_doubt', 'queued'][index],
  attempts: [
    {
      kind: 'invitation',
      state: ['sent', 'sent', 'refused', 'in_doubt', 'queued'][index],
      at: '2026-11-10T08:12:00Z',
      detail: index === 2 ? '550 no such mailbox' : null,
    },
  ],
  openedAt: null,
  answeredAt: null,
}));
export const attempts = [
  {
    id: ids.id(710),
    kind: 'invitation',
    state: 'in_doubt',
    at: '2026-11-10T08:12:09Z',
    detail: 'connection closed after DATA',
    campaign: campaigns[0],
    customer: customers[3],
  },
];

const done = {
  bytes: 8_400_000,
  bytesRead: 8_400_000,
  rows: 100_000,
  added: 98_411,
  updated: 1_204,
  merged: 310,
  unchanged: 0,
  bad: 75,
  message: null,
  createdAt: '2026-11-21T08:00:00Z',
  finishedAt: '2026-11-21T08:00:41Z',
  mapping: {},
};
export const imports = [
  {
    id: ids.id(800),
    kind: 'customers',
    fileName: 'asiakkaat-2026.csv',
    status: 'running',
    ...done,
    bytesRead: 3_100_000,
    rows: 36_912,
    bad: 12,
    finishedAt: null,
  },
  {
    id: ids.id(801),
    kind: 'stores',
    fileName: 'stores.csv',
    status: 'done',
    ...done,
    rows: 26,
    added: 26,
    updated: 0,
    merged: 0,
    bad: 0,
  },
  { id: ids.id(802), kind: 'customers', fileName: 'old-list.csv', status: 'done', ...done },
  {
    id: ids.id(803),
    kind: 'customers',
    fileName: 'new-list.csv',
    status: 'waiting',
    ...done,
    bytesRead: 0,
    rows: 0,
    encoding: 'UTF-8',
    delimiter: ';',
    columns: ['Nimi', 'Sähköposti', 'Kieli', 'Myymälä', 'Ostopäivä', 'Summa'],
    sample: [
      ['Aino Korhonen', 'aino@example.com', 'fi', 'S001', '2026-11-01', '1249,00'],
      ['Erik Lindqvist', 'erik@example.com', 'sv', 'S015', '2026-11-02', '39,90'],
    ],
    mapping: { email: 'Sähköposti', name: 'Nimi', language: 'Kieli' },
    targets: [
      ['email', true],
      ['name', false],
      ['phone', false],
      ['language', false],
      ['store', true],
      ['purchasedOn', false],
      ['amount', false],
    ].map(([key, required]) => ({ key, label: key, required })),
  },
  {
    id: ids.id(804),
    kind: 'responses',
    fileName: 'history.csv',
    status: 'waiting',
    ...done,
    bytesRead: 0,
    rows: 0,
    columns: ['RESPNUM', 'Q7A', 'Q7B'],
    sample: [
      ['1', '4', '5'],
      ['2', '3', '6'],
    ],
    mapping: null,
    targets: [],
  },
];
export const faults = [
  {
    line: 118,
    field: 'email',
    code: 'unusable_address',
    details: {},
    message: 'This is not an e-mail address. Correct it or leave it empty.',
    value: 'aino at example',
  },
  {
    line: 2043,
    field: 'storeCode',
    code: 'unknown_store',
    details: { code: 'S999' },
    message: 'There is no store with the code “S999”. Add it first or correct the code.',
    value: 'S999',
  },
];
