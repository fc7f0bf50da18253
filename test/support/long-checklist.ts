const en = (text: string) => ({ en: text, fi: `${text} (fi)` });
const yesNo = (key: string) => ({ kind: 'yes_no', key, text: en(`Item ${key}`), required: true, worth: 1 });
const section = (key: string, questions: object[]) => ({ key, title: en(`Section ${key}`), newPage: true, questions });

/** A checklist of 44 items of every kind, with seven photos and two stopwatches. */
export const longChecklist = {
  format: 'candour-survey/1',
  key: 'long_visit',
  audience: 'shopper',
  setting: 'store',
  languages: ['en', 'fi'],
  anonymous: false,
  title: en('Long visit'),
  introduction: en('Look around, and take your time.'),
  thanks: en('Thank you.'),
  blocks: [
    section('outside', [
      { kind: 'place', key: 'place', text: en('Where are you?') },
      { kind: 'photo', key: 'front', text: en('The front'), required: true, from: 'any', min: 2, max: 7 },
      ...Array.from({ length: 12 }, (_, n) => yesNo(`outside_${n}`)),
    ]),
    section('service', [
      {
        kind: 'timed',
        key: 'greeting',
        text: en('Until you were greeted'),
        required: true,
        fullAt: 30,
        zeroAt: 120,
        worth: 5,
      },
      { kind: 'timed', key: 'queue', text: en('In the queue'), required: true, fullAt: 180, zeroAt: 600, worth: 5 },
      { kind: 'counter', key: 'people', text: en('People before you'), required: true, max: 50 },
      {
        kind: 'scale',
        key: 'friendly',
        text: en('How friendly was the staff?'),
        required: true,
        worth: 4,
        points: [1, 2, 3, 4, 5].map((code) => ({ code, label: en(`Degree ${code}`) })),
      },
      {
        kind: 'choices',
        key: 'offered',
        text: en('What were you offered?'),
        options: ['A bag', 'A card', 'A taste'].map((label, n) => ({ code: n + 1, label: en(label) })),
      },
      ...Array.from({ length: 12 }, (_, n) => yesNo(`service_${n}`)),
    ]),
    section('leaving', [
      ...Array.from({ length: 11 }, (_, n) => yesNo(`leaving_${n}`)),
      { kind: 'receipt', key: 'receipt', text: en('The receipt') },
      { kind: 'long_text', key: 'story', text: en('What happened?'), required: true, minLength: 10 },
    ]),
  ],
};
