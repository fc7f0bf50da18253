import type { Definition } from '#surveys';

const en = (text: string) => ({ en: text });
const points = [1, 2, 3, 4, 5].map((code) => ({ code, label: en(`point ${code}`) }));

/** A short survey in English: satisfaction, one principle, one open question; nothing is required. */
export function smallSurvey(more: Partial<Definition> = {}): Definition {
  return {
    format: 'candour-survey/1',
    key: 'small',
    audience: 'customer',
    setting: 'any',
    languages: ['en'],
    anonymous: false,
    title: en('A short survey'),
    introduction: en('Welcome.'),
    thanks: en('Thank you.'),
    blocks: [
      {
        key: 'visit',
        questions: [
          { kind: 'scale', key: 'overall', text: en('How was it?'), points, role: 'overall' },
          {
            kind: 'scale',
            key: 'manners',
            text: en('Polite?'),
            points,
            measures: { principle: 'courtesy', weight: 1 },
          },
          { kind: 'long_text', key: 'comment', text: en('Anything else?') },
        ],
      },
    ],
    ...more,
  };
}
