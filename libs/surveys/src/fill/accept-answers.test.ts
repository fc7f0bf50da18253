import { describe, expect, it } from '@jest/globals';
import type { Definition } from '../definition/definition.js';
import { drawing, longText, matrix, page, scale, statement, survey, yesNo } from '../../scenario/written-survey.js';
import { acceptAnswers, type HandIn } from './accept-answers.js';

const definition = survey(
  page('one', scale('overall', 5, { required: true }), statement('s')),
  page('two', longText('why', { showIf: { answer: 'overall', is: '<=', value: 2 } })),
  page('three', matrix('staff', ['polite', 'quick'], 5)),
);

function accepted(answers: unknown, more: Partial<HandIn> = {}, asked: Definition = definition): unknown {
  const outcome = acceptAnswers(asked, { seed: 1, answers, ...more });
  return 'record' in outcome
    ? outcome.record.answers
    : outcome.findings.map(({ question, code }) => `${question}: ${code}`).join(' ');
}

describe('acceptAnswers', () => {
  it('gives a record of every question, in order', () => {
    const record = accepted({ 'staff.quick': 2, overall: 2 });
    expect(JSON.stringify(record)).toBe(
      '{"overall":{"value":2},"why":{"empty":"skipped"},' +
        '"staff":{"rows":{"polite":{"empty":"skipped"},"quick":{"value":2}}}}',
    );
  });

  it('takes its own record back', () => {
    const record = accepted({ overall: 5, staff: { polite: 1 } });
    expect(accepted(record)).toEqual(record);
  });

  it.each<[string, unknown, Partial<HandIn>, string]>([
    ['no object', 'x', {}, ': malformed'],
    ['a list', [], {}, ': malformed'],
    ['an unknown question', { overall: 1, score: 100 }, {}, 'score: unknown_question'],
    ['a prototype key', JSON.parse('{"__proto__":{"overall":1}}'), {}, '__proto__: unknown_question'],
    ['a statement answered', { overall: 1, s: 1 }, {}, 's: unknown_question'],
    ['a malformed answer', { overall: '5' }, {}, 'overall: malformed'],
    ['a required question left out', {}, {}, 'overall: required'],
    ['a required question skipped', { overall: { empty: 'skipped' } }, {}, 'overall: required'],
    ['an answer to a hidden question', { overall: 5, why: 'x' }, {}, 'why: hidden_question'],
    ['a shown question called not shown', { overall: { empty: 'not_shown' } }, {}, 'overall: shown_question'],
    [
      'a row answered twice',
      { overall: 1, staff: { polite: 1 }, 'staff.polite': 1 },
      {},
      'staff.polite: answered_twice',
    ],
    ['a draw where nothing is drawn', { overall: 1 }, { drawn: ['one'] }, ': draw_malformed'],
  ])('refuses %s', (_, answers, more, expected) => {
    expect(accepted(answers, more)).toBe(expected);
  });

  it('drops answers to hidden questions if asked to', () => {
    expect(accepted({ overall: 5, why: 'x' }, { hidden: 'drop' })).toMatchObject({ why: { empty: 'not_shown' } });
  });

  it('reports at most 100 findings', () => {
    const flood = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, 1]));
    expect(acceptAnswers(definition, { seed: 1, answers: flood })).toMatchObject({ findings: { length: 100 } });
  });

  describe('of history', () => {
    const drawn = drawing(
      1,
      ['a', 'b', 'c'],
      survey(...['a', 'b', 'c'].map((key) => page(key, yesNo(`q${key}`, { required: true })))),
    );

    it('takes what was shown from the file, and the rest as skipped', () => {
      expect(accepted({ qa: 1 }, { strict: false, drawn: ['a', 'b'] }, drawn)).toEqual({
        qa: { value: 1 },
        qb: { empty: 'skipped' },
        qc: { empty: 'not_shown' },
      });
    });

    it('believes that a question was not shown', () => {
      expect(accepted({ overall: { empty: 'not_shown' } }, { strict: false })).toMatchObject({
        overall: { empty: 'not_shown' },
      });
    });

    it('refuses blocks that are not in the draw, twice, or too many when strict', () => {
      expect(accepted({}, { strict: false, drawn: ['z'] }, drawn)).toBe(': draw_malformed');
      expect(accepted({}, { strict: false, drawn: ['a', 'a'] }, drawn)).toBe(': draw_malformed');
      expect(accepted({ qa: 1, qb: 1 }, { drawn: ['a', 'b'] }, drawn)).toBe(': draw_malformed');
    });

    it('still refuses answers to what was not shown', () => {
      expect(accepted({ qc: 1 }, { strict: false, drawn: ['a'] }, drawn)).toBe('qc: hidden_question');
    });
  });
});
