import { expect, it } from '@jest/globals';
import { isAsked, type Question } from '../definition/question.js';
import { choice, choices, date, longText, matrix, number, scale } from '../../scenario/written-survey.js';
import { answerFromForm, type FormFields } from './answer-from-form.js';

it.each<[string, Question, FormFields, unknown]>([
  ['a code', scale('q', 5), { q: '4' }, 4],
  ['nothing about the question', scale('q', 5), { other: '4' }, undefined],
  ['nothing chosen', scale('q', 5), { q: '' }, { empty: 'skipped' }],
  ['an emptiness among the codes', scale('q', 5), { q: 'not_applicable' }, { empty: 'not_applicable' }],
  ['nonsense as it came', scale('q', 5), { q: '4; drop' }, '4; drop'],
  ['a code with its text', choice('q', ['a', 'b…']), { q: '2', 'q.other': 'Tea' }, { code: 2, other: 'Tea' }],
  ['a text left beside another option', choice('q', ['a', 'b…']), { q: '1', 'q.other': 'Tea' }, 1],
  ['several codes', choices('q', ['a', 'b']), { q: ['1', '2'] }, [1, 2]],
  ['one of several', choices('q', ['a', 'b']), { q: '1' }, [1]],
  ['rows', matrix('q', ['r', 's'], 5), { 'q.r': '4', 'q.s': 'refused' }, { rows: { r: 4, s: { empty: 'refused' } } }],
  ['an emptiness over a typed text', longText('q'), { q: 'x', 'q.empty': 'refused' }, { empty: 'refused' }],
  ['a text with its spaces', longText('q'), { q: ' x ' }, ' x '],
  ['a decimal comma', number('q', { decimals: 2 }), { q: ' 1 012,50 ' }, 1012.5],
  ['what is no number, as it came', number('q'), { q: '12 apples' }, '12 apples'],
  ['a Finnish day', date('q'), { q: '9.3.2025' }, '2025-03-09'],
  ['what is no day, as it came', date('q'), { q: '31.2.2025' }, '31.2.2025'],
])('reads %s', (_, question, fields, expected) => {
  if (!isAsked(question)) throw new Error('expected a question');

  expect(answerFromForm(question, fields)).toEqual(expected);
});
