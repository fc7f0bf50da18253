import { ids, principles } from './fixture-data.mjs';

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
  latestVersion: index < 2 ? { id: ids.id(311), number: 2 - index } : null,
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
