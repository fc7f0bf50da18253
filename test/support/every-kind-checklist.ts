const both = (en: string, fi: string) => ({ en, fi });
const point = (code: number, en: string, fi: string) => ({ code, label: both(en, fi) });

/** A checklist with one question of every kind, in two sections, in English and Finnish. */
export const everyKindChecklist = {
  format: 'candour-survey/1',
  key: 'every_kind',
  audience: 'shopper',
  setting: 'store',
  languages: ['en', 'fi'],
  anonymous: false,
  title: both('Every kind', 'Kaikki lajit'),
  introduction: both('Look around.', 'Katso ympärillesi.'),
  thanks: both('Thank you.', 'Kiitos.'),
  blocks: [
    {
      key: 'seen',
      title: both('What was seen', 'Mitä nähtiin'),
      newPage: true,
      questions: [
        { kind: 'yes_no', key: 'greeted', text: both('Greeted?', 'Tervehdittiinkö?'), required: true, worth: 10 },
        {
          kind: 'choice',
          key: 'who',
          text: both('Who served?', 'Kuka palveli?'),
          options: [
            point(1, 'One person', 'Yksi'),
            { ...point(2, 'Somebody else', 'Joku muu'), pinned: true, other: true },
          ],
        },
        {
          kind: 'choices',
          key: 'offered',
          text: both('What was offered?', 'Mitä tarjottiin?'),
          options: [point(1, 'A bag', 'Kassi'), point(2, 'A card', 'Kortti'), point(3, 'A taste', 'Maistiainen')],
        },
        {
          kind: 'matrix',
          key: 'tidy',
          text: both('How tidy?', 'Kuinka siistiä?'),
          points: [point(1, 'Not at all', 'Ei lainkaan'), point(2, 'Partly', 'Osin'), point(3, 'Wholly', 'Täysin')],
          rows: [
            { key: 'floor', text: both('The floor', 'Lattia'), worth: 5 },
            { key: 'shelves', text: both('The shelves', 'Hyllyt'), worth: 5 },
          ],
        },
        {
          kind: 'scale',
          key: 'light',
          text: both('How light?', 'Kuinka valoisaa?'),
          points: [point(1, 'Dark', 'Pimeää'), point(2, 'Light', 'Valoisaa')],
        },
      ],
    },
    {
      key: 'counted',
      title: both('What was counted', 'Mitä laskettiin'),
      newPage: true,
      questions: [
        {
          kind: 'timed',
          key: 'queue',
          text: both('Seconds in the queue', 'Sekunnit jonossa'),
          fullAt: 60,
          zeroAt: 120,
          worth: 10,
        },
        { kind: 'counter', key: 'people', text: both('People before you', 'Ihmisiä edessä'), max: 20 },
        {
          kind: 'number',
          key: 'price',
          text: both('Price of the lamp', 'Lampun hinta'),
          min: 0,
          max: 500,
          decimals: 2,
        },
        { kind: 'date', key: 'best_before', text: both('Best before', 'Parasta ennen'), min: '2020-01-01' },
        { kind: 'short_text', key: 'slogan', text: both('What did the sign say?', 'Mitä kyltissä luki?') },
        { kind: 'long_text', key: 'story', text: both('What happened?', 'Mitä tapahtui?'), minLength: 10 },
      ],
    },
    {
      key: 'proved',
      title: both('What proves it', 'Mikä sen todistaa'),
      newPage: true,
      questions: [
        { kind: 'photo', key: 'front', text: both('The front', 'Julkisivu'), min: 1, max: 3 },
        { kind: 'receipt', key: 'receipt', text: both('The receipt', 'Kuitti') },
        { kind: 'place', key: 'here', text: both('Where are you?', 'Missä olet?') },
      ],
    },
  ],
};
