import type { Block } from '../definition/definition.js';
import type { ScaleQuestion } from '../definition/question.js';
import { QUALITY } from './five-points.js';
import { RATING_TEXTS, type RatingText } from './rating-texts.js';
import { SETTING_RATING_TEXTS } from './setting-rating-texts.js';

const TEXTS = { ...RATING_TEXTS, ...SETTING_RATING_TEXTS } as const;

/** The key of a rating, which is also the key of its question. */
export type RatingKey = keyof typeof TEXTS;

/** A five-point rating of a principle. Whoever has not met with the matter says that it does not apply. */
export function rating(key: RatingKey): ScaleQuestion {
  const { principle, text }: RatingText = TEXTS[key];
  return {
    kind: 'scale',
    key,
    text,
    allowNotApplicable: true,
    points: QUALITY,
    measures: { principle, weight: 1 },
  };
}

/** A page with the ratings of one principle, named after it. */
export function principleBlock(principle: string, ...ratings: readonly RatingKey[]): Block {
  return { key: principle, newPage: true, questions: ratings.map(rating) };
}
