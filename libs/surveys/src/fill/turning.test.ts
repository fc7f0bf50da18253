import { describe, expect, it } from '@jest/globals';
import { scenario } from '../../scenario/scenario.js';
import { longText, matrix, number, page, scale, statement, survey, yesNo } from '../../scenario/written-survey.js';
import { progressOf } from './progress-of.js';

const NEEDED = 'This question needs an answer.';

describe('Turning pages', () => {
  const three = survey(
    page('one', scale('a', 5, { required: true })),
    page('two', scale('b', 5)),
    page('three', scale('c', 5, { required: true })),
  );

  it('stays where something required is open, and says so only then', () => {
    scenario('Required', three)
      .isTold('a', null)
      .next()
      .isOn('one')
      .isTold('a', NEEDED)
      .answer('a', 3)
      .isTold('a', null)
      .next()
      .isOn('two');
  });

  it('goes back freely, and no further than the first page', () => {
    scenario('Back', three).answer('a', 3).next().back().isOn('one').back().isOn('one');
  });

  it('does not let a page be jumped over that needs an answer', () => {
    scenario('Jump', three).goTo('three').isOn('one').isTold('a', NEEDED).answer('a', 1).goTo('three').isOn('three');
    scenario('Jump back', three).answer('a', 1).goTo('three').goTo('one').isOn('one').goTo('nowhere').isOn('one');
  });

  it('hands in after the last page, and then nothing changes any more', () => {
    scenario('To the end', three)
      .answer('a', 1)
      .next()
      .next()
      .isUnfinished()
      .next()
      .isUnfinished()
      .answer('c', 2)
      .next()
      .isFinished()
      .answer('c', 5)
      .records({ a: 1, b: 'no:skipped', c: 2 });
  });

  it('returns to what became required before the end', () => {
    const definition = survey(
      page('one', yesNo('unhappy')),
      page('two', longText('why', { required: true, showIf: { answer: 'unhappy', is: '=', value: 1 } })),
      page('three', yesNo('end')),
    );
    scenario('Late change', definition)
      .next()
      .isOn('three')
      .answer('unhappy', 1)
      .next()
      .isUnfinished()
      .isOn('two')
      .isTold('why', NEEDED);
  });

  it('shows a page again when a posted answer brought up a question on it', () => {
    const definition = survey(
      page('one', yesNo('unhappy'), longText('why', { showIf: { answer: 'unhappy', is: '=', value: 1 } })),
      page('two', yesNo('end')),
    );
    scenario('Without script', definition)
      .postThenNext({ unhappy: 1 })
      .isOn('one')
      .seesOnly('unhappy', 'why')
      .postThenNext({ why: '' })
      .isOn('two');
    scenario('With script', definition).answer('unhappy', 1).next().isOn('two');
  });

  it('counts a statement as something to read', () => {
    scenario('Statement', survey(page('one', statement('hello')), page('two', yesNo('a'))))
      .seesOnly('hello')
      .next()
      .isOn('two');
  });

  it('measures progress in pages', () => {
    const begun = scenario('Progress', three).answer('a', 1);
    expect(progressOf(begun.now)).toBe(0);
    expect(progressOf(begun.next().now)).toBeCloseTo(1 / 3);
    expect(progressOf(begun.next().answer('c', 1).next().now)).toBe(1);
  });
});

describe('What can not be read', () => {
  const definition = survey(page('one', number('age', { min: 18 }), scale('b', 5)), page('two', yesNo('end')));

  it('is said at once, kept as typed, and keeps the page', () => {
    const told = scenario('Typing', definition)
      .answer('age', 'twelve')
      .isTold('age', 'Please enter a number.')
      .next()
      .isOn('one')
      .comesBackLater()
      .isTold('age', 'Please enter a number.')
      .finds('age: not_a_number');
    expect(told.now.rejected.get('age')).toBe('twelve');
    told
      .answer('age', 12)
      .isTold('age', 'Please enter 18 or more.')
      .answer('age', 18)
      .isTold('age', null)
      .next()
      .isOn('two');
  });

  it('is forgotten when the question is left blank', () => {
    scenario('Leaving', definition).answer('age', 'x').leave('age').finds().records({ age: 'no:skipped' });
  });

  it('of a row is the row’s', () => {
    const rows = survey(page('one', matrix('staff', ['polite', 'quick'], 5, { required: true })));
    scenario('Rows', rows)
      .answer('staff.polite', 9)
      .isTold('staff.polite', 'Please choose one of the answers offered.')
      .answer('staff.polite', 4)
      .next()
      .isTold('staff.polite', null)
      .isTold('staff.quick', NEEDED)
      .answer('staff.quick', 5)
      .records({ staff: { polite: 4, quick: 5 } })
      .leave('staff.polite')
      .records({ staff: { polite: 'no:skipped', quick: 5 } })
      .next()
      .isUnfinished();
  });

  it('changes nothing where question, row or language is unknown', () => {
    const before = scenario('Unknown', definition).answer('b', 3);
    const { now } = before;
    before.answer('nobody', 1).answer('age.row', 1).answer('__proto__', 1).speaks('fi');
    expect(before.now).toBe(now);
  });
});
