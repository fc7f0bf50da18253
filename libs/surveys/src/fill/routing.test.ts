import { describe, expect, it } from '@jest/globals';
import { checkDefinition } from '../publish/check-definition.js';
import { acceptAnswers } from './accept-answers.js';
import { beginFill } from './begin-fill.js';
import { shownPages } from './fill.js';
import { resumeFill, stateOf } from './fill-state.js';
import { recordOf } from './record-of.js';
import { scenario } from '../../scenario/scenario.js';
import { choices, date, drawing, longText, matrix, page, scale, survey, yesNo } from '../../scenario/written-survey.js';

describe('What a way of asking leaves out', () => {
  const omit = ['automated_call'] as const;
  const left = survey(
    page('one', scale('overall', 5), longText('why', { omit })),
    page('two', yesNo('sorry', { showIf: { answer: 'why', is: 'answered' } })),
    page('end', yesNo('contact')),
  );
  const begin = { seed: 1, language: 'en' } as const;

  it('is not shown in its record, nor is what asks for it; by every other way it is asked', () => {
    const called = beginFill(left, { ...begin, rendering: 'automated_call' });
    expect(shownPages(called).map(({ key }) => key)).toEqual(['one', 'end']);
    expect(recordOf(called).answers).toMatchObject({ why: { empty: 'not_shown' }, sorry: { empty: 'not_shown' } });
    expect(recordOf(beginFill(left, begin)).answers).toMatchObject({ why: { empty: 'skipped' } });
  });

  it('is asked of whoever goes on by the link', () => {
    const kept = JSON.parse(JSON.stringify(stateOf(beginFill(left, { ...begin, rendering: 'automated_call' }))));
    expect(recordOf(resumeFill(left, kept)).answers).toMatchObject({ why: { empty: 'skipped' } });
    const again = resumeFill(left, kept, {}, 'automated_call');
    expect(recordOf(again).answers).toMatchObject({ why: { empty: 'not_shown' } });
  });

  it('has the same record where it is handed in at once, and no answer', () => {
    const hand = { seed: 1, rendering: 'automated_call' } as const;
    const called = recordOf(beginFill(left, { ...begin, rendering: 'automated_call' }));
    expect(acceptAnswers(left, { ...hand, answers: {} })).toEqual({ record: called });
    expect(acceptAnswers(left, { ...hand, answers: { why: 'The queue.' } })).toMatchObject({
      findings: [{ code: 'hidden_question' }],
    });
  });

  it('is nothing that must be answered', () => {
    const torn = survey(page('one', scale('overall', 5, { required: true, omit })));
    expect(checkDefinition(torn, { principles: [] })).toContainEqual(
      expect.objectContaining({ path: 'blocks[0].questions[0].omit', code: 'omit_required', severity: 'error' }),
    );
  });
});

describe('Routing', () => {
  const routed = survey(
    page('visit', scale('overall', 5)),
    page('bad', longText('why', { showIf: { answer: 'overall', is: '<=', value: 2 } })),
    page('end', yesNo('contact')),
  );

  it('asks why after a bad visit', () => {
    scenario('Bad visit', routed).answer('overall', 2).next().isOn('bad').seesOnly('why').next().isOn('end');
  });

  it('passes over the page after a good one', () => {
    scenario('Good visit', routed)
      .answer('overall', 5)
      .next()
      .isOn('end')
      .next()
      .isFinished()
      .records({ overall: 5, why: 'no:not_shown', contact: 'no:skipped' });
  });

  it('keeps a hidden answer, but out of the record', () => {
    scenario('Change of mind', routed)
      .answer('overall', 1)
      .next()
      .answer('why', 'The queue.')
      .back()
      .answer('overall', 4)
      .records({ why: 'no:not_shown' })
      .answer('overall', 1)
      .records({ why: 'The queue.' });
  });

  it('hides what depends on a hidden answer', () => {
    const chain = survey(
      page('one', yesNo('a')),
      page('two', yesNo('b', { showIf: { answer: 'a', is: '=', value: 1 } })),
      page('three', yesNo('c', { showIf: { answer: 'b', is: '=', value: 1 } })),
      page('four', yesNo('d')),
    );
    scenario('Chain', chain)
      .answer('a', 1)
      .answer('b', 1)
      .answer('c', 1)
      .records({ b: 1, c: 1 })
      .answer('a', 0)
      .records({ b: 'no:not_shown', c: 'no:not_shown' })
      .next()
      .isOn('four');
  });

  it('treats every emptiness as empty', () => {
    const emptiness = survey(
      page('one', scale('overall', 5, { allowRefuse: true })),
      page('two', yesNo('low', { showIf: { answer: 'overall', is: '<', value: 3 } })),
      page('three', yesNo('unsaid', { showIf: { answer: 'overall', is: 'empty' } })),
    );
    scenario('Refused', emptiness).empty('overall', 'refused').next().isOn('three').seesOnly('unsaid');
    scenario('Left blank', emptiness).next().isOn('three');
  });

  it('looks into rows, chosen options, days and customer data', () => {
    const definition = survey(
      page('one', matrix('staff', ['polite', 'quick'], 5), choices('bought', ['bread', 'milk']), date('day')),
      page('row', yesNo('rude', { showIf: { answer: 'staff.polite', is: '<=', value: 2 } })),
      page('option', yesNo('sour', { showIf: { answer: 'bought', is: 'includes', value: 2 } })),
      page('date', yesNo('spring', { showIf: { answer: 'day', is: '<', value: '2025-06-01' } })),
      page('car', yesNo('drives', { showIf: { customer: 'purchase_category', is: 'in', value: ['car', 'van'] } })),
      page('late', yesNo('still_fine', { showIf: { customer: 'days_since_purchase', is: '>=', value: 90 } })),
    );
    scenario('Everything holds', definition, { customer: { purchase_category: 'car', days_since_purchase: 90 } })
      .answer('staff', { polite: 1 })
      .answer('bought', [2])
      .answer('day', '2025-05-31')
      .records({
        rude: 'no:skipped',
        sour: 'no:skipped',
        spring: 'no:skipped',
        drives: 'no:skipped',
        still_fine: 'no:skipped',
      });
    scenario('Nothing is known', definition)
      .answer('staff', { quick: 1 })
      .answer('bought', [1])
      .answer('day', '2025-06-01')
      .records({
        rude: 'no:not_shown',
        sour: 'no:not_shown',
        spring: 'no:not_shown',
        drives: 'no:not_shown',
        still_fine: 'no:not_shown',
      })
      .next()
      .isFinished();
  });

  it('hides whole blocks', () => {
    const bad = {
      ...page('bad', longText('why'), longText('what')),
      showIf: { answer: 'overall', is: '<', value: 3 } as const,
    };
    const definition = survey(page('visit', scale('overall', 5)), bad, page('end', yesNo('contact')));
    scenario('Hidden block', definition).answer('overall', 3).next().isOn('end');
    scenario('Shown block', definition).answer('overall', 2).next().seesOnly('why', 'what');
  });
});

describe('The draw', () => {
  const keys = ['courtesy', 'respect', 'listening', 'honesty'];
  const drawn = drawing(
    2,
    keys,
    survey(
      page('visit', scale('overall', 5)),
      ...keys.map((key) => page(key, scale(`${key}_item`, 5, { required: true }))),
    ),
  );

  it('shows the overall questions and the drawn blocks, and says of the others that they were not shown', () => {
    scenario('Seed 1', drawn, { seed: 1 })
      .seesOnly('overall')
      .next()
      .isOn('courtesy')
      .answer('courtesy_item', 5)
      .next()
      .isOn('respect')
      .answer('respect_item', 4)
      .next()
      .isFinished()
      .records({
        overall: 'no:skipped',
        courtesy_item: 5,
        respect_item: 4,
        listening_item: 'no:not_shown',
        honesty_item: 'no:not_shown',
      });
  });

  it('is another one for another seed, and stays on coming back', () => {
    scenario('Seed 6', drawn, { seed: 6 })
      .next()
      .isOn('respect')
      .comesBackLater()
      .isOn('respect')
      .records({ courtesy_item: 'no:not_shown' });
  });
});
