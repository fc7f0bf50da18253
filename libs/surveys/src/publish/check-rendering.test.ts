import { expect, it } from '@jest/globals';
import { choice, choices, longText, matrix, page, scale, survey, yesNo } from '../../scenario/written-survey.js';
import { checkRendering } from './check-rendering.js';
import type { Condition } from '../definition/condition.js';
import type { Rendering } from './rendering.js';

const letters = 'abcdefghij'.split('');
const definition = survey(
  page('one', scale('overall', 5), matrix('m', ['r'], 5), choice('c', [...letters, 'other…']), choices('d', ['x'])),
  page('two', longText('why', { showIf: { answer: 'overall', is: '<', value: 3 } })),
  page('three', yesNo('e', { text: { en: '{{answer:overall}}, {{customer:name}} at {{customer:store}}?' } })),
);

it.each<[Rendering, string[]]>([
  ['web', []],
  ['phone', ['blocks[0].questions[2].options heavy_options']],
  [
    'automated_call',
    [
      'blocks[0].questions[1] cannot_carry_kind',
      'blocks[0].questions[2].options cannot_carry_options',
      'blocks[0].questions[2].options[10].other cannot_carry_other',
      'blocks[0].questions[3] cannot_carry_kind',
      'blocks[1].questions[0] cannot_carry_kind',
      'blocks[0].questions[2].options[9].code cannot_carry_code',
      'blocks[0].questions[2].options[10].code cannot_carry_code',
    ],
  ],
  [
    'paper',
    [
      'blocks[1].questions[0].showIf cannot_carry_condition',
      'blocks[2].questions[0].text.en cannot_carry_piping',
      'blocks[2].questions[0].text.en cannot_carry_copied',
    ],
  ],
  ['shopper', ['blocks[2].questions[0].text.en cannot_carry_customer']],
])('%s', (rendering, expected) => {
  expect(checkRendering(definition, rendering).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
});

it('asks for words where no line on paper can say who answers', () => {
  const deep = {
    any: [
      { answer: 'overall', is: '=', value: 1 },
      { answer: 'c', is: '=', value: 1 },
      { answer: 'd', is: 'includes', value: 1 },
    ],
  } satisfies Condition;
  const asked = scale('overall', 5);
  const three = [asked, choice('c', ['x', 'y']), choices('d', ['x', 'y'])];
  const codes = (extra: object): string[] =>
    checkRendering(survey(page('one', ...three), page('two', longText('why', { showIf: deep, ...extra }))), 'paper')
      .filter(({ severity }) => severity === 'error')
      .map(({ path, code }) => `${path} ${code}`);
  expect(codes({})).toEqual(['blocks[1].questions[0].showIf cannot_carry_deep_condition']);
  expect(codes({ showIfWords: { en: 'Only if something went wrong:' } })).toEqual([]);
  // Two questions, and any marks of one, are still a line.
  expect(codes({ showIf: { any: deep.any.slice(0, 2) } })).toEqual([]);
});
