import { describe, expect, it } from '@jest/globals';
import {
  choice,
  drawing,
  ease,
  longText,
  number,
  page,
  recommend,
  scale,
  statement,
  survey,
  yesNo,
} from '../../scenario/written-survey.js';
import type { Definition } from '../definition/definition.js';
import type { Question } from '../definition/question.js';
import { checkRendering } from './check-rendering.js';

const found = (definition: Definition): string[] =>
  checkRendering(definition, 'automated_call').map(({ path, code }) => `${path} ${code}`);
const asking = (...questions: Question[]): string[] => found(survey(page('one', ...questions)));
const points = (codes: readonly number[]) => codes.map((code) => ({ code, label: { en: `point ${code}` } }));

describe('What the keys of a telephone answer', () => {
  it('is one of nine, a figure that is typed, or yes and no', () => {
    expect(
      asking(
        scale('a', 9),
        choice('b', 'abcde'.split('')),
        yesNo('c'),
        ease('d'),
        recommend('e'),
        number('f', { min: 0, max: 120 }),
        statement('g'),
      ),
    ).toEqual([]);
  });

  it('is not asked of what automated calls leave out, nor counted there', () => {
    const omit = ['automated_call'] as const;
    const many = Array.from({ length: 25 }, (_, index) => scale(`q${index}`, 10, { omit }));
    expect(asking(scale('a', 5), longText('why', { omit }), ...many)).toEqual([]);
    expect(asking(scale('a', 5), longText('why'))).toEqual(['blocks[0].questions[1] cannot_carry_kind']);
    const left = survey(page('one', scale('a', 5), longText('why', { omit })));
    expect(checkRendering(left, 'phone')).toEqual([]);
  });

  it('is no more than nine points', () => {
    expect(asking(scale('a', 10))).toEqual(['blocks[0].questions[0].points cannot_carry_options']);
  });

  it('are codes that are keys', () => {
    expect(asking(scale('a', 5, { points: points([0, 1, 2]) }))).toEqual([
      'blocks[0].questions[0].points[0].code cannot_carry_code',
    ]);
    const options = points([1, 20]);
    expect(asking(choice('a', [], { options }))).toEqual(['blocks[0].questions[0].options[1].code cannot_carry_code']);
  });

  it('is no decimal point, no minus, and no 0 for what does not apply where figures are typed', () => {
    expect(
      asking(
        number('a', { min: 0, decimals: 2 }),
        number('b', { min: -5 }),
        number('c'),
        number('d', { min: 1, allowNotApplicable: true }),
        recommend('e', { allowNotApplicable: true }),
        scale('f', 5, { allowNotApplicable: true, allowRefuse: true }),
      ),
    ).toEqual([
      'blocks[0].questions[0].decimals cannot_carry_decimals',
      'blocks[0].questions[1].min cannot_carry_minus',
      'blocks[0].questions[2].min cannot_carry_minus',
      'blocks[0].questions[3].allowNotApplicable cannot_carry_not_applicable',
      'blocks[0].questions[4].allowNotApplicable cannot_carry_not_applicable',
    ]);
  });
});

describe('What somebody hears at once', () => {
  it('is at most 400 characters, options included, in each language', () => {
    const long = { en: 'x'.repeat(360), fi: 'y'.repeat(340) };
    // 'point 1' to 'point 5' with blanks between are 40 characters.
    const asked = scale('a', 5, { text: long });
    expect(asking(asked)).toEqual([]);
    const longer = { ...asked, text: { ...long, en: `${long.en}x` } } as Question;
    expect(found({ ...survey(page('one', longer)), languages: ['fi', 'en'] })).toEqual([
      'blocks[0].questions[0].text.en cannot_carry_prompt',
    ]);
  });
});

describe('What somebody listens to until the end', () => {
  const many = (count: number, text = 'Yes?'): Question[] =>
    Array.from({ length: count }, (_, index) => yesNo(`q${index}`, { text: { en: text } }));

  it('is at most 20 questions, of what one person meets', () => {
    expect(asking(...many(20))).toEqual([]);
    expect(asking(...many(21))).toEqual(['blocks cannot_carry_questions']);
    const [first, second] = [
      page('one', ...many(11)),
      page('two', ...many(11).map((q) => ({ ...q, key: `${q.key}_2` }))),
    ];
    expect(found(drawing(1, ['one', 'two'], survey(first, second)))).toEqual([]);
  });

  it('is at most five minutes, read aloud and answered', () => {
    // 16 questions of 14 s and an answer of 4 s are 4.8 minutes, with 17 they are 5.1.
    expect(asking(...many(16, 'x'.repeat(210)))).toEqual([]);
    expect(asking(...many(17, 'x'.repeat(210)))).toEqual(['blocks cannot_carry_minutes']);
  });
});

it.each([
  ['web', []],
  ['paper', []],
  ['phone', ['anonymous cannot_carry_anonymous']],
  ['automated_call', ['anonymous cannot_carry_anonymous']],
] as const)('an anonymous survey can be asked by %s: %j', (rendering, expected) => {
  const definition = { ...survey(page('one', yesNo('a'))), anonymous: true };
  expect(checkRendering(definition, rendering).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
});
