import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../answers/answer.js';
import type { Definition } from '../definition/definition.js';
import { foundInReview, type AnswersChanged } from './found-in-review.js';

const [one, two, three] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const arrived = new Set([one, two]);
const definition = {
  key: 'visit',
  blocks: [
    {
      key: 'seen',
      questions: [
        { kind: 'photo', key: 'front', text: { en: 'The front' }, max: 3 },
        { kind: 'receipt', key: 'receipt', text: { en: 'The receipt' } },
        { kind: 'place', key: 'here', text: { en: 'Where are you?' } },
      ],
    },
  ],
} as unknown as Definition;

const skipped: Answer = { empty: 'skipped' };
const photos = (...value: string[]): Answer => ({ value });
const by = (byShopper: boolean, changes: AnswersChanged['changes']): AnswersChanged => ({ byShopper, changes });
const found = (answers: Record<string, Answer>, ...history: AnswersChanged[]) => {
  const all = { front: skipped, receipt: skipped, here: skipped, ...answers };
  return foundInReview(definition, { survey: 'visit', answers: all }, history, arrived).map(({ code, details }) => [
    code,
    details,
  ]);
};

describe('what was found in review', () => {
  it('counts the photos that somebody took out, of questions and receipts, and a place', () => {
    expect(found({})).toEqual([]);
    expect(found({ front: photos(two) }, by(false, { front: [photos(one, two), photos(two)] }))).toEqual([
      ['photo_unusable', { count: 1 }],
    ]);
    const receipt: Answer = { value: { photos: [two], time: '2026-05-04T12:05' } };
    const place: Answer = { value: { latitude: 60, longitude: 24, accuracy: 9 } };
    const history = [
      by(false, { front: [photos(one), skipped] }),
      by(false, { receipt: [receipt, skipped], here: [place, skipped] }),
    ];
    expect(found({}, ...history)).toEqual([
      ['photo_unusable', { count: 2 }],
      ['place_unusable', {}],
    ]);
    const late: Answer = { value: { photos: [two], time: '2026-05-04T12:45' } };
    expect(found({ receipt: late }, by(false, { receipt: [receipt, late] }))).toEqual([]);
  });

  it('stands until it is put back, answered anew, or no longer asked', () => {
    const out = by(false, { front: [photos(one), skipped] });
    expect(found({ front: photos(one) }, out, by(false, { front: [skipped, photos(one)] }))).toEqual([]);
    expect(found({ front: photos(two) }, out, by(true, { front: [skipped, photos(two)] }))).toEqual([]);
    expect(found({ front: { empty: 'not_shown' } }, out)).toEqual([]);
    const again = by(false, { front: [photos(two), skipped] });
    expect(found({}, out, by(true, { front: [skipped, photos(two)] }), again)).toEqual([
      ['photo_unusable', { count: 1 }],
    ]);
  });

  it('leaves out what the shopper took out, and photos that never came', () => {
    expect(found({}, by(true, { front: [photos(one), skipped] }))).toEqual([]);
    expect(found({}, by(false, { front: [photos(three), skipped] }))).toEqual([]);
    expect(found({}, by(false, { here: [skipped, null] }))).toEqual([]);
  });
});
