import { describe, expect, it } from '@jest/globals';
import type { Definition } from '../definition/definition.js';
import {
  choice,
  choices,
  drawing,
  ease,
  longText,
  matrix,
  number,
  page,
  recommend,
  scale,
  shortText,
  statement,
  survey,
  yesNo,
} from '../../scenario/written-survey.js';
import { checkDefinition } from './check-definition.js';

const measured = scale('overall', 5, { role: 'overall' });

function findings(definition: Definition): string[] {
  return checkDefinition(definition, { principles: ['courtesy', 'honesty'] }).map(
    ({ path, code }) => `${path} ${code}`,
  );
}

describe('checkDefinition', () => {
  it('has nothing to say about a sound survey', () => {
    expect(findings(survey(page('one', measured)))).toEqual([]);
  });

  it('misses translations, each by its place', () => {
    const definition: Definition = { ...survey(page('one', measured, choice('c', ['x']))), languages: ['en', 'fi'] };
    const missing = findings(definition);
    expect(missing).toContain('title.fi translation_missing');
    expect(missing).toContain('blocks[0].questions[1].options[0].label.fi translation_missing');
    expect(missing).toHaveLength(3 + 1 + 5 + 1 + 1);
    expect(findings({ ...definition, languages: ['en'], thanks: { en: '  ' } })).toEqual([
      'thanks.en translation_missing',
    ]);
  });

  it('finds conditions that look ahead, go in circles, or name nothing', () => {
    const definition = survey(
      page('one', measured, yesNo('a', { showIf: { answer: 'b', is: '=', value: 1 } })),
      page('two', yesNo('b', { showIf: { answer: 'a', is: '=', value: 1 } })),
      page('three', yesNo('c', { showIf: { answer: 'c', is: 'answered' } })),
      page('four', yesNo('d', { showIf: { answer: 'e', is: 'answered' } }), statement('s')),
      page(
        'five',
        yesNo('e', {
          showIf: {
            any: [
              { answer: 'gone', is: 'empty' },
              { answer: 's', is: 'empty' },
            ],
          },
        }),
      ),
      page('six', matrix('m', ['r'], 5), yesNo('f', { showIf: { customer: 'shoe_size', is: '>', value: 40 } })),
      page(
        'seven',
        yesNo('g', {
          showIf: {
            any: [
              { answer: 'm', is: 'empty' },
              { answer: 'm.x', is: 'empty' },
            ],
          },
        }),
      ),
    );
    expect(findings(definition).filter((found) => !found.includes('never_shown'))).toEqual([
      'blocks[0].questions[1].showIf condition_cyclic',
      'blocks[2].questions[0].showIf condition_cyclic',
      'blocks[3].questions[0].showIf condition_forward',
      'blocks[4].questions[0].showIf.any[0] reference_unknown',
      'blocks[4].questions[0].showIf.any[1] reference_statement',
      'blocks[5].questions[1].showIf customer_field_unknown',
      'blocks[6].questions[0].showIf.any[0] reference_matrix',
      'blocks[6].questions[0].showIf.any[1] reference_unknown',
    ]);
  });

  it('finds a block that depends on its own question', () => {
    const block = { ...page('two', yesNo('a')), showIf: { answer: 'a', is: '=', value: 1 } as const };
    expect(findings(survey(page('one', measured), block))).toContain('blocks[1].showIf condition_cyclic');
  });

  it('finds comparisons that make no sense, and warns of those on the same page', () => {
    const definition = survey(
      page('one', measured, choices('many', ['x', 'y']), choice('one', ['x'])),
      page('two', yesNo('a', { showIf: { answer: 'many', is: '=', value: 1 } })),
      page('three', yesNo('b', { showIf: { answer: 'overall', is: '=', value: 9 } })),
      page('four', yesNo('c', { showIf: { not: { answer: 'one', is: 'in', value: [1, 'x'] } } })),
      page('five', yesNo('d'), yesNo('e', { showIf: { answer: 'd', is: '=', value: 1 } })),
    );
    expect(findings(definition)).toEqual([
      'blocks[1].questions[0].showIf condition_type',
      'blocks[2].questions[0].showIf.value condition_value',
      'blocks[3].questions[0].showIf.not.value condition_value',
      'blocks[4].questions[1].showIf condition_same_page',
      'blocks[1].questions[0] never_shown',
      'blocks[2].questions[0] never_shown',
    ]);
  });

  it.each([
    [
      'below and above at once',
      {
        all: [
          { answer: 'n', is: '<', value: 2 },
          { answer: 'n', is: '>', value: 3 },
        ],
      },
      true,
    ],
    [
      'between',
      {
        all: [
          { answer: 'n', is: '>', value: 2 },
          { answer: 'n', is: '<', value: 3 },
        ],
      },
      false,
    ],
    ['below a bound', { answer: 'n', is: '<', value: 1 }, true],
    ['above within the bounds', { answer: 'n', is: '<', value: 100 }, false],
    [
      'answered and empty',
      {
        all: [
          { answer: 'n', is: 'answered' },
          { answer: 'n', is: 'empty' },
        ],
      },
      true,
    ],
    [
      'one store and another',
      {
        all: [
          { customer: 'store', is: '=', value: 'A' },
          { customer: 'store', is: '=', value: 'B' },
        ],
      },
      true,
    ],
    ['not one store', { not: { customer: 'store', is: '=', value: 'A' } }, false],
    [
      'both options',
      {
        all: [
          { answer: 'm', is: 'includes', value: 1 },
          { answer: 'm', is: 'includes', value: 2 },
        ],
      },
      false,
    ],
    ['after what is never shown', { answer: 'dead', is: 'answered' }, true],
    ['without what is never shown', { answer: 'dead', is: 'empty' }, false],
  ] as const)('knows whether a question can be reached: %s', (_, showIf, dead) => {
    const definition = survey(
      page('one', measured, number('n', { min: 1, max: 10 }), choices('m', ['x', 'y'])),
      page(
        'two',
        yesNo('dead', {
          showIf: {
            not: {
              any: [
                { answer: 'n', is: 'answered' },
                { answer: 'n', is: 'empty' },
              ],
            },
          },
        }),
      ),
      page('three', yesNo('last', { showIf })),
    );
    expect(findings(definition).includes('blocks[2].questions[0] never_shown')).toBe(dead);
    expect(findings(definition)).toContain('blocks[1].questions[0] never_shown');
  });

  it('finds pipes that are malformed, unknown, or ahead of their answer', () => {
    const text = '{{answer:later}}{{answer:a}}{{answer:gone}}{{customer:shoe_size}}{{process.env.X}}{{customer:name}}';
    const definition = survey(
      page('one', measured, shortText('a', { text: { en: text } })),
      page('two', shortText('later')),
    );
    expect(findings({ ...definition, anonymous: true, thanks: { en: '{{answer:later}}' } })).toEqual([
      'blocks[0].questions[1].text.en pipe_later',
      'blocks[0].questions[1].text.en pipe_later',
      'blocks[0].questions[1].text.en pipe_unknown',
      'blocks[0].questions[1].text.en pipe_customer_unknown',
      'blocks[0].questions[1].text.en pipe_malformed',
      'blocks[0].questions[1].text.en anonymous_name',
    ]);
  });

  it('finds unknown principles, misplaced and doubled roles, and scales without ends', () => {
    const definition = survey(
      page(
        'one',
        scale('a', 5, { measures: { principle: 'cleanliness', weight: 1 } }),
        recommend('b', { role: 'ease' }),
        ease('c', { role: 'ease' }),
        measured,
        matrix('m', [], 5, { rows: [{ key: 'r', text: { en: 'R' }, role: 'overall' }] }),
        scale('d', 3, { points: [{ code: 1 }, { code: 2 }, { code: 3, label: { en: 'high' } }] }),
      ),
    );
    expect(findings(definition)).toEqual([
      'blocks[0].questions[0].measures.principle principle_unknown',
      'blocks[0].questions[1].role role_misplaced',
      'blocks[0].questions[4].rows[0].role role_twice',
      'blocks[0].questions[5].points[0].label label_missing',
    ]);
  });

  it('finds empty surveys and blocks, and draws that can not be made', () => {
    expect(findings(survey(page('one', statement('s'))))).toEqual(['blocks survey_empty', 'blocks nothing_scored']);
    const definition = drawing(4, ['one', 'two', 'gone'], survey(page('one', measured), page('two')));
    expect(findings(definition)).toEqual([
      'blocks[1].questions block_empty',
      'draw.blocks[2] draw_unknown_block',
      'draw.take draw_too_large',
    ]);
    expect(findings(drawing(1, ['one'], survey(page('one', measured))))).toEqual(['draw.take draw_pointless']);
  });

  it('warns of more than twelve questions, counting rows and only the drawn blocks', () => {
    const twelve = matrix('m', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], 5);
    const long = survey(
      page('one', measured, twelve),
      page('x', longText('x')),
      page('y', longText('y'), longText('z')),
    );
    expect(findings(long)).toEqual(['blocks too_many_shown']);
    expect(findings(drawing(1, ['x', 'y'], long))).toEqual(['blocks too_many_shown']);
    const shorter = survey(page('one', measured, twelve), page('x', longText('x')), page('y', longText('y')));
    expect(findings(drawing(1, ['x', 'y'], shorter))).toEqual([]);
  });

  it('warns of asking to contact in an anonymous survey', () => {
    const definition: Definition = { ...survey(page('one', measured, yesNo('c', { contact: true }))), anonymous: true };
    expect(checkDefinition(definition, { principles: [] })).toMatchObject([
      { code: 'anonymous_contact', severity: 'warning' },
    ]);
  });

  it('walks a chain of 200 conditions once, not once for each way through it', () => {
    const blocks = Array.from({ length: 200 }, (_, index) =>
      page(
        `b${index}`,
        yesNo(`q${index}`, index === 0 ? {} : { showIf: { answer: `q${index - 1}`, is: '=', value: 1 } }),
      ),
    );
    const found = checkDefinition(survey(...blocks), { principles: [] });
    expect(found.map(({ code }) => code)).toEqual(['too_many_shown', 'nothing_scored']);
  });
});
