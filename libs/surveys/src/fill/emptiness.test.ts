import { describe, it } from '@jest/globals';
import { scenario } from '../../scenario/scenario.js';
import { matrix, page, scale, survey, yesNo } from '../../scenario/written-survey.js';

describe('Four kinds of emptiness', () => {
  const open = { allowNotApplicable: true, allowRefuse: true, required: true } as const;
  const definition = survey(
    page('one', scale('overall', 5, open), matrix('staff', ['polite', 'quick', 'kind'], 5, open), yesNo('left_open')),
    page('two', yesNo('hidden', { showIf: { answer: 'left_open', is: '=', value: 1 } })),
  );

  it('stand side by side in the record', () => {
    scenario('All four', definition)
      .empty('overall', 'refused')
      .answer('staff', { polite: 3, quick: { empty: 'not_applicable' }, kind: { empty: 'refused' } })
      .next()
      .isFinished()
      .records({
        overall: 'no:refused',
        staff: { polite: 3, quick: 'no:not_applicable', kind: 'no:refused' },
        left_open: 'no:skipped',
        hidden: 'no:not_shown',
      });
  });

  it('satisfy a required question only where something was said', () => {
    scenario('Said', definition).empty('overall', 'not_applicable').empty('staff', 'refused').finds();
    scenario('Unsaid', definition)
      .empty('overall', 'skipped')
      .answer('staff', { polite: 1, quick: { empty: 'skipped' } })
      .finds('overall: required', 'staff.quick: required', 'staff.kind: required');
  });

  it('reach every row of a matrix refused as a whole', () => {
    scenario('Whole matrix', definition)
      .empty('staff', 'refused')
      .records({ staff: { polite: 'no:refused', quick: 'no:refused', kind: 'no:refused' } })
      .answer('staff.polite', 2)
      .records({ staff: { polite: 2, quick: 'no:skipped', kind: 'no:skipped' } });
  });

  it('can not be claimed: shown is shown', () => {
    scenario('Claim', definition).empty('overall', 'not_shown').records({ overall: 'no:skipped' });
    scenario('Claim of a row', definition)
      .answer('staff', { polite: { empty: 'not_shown' }, quick: 2 })
      .records({ staff: { polite: 'no:skipped', quick: 2, kind: 'no:skipped' } });
  });
});
