import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from '../answers/canonical-text.js';
import type { Definition } from '../definition/definition.js';
import type { Question } from '../definition/question.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { READY_CHECKLISTS } from '../ready/ready-checklists.js';
import { READY_SURVEYS } from '../ready/ready-surveys.js';
import {
  choice,
  choices,
  date,
  drawing,
  matrix,
  number,
  page,
  scale,
  shortText,
  survey,
  yesNo,
} from '../../scenario/written-survey.js';
import { acceptAnswers } from './accept-answers.js';
import { advance } from './advance.js';
import { beginFill } from './begin-fill.js';
import { resumeFill, stateOf } from './fill-state.js';
import { recordOf } from './record-of.js';

const branching = drawing(
  2,
  ['x', 'y', 'z'],
  survey(
    page('one', scale('a', 5, { allowRefuse: true }), choice('b', ['p', 'q…'], { order: 'random' })),
    page('two', choices('c', ['p', 'q', 'r!'], { showIf: { answer: 'a', is: '<=', value: 3 } })),
    page('x', matrix('x', ['r', 's'], 5, { allowNotApplicable: true })),
    page(
      'y',
      yesNo('y', {
        showIf: {
          any: [
            { answer: 'c', is: 'includes', value: 2 },
            { answer: 'x.r', is: '>', value: 2 },
          ],
        },
      }),
    ),
    page('z', number('z', { min: 0, max: 9, decimals: 1, showIf: { not: { answer: 'b', is: '=', value: 2 } } })),
    page('end', shortText('e', { showIf: { answer: 'y', is: 'answered' } }), date('f')),
  ),
);

/** Any answer that the question takes. */
function anyAnswer(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'scale':
      return fc.constantFrom<unknown>(
        ...question.points.map(({ code }) => code),
        ...(question.allowRefuse ? [{ empty: 'refused' }] : []),
      );
    case 'recommend':
      return fc.nat({ max: 10 });
    case 'ease':
      return fc.integer({ min: 1, max: 7 });
    case 'yes_no':
      return fc.constantFrom(0, 1);
    case 'choice':
      return fc.constantFrom<unknown>(
        1,
        2,
        ...(question.options[1]?.other ? [{ code: 2, other: '{{answer:a}} 💛' }] : []),
      );
    case 'choices':
      return fc.constantFrom([1], [2], [2, 1], [3], []);
    case 'matrix':
      return fc.constantFrom<unknown>(
        {},
        { r: 1 },
        { s: 5, r: 3 },
        { r: { empty: 'not_applicable' } },
        { empty: 'not_applicable' },
      );
    case 'timed':
    case 'counter':
      return fc.nat({ max: 500 });
    case 'photo':
      return fc.constantFrom([], ['a'.repeat(64)], ['b'.repeat(64), 'c'.repeat(64)]);
    case 'receipt':
      return fc.constantFrom({ photos: ['d'.repeat(64)], time: '2026-05-04T12:05', amount: 3.5 });
    case 'place':
      return fc.constantFrom({ latitude: 60.17, longitude: 24.94, accuracy: 12 });
    case 'number':
      return fc.nat({ max: 90 }).map((tenths) => tenths / 10);
    case 'date':
      return fc.constantFrom('2024-02-29', '2025-12-31');
    case 'statement':
      return fc.constant(undefined);
    default: {
      const least = 'minLength' in question ? (question.minLength ?? 0) : 0;
      return fc
        .string({ unit: 'binary', maxLength: 50 })
        .map((text) => `${text.replaceAll('\0', '')}${'x'.repeat(least)}`);
    }
  }
}

/** Answers to some of the questions, in some order. */
function someAnswers(definition: Definition): fc.Arbitrary<[string, unknown][]> {
  const each = placedQuestions(definition)
    .filter(({ question }) => question.kind !== 'statement')
    .map(({ question }) => fc.option(anyAnswer(question).map((answer): [string, unknown] => [question.key, answer])));
  return fc
    .tuple(...each)
    .map((answers) => answers.filter((answer) => answer !== null))
    .chain((answers) => fc.shuffledSubarray(answers, { minLength: answers.length }));
}

describe.each(
  [branching, ...READY_SURVEYS, ...READY_CHECKLISTS].map((definition) => ({ definition, key: definition.key })),
)('$key', ({ definition }) => {
  it('gives the same record step by step, after every return, and all at once; the order does not matter', () => {
    fc.assert(
      fc.property(someAnswers(definition), fc.nat(), (answers, seed) => {
        let fill = beginFill(definition, { seed, language: 'en' });
        for (const [question, answer] of answers) {
          fill = advance(fill, { kind: 'answer', question, answer });
          const state = stateOf(fill);
          fill = resumeFill(definition, JSON.parse(JSON.stringify(state)));
          expect(stateOf(fill)).toEqual(state);
        }
        const handIn = { seed, hidden: 'drop', strict: false } as const;
        const record = recordOf(fill);
        const atOnce = acceptAnswers(definition, { ...handIn, answers: Object.fromEntries(answers) });
        const backwards = acceptAnswers(definition, {
          ...handIn,
          answers: Object.fromEntries([...answers].reverse()),
        });
        expect(atOnce).toEqual({ record });
        expect(JSON.stringify(backwards)).toBe(JSON.stringify({ record }));
        expect(acceptAnswers(definition, { ...handIn, hidden: 'refuse', answers: record.answers })).toEqual({
          record,
        });
        expect(canonicalText(JSON.parse(canonicalText(record)))).toBe(canonicalText(record));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
