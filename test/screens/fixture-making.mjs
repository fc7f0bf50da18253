import { ids, principles, regions, stores } from './fixture-data.mjs';

const text = (en, fi) => ({ en, ...(fi ? { fi } : {}) });
const points = [1, 2, 3, 4, 5].map((code) =>
  code === 1
    ? { code, label: text('Strongly disagree', 'Täysin eri mieltä') }
    : code === 5
      ? { code, label: text('Strongly agree', 'Täysin samaa mieltä') }
      : { code },
);
const rating = (key, principle, en, fi) => ({
  kind: 'scale',
  key,
  text: text(en, fi),
  points,
  allowNotApplicable: true,
  measures: { principle, weight: 1 },
});

export const definition = {
  format: 'candour-survey/1',
  key: 'after_visit',
  audience: 'customer',
  setting: 'store',
  languages: ['en', 'fi'],
  anonymous: false,
  title: text('After a store visit', 'Myymäläkäynnin jälkeen'),
  introduction: text('Two minutes about your visit.', 'Kaksi minuuttia käynnistäsi.'),
  thanks: text('Thank you.', 'Kiitos.'),
  blocks: [
    {
      key: 'overall_block',
      title: text('Your visit', 'Käyntisi'),
      questions: [
        {
          kind: 'scale',
          key: 'overall',
          role: 'overall',
          text: text(
            'How satisfied were you with your visit, all in all?',
            'Kuinka tyytyväinen olit käyntiin kaiken kaikkiaan?',
          ),
          points,
          required: true,
        },
        {
          kind: 'recommend',
          key: 'recommend',
          role: 'recommend',
          text: text('How likely are you to recommend us?', 'Kuinka todennäköisesti suosittelisit meitä?'),
        },
      ],
    },
    {
      key: 'courtesy',
      title: text('Courtesy', 'Ystävällisyys'),
      questions: [rating('greeted', 'courtesy', 'I was greeted soon after I came in', 'Minua tervehdittiin pian')],
    },
    {
      key: 'listening',
      title: text('Listening'),
      questions: [rating('listened', 'listening', 'The person who served me listened')],
    },
    {
      key: 'timeliness',
      title: text('Timeliness', 'Nopeus'),
      questions: [
        rating('waited', 'timeliness', 'I was served without a long wait', 'Sain palvelua ilman pitkää odotusta'),
      ],
    },
    {
      key: 'end',
      title: text('In your own words', 'Omin sanoin'),
      newPage: true,
      questions: [
        {
          kind: 'choice',
          key: 'reason',
          text: text('What brought you in?', 'Mikä sinut toi?'),
          options: [
            { code: 1, label: text('To buy', 'Ostamaan') },
            { code: 2, label: text('To ask', 'Kysymään') },
            { code: 3, label: text('Something else', 'Jokin muu'), other: true },
          ],
        },
        {
          kind: 'long_text',
          key: 'better',
          text: text('What should we do better?', 'Mitä meidän pitäisi tehdä paremmin?'),
          showIf: { answer: 'overall', is: '<=', value: 3 },
        },
      ],
    },
  ],
  draw: { blocks: ['courtesy', 'listening', 'timeliness'], take: 2 },
};

export const survey = {
  id: ids.surveyId,
  name: 'After a store visit',
  draft: definition,
  draftRevision: 4,
  versions: [
    { id: ids.id(310), number: 1, publishedAt: '2026-08-01T08:00:00Z' },
    { id: ids.id(311), number: 2, publishedAt: '2026-10-02T08:00:00Z' },
  ],
  findings: [],
};
export const surveys = [
  'After a store visit',
  'After a call',
  'After a complaint',
  'Months after a large purchase',
].map((name, index) => ({
  id: index === 0 ? ids.surveyId : ids.id(300 + index),
  name,
  setting: index === 1 ? 'call_centre' : 'store',
  audience: 'customer',
  languages: ['en', 'fi', 'sv', 'lt', 'id', 'ms'],
  anonymous: false,
  state: index < 2 ? 'published' : 'draft',
  latestVersion: index < 2 ? 2 - index : null,
  questions: 12 - index,
  updatedAt: '2026-11-02T09:10:00Z',
}));
export const ready = surveys.map(({ name, questions, languages }, index) => ({
  key: `ready_${index}`,
  title: { en: name },
  languages,
  questions,
}));

const promises = [
  'We greet you at once and thank you when you leave.',
  'We treat you fairly, whatever you come with.',
  'We hear you out before we answer.',
  'We offer help without pressing it on you.',
  'We do not keep you waiting.',
  'We know what we sell and what suits you.',
  'We promise only what we can keep.',
  'What we promised happens in time.',
  'When something went wrong, we put it right.',
  'After a large purchase we ask how it is going.',
];
export const standard = {
  draftRevision: 3,
  published: { id: ids.id(901), number: 2, publishedAt: '2026-09-01T08:00:00Z' },
  versions: [
    { id: ids.id(901), number: 2, publishedAt: '2026-09-01T08:00:00Z', publishedBy: 'Aino Virtanen' },
    { id: ids.id(902), number: 1, publishedAt: '2026-03-01T08:00:00Z', publishedBy: 'Aino Virtanen' },
  ],
  draft: {
    principles: principles.map(({ key, name, target }, index) => ({
      key,
      name: { en: name, fi: name, sv: name, lt: name, id: name, ms: name },
      promise: {
        en: promises[index],
        ...(index === 3
          ? {}
          : {
              fi: promises[index],
              sv: promises[index],
              lt: promises[index],
              id: promises[index],
              ms: promises[index],
            }),
      },
      behaviours: {
        store: [
          { en: 'Looks up and says hello within ten seconds' },
          { en: 'Says when it will be the customer’s turn' },
        ],
        call_centre: [{ en: 'Answers with the name of the company and one’s own' }],
      },
      weight: index === 1 ? 2 : 1,
      target,
      retired: false,
      settings: ['store', 'call_centre'],
    })),
  },
};

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
    changes: { region: ['Pirkanmaa', 'Uusimaa'] },
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
