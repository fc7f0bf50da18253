import { describe, expect, it } from '@jest/globals';
import { scenario } from '../../scenario/scenario.js';
import { choice, drawing, matrix, page, scale, shortText, survey, yesNo } from '../../scenario/written-survey.js';
import { resumeFill, stateOf } from './fill-state.js';

const definition = drawing(
  1,
  ['x', 'y'],
  survey(
    page('one', scale('a', 5, { required: true }), choice('b', ['p', 'q…'])),
    page('x', yesNo('xa')),
    page('y', yesNo('ya')),
    page('end', shortText('c'), matrix('m', ['r', 's'], 5)),
  ),
);

describe('Coming back later', () => {
  it('finds everything as it was', () => {
    const story = scenario('Resume', definition)
      .next()
      .answer('a', 2)
      .answer('b', { code: 2, other: '"{{answer:a}}" \u202E' })
      .answer('m.r', 4)
      .answer('c', 7)
      .next();
    const before = stateOf(story.now);
    expect(stateOf(story.comesBackLater().now)).toEqual(before);
  });

  it('keeps nothing about the customer', () => {
    const state = JSON.stringify(stateOf(scenario('Private', definition, { customer: { name: 'Aino' } }).now));
    expect(state).not.toContain('Aino');
  });

  it('survives a new version of the survey, and leaves out what that does not know', () => {
    const next = survey(page('end', scale('a', 3), shortText('c')), page('new', yesNo('n')));
    const story = scenario('Version', definition).answer('a', 5).answer('b', 1).answer('c', 'kept').goTo('end');
    story.comesBackLater(next).isOn('end').records({ a: 'no:skipped', c: 'kept', n: 'no:skipped' }).finds();
  });

  it.each([
    null,
    'x',
    [],
    {},
    { seed: {}, language: 'xx', drawn: 'x', answers: [], rejected: 3, page: 1, attempted: {}, finished: 'yes' },
    {
      answers: { a: { value: { deep: {} } }, __proto__: 1 },
      drawn: ['nobody', 1],
      attempted: ['nobody'],
      page: 'nowhere',
    },
    JSON.parse('{"answers":{"__proto__":{"value":1},"constructor":{"value":1}}}'),
  ])('starts over from a damaged state: %j', (state) => {
    const fill = resumeFill(definition, state);
    expect(fill.page).toBe('one');
    expect(fill.answers.size).toBe(0);
    expect(fill.finished).toBe(false);
  });
});
