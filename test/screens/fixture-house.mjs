import { ids, regions, stores } from './fixture-data.mjs';

export const people = [
  ['Aino Virtanen', 'aino@kauppa.example', 'owner', 'active', [], []],
  ['Lars Berg', 'lars@kauppa.example', 'analyst', 'active', [], []],
  ['Matti Niskanen', 'matti@kauppa.example', 'region_manager', 'active', [regions[1].id], []],
  ['Rūta Petrauskaitė', 'ruta@kauppa.example', 'store_manager', 'invited', [], [stores[21].id]],
  ['Old Colleague', 'old@kauppa.example', 'scheduler', 'deactivated', [], []],
].map(([name, email, role, status, regionIds, storeIds], index) => ({
  id: ids.id(40 + index),
  name,
  email,
  role,
  status,
  regionIds,
  storeIds,
  language: 'fi',
  lastSeenAt: status === 'active' ? '2026-11-21T07:12:00Z' : null,
}));

export const organisation = {
  name: 'Pohjolan Kauppa Oy',
  timeZone: 'Europe/Helsinki',
  language: 'fi',
  colour: '#0b5a56',
  senderName: 'Pohjolan Kauppa',
  senderAddress: 'palaute@kauppa.example',
  postalAddress: 'Kauppakatu 1\n00100 Helsinki',
  suppressBelow: 10,
  markBelow: 30,
  contactGapDays: 30,
  contactsAtMost: 6,
  contactsWithinDays: 90,
  logo: null,
};
export const keys = [
  {
    id: ids.id(60),
    name: 'Till system',
    scopes: ['responses.write', 'stores.read'],
    createdAt: '2026-04-01T08:00:00Z',
    lastUsedAt: '2026-11-21T07:40:00Z',
  },
];
export const sessions = [
  {
    id: ids.id(70),
    createdAt: '2026-11-01T08:00:00Z',
    lastSeenAt: '2026-11-21T07:12:00Z',
    device: 'Firefox, Linux',
    current: true,
  },
  {
    id: ids.id(71),
    createdAt: '2026-10-01T08:00:00Z',
    lastSeenAt: '2026-11-19T17:12:00Z',
    device: 'Safari, iPhone',
    current: false,
  },
];
export const changes = [
  {
    id: ids.id(80),
    at: '2026-11-21T07:40:00Z',
    by: { name: 'Aino Virtanen' },
    action: 'moved',
    subjectKind: 'store',
    subjectId: stores[3].id,
    subjectName: stores[3].name,
    changes: { regionId: [regions[2].id, regions[1].id], from: [null, '2026-12-01'] },
  },
  {
    id: ids.id(81),
    at: '2026-11-20T12:02:00Z',
    by: { name: 'Lars Berg' },
    action: 'published',
    subjectKind: 'survey',
    subjectId: ids.surveyId,
    subjectName: 'After a store visit',
    changes: { version: [1, 2] },
  },
  {
    id: ids.id(82),
    at: '2026-11-19T09:30:00Z',
    by: { name: 'Aino Virtanen' },
    action: 'changed',
    subjectKind: 'organisation',
    subjectId: null,
    subjectName: 'Pohjolan Kauppa Oy',
    changes: { contactGapDays: [14, 30], suppressBelow: [5, 10] },
  },
];
export const mails = [
  {
    id: ids.id(90),
    at: '2026-11-21T07:40:00Z',
    from: 'palaute@kauppa.example',
    to: 'aino@example.com',
    subject: 'How was your visit to Helsinki Kamppi?',
  },
  {
    id: ids.id(91),
    at: '2026-11-21T07:40:01Z',
    from: 'palaute@kauppa.example',
    to: 'erik@example.com',
    subject: 'Hur var ditt besök?',
  },
];
export const mail = {
  ...mails[0],
  html: '<p>Dear Aino,</p><p>How was your visit? <a href="http://127.0.0.1/r/abc">Answer</a></p>',
  text: 'Dear Aino,\n\nHow was your visit?\nhttp://127.0.0.1/r/abc',
  headers: { 'list-unsubscribe': '<http://127.0.0.1/u/abc>', 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' },
};
export const responses = stores.slice(0, 12).map((store, index) => ({
  id: ids.id(900 + index),
  at: `2026-11-${20 - index}`,
  store: store.name,
  survey: 'After a store visit',
  channel: index % 4 === 1 ? 'phone' : index % 5 === 2 ? 'paper' : 'email',
  language: store.language,
  overall: 75,
  index: 40 + ((index * 17) % 60),
  comment: index % 3 === 0 ? 'Myyjä tervehti heti ja löysi sopivan koon, vaikka liikkeessä oli ruuhkaa.' : null,
}));
export const response = {
  ...responses[0],
  answers: [
    {
      key: 'overall',
      text: 'How satisfied were you with your visit, all in all?',
      label: 'Satisfied',
      value: 4,
      empty: null,
      principle: null,
      score: 75,
    },
    {
      key: 'greeted',
      text: 'I was greeted soon after I came in',
      label: 'Strongly agree',
      value: 5,
      empty: null,
      principle: 'courtesy',
      score: 100,
    },
    {
      key: 'listened',
      text: 'The person who served me listened',
      label: null,
      value: null,
      empty: 'not_shown',
      principle: 'listening',
      score: null,
    },
    {
      key: 'waited',
      text: 'I was served without a long wait',
      label: null,
      value: null,
      empty: 'not_applicable',
      principle: 'timeliness',
      score: null,
    },
    {
      key: 'better',
      text: 'What should we do better?',
      label: null,
      value: 'Kassalla meni lähes vartti, ja vain yksi kassa oli auki.',
      empty: null,
      principle: null,
      score: null,
    },
  ],
  scores: { index: 88, courtesy: 100 },
  customer: { id: ids.id(500), name: 'Aino Korhonen' },
};
