import { describe, expect, it } from '@jest/globals';
import type { Question } from '../definition/question.js';
import {
  choice,
  choices,
  date,
  ease,
  longText,
  matrix,
  number,
  recommend,
  scale,
  shortText,
  statement,
  yesNo,
} from '../../scenario/written-survey.js';
import { readAnswer } from './read-answer.js';

const why = choice('why', ['price', 'queue', 'other…']);
const bought = choices('bought', ['bread', 'milk', 'eggs', 'other…', 'nothing!'], { min: 2, max: 3 });
const staff = matrix('staff', ['polite', 'quick'], 5, { allowNotApplicable: true });
const price = number('price', { min: 0, max: 99.5, decimals: 2 });
const day = date('day', { min: '2025-01-01', max: '2025-12-31' });

describe('readAnswer takes', () => {
  it.each<[string, Question, unknown, unknown]>([
    ['a point', scale('q', 5), 4, { value: 4 }],
    ['a wrapped value', scale('q', 5), { value: 4 }, { value: 4 }],
    ['an eleventh of 0 to 10', recommend('q'), 0, { value: 0 }],
    ['minus zero as zero', recommend('q'), -0, { value: 0 }],
    ['a seven', ease('q'), 7, { value: 7 }],
    ['a no', yesNo('q'), 0, { value: 0 }],
    ['an option', why, 2, { value: 2 }],
    ['an option with a text', why, { code: 3, other: 'The dog' }, { value: { code: 3, other: 'The dog' } }],
    ['an option with an empty text', why, { code: 3, other: '' }, { value: 3 }],
    ['options in any order, twice', bought, [3, 1, 3], { value: [1, 3] }],
    ['options with a text', bought, { codes: [4, 1], other: 'Tea' }, { value: { codes: [1, 4], other: 'Tea' } }],
    ['an exclusive option below the fewest', bought, [5], { value: [5] }],
    ['no options as skipped', bought, [], { empty: 'skipped' }],
    ['rows', staff, { polite: 4 }, { rows: { polite: { value: 4 } } }],
    [
      'rows with emptiness',
      staff,
      { rows: { quick: { empty: 'not_applicable' } } },
      { rows: { quick: { empty: 'not_applicable' } } },
    ],
    ['an emptiness for a whole matrix', staff, { empty: 'not_applicable' }, { empty: 'not_applicable' }],
    ['a text as it is', longText('q'), ' <b>ä́ 💛 \u202E ', { value: ' <b>ä́ 💛 \u202E ' }],
    ['a lone surrogate as it is', longText('q'), 'a\uD800b', { value: 'a\uD800b' }],
    ['an empty text as skipped', shortText('q'), '', { empty: 'skipped' }],
    ['emoji counted once', shortText('q', { maxLength: 3 }), '💛💛💛', { value: '💛💛💛' }],
    ['a number', price, 12.35, { value: 12.35 }],
    ['a day', day, '2025-06-30', { value: '2025-06-30' }],
    ['skipped', why, { empty: 'skipped' }, { empty: 'skipped' }],
    ['refused where offered', scale('q', 5, { allowRefuse: true }), { empty: 'refused' }, { empty: 'refused' }],
  ])('%s', (_, question, raw, answer) => {
    expect(readAnswer(question, raw)).toEqual({ answer });
  });
});

describe('readAnswer refuses', () => {
  it.each<[string, Question, unknown, string]>([
    ['a code as text', scale('q', 5), '4', 'malformed'],
    ['half a point', scale('q', 5), 4.5, 'malformed'],
    ['a point off the scale', scale('q', 5), 6, 'not_offered'],
    ['an eleven', recommend('q'), 11, 'not_offered'],
    ['true for yes', yesNo('q'), true, 'malformed'],
    ['an option that is not there', why, 9, 'not_offered'],
    ['a text beside an option without', why, { code: 1, other: 'x' }, 'malformed'],
    ['a text that is an object', why, { code: 3, other: { __html: '<x>' } }, 'not_a_text'],
    ['fields that are not known', why, { code: 1, score: 100 }, 'malformed'],
    ['one code for several', bought, 1, 'malformed'],
    ['a code that is not there', bought, [1, 9], 'not_offered'],
    ['null among codes', bought, [1, null], 'not_offered'],
    ['too few', bought, [1], 'too_few_chosen'],
    ['too many', bought, [1, 2, 3, 4], 'too_many_chosen'],
    ['exclusive with others', bought, [1, 5], 'chosen_with_exclusive'],
    ['10,000 codes', bought, Array.from({ length: 10_000 }, () => 1), 'malformed'],
    ['an unknown row', staff, { rude: 1 }, 'unknown_row'],
    ['a row of the prototype', staff, JSON.parse('{"__proto__":1}'), 'unknown_row'],
    ['a list for a matrix', staff, [1, 2], 'malformed'],
    ['an object for a text', longText('q'), { __html: '<x>' }, 'not_a_text'],
    ['an element for a text', longText('q'), { type: 'img', props: {} }, 'not_a_text'],
    ['a number for a text', longText('q'), 5, 'not_a_text'],
    ['NUL', longText('q'), 'a\0b', 'text_unstorable'],
    ['a text too long', shortText('q'), 'a'.repeat(201), 'text_too_long'],
    ['a megabyte', longText('q'), 'a'.repeat(1_000_000), 'text_too_long'],
    ['a number as text', price, '12', 'not_a_number'],
    ['infinity', price, Infinity, 'not_a_number'],
    ['too small', price, -1, 'number_too_small'],
    ['too large', price, 99.51, 'number_too_large'],
    ['too precise', price, 1.234, 'number_too_precise'],
    ['no whole number', number('q'), 1.5, 'number_too_precise'],
    ['a day that does not exist', day, '2025-02-30', 'not_a_day'],
    ['too early', day, '2024-12-31', 'day_too_early'],
    ['too late', day, '2026-01-01', 'day_too_late'],
    ['refused where not offered', why, { empty: 'refused' }, 'refused_not_offered'],
    ['not applicable where not offered', why, { empty: 'not_applicable' }, 'not_applicable_not_offered'],
    ['an unknown emptiness', why, { empty: 'bored' }, 'malformed'],
    ['null', why, null, 'malformed'],
    ['an answer to a statement', statement('q'), 1, 'unknown_question'],
  ])('%s', (_, question, raw, code) => {
    expect(readAnswer(question, raw)).toMatchObject({ finding: { code } });
  });
});
