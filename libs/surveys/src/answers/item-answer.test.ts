import { expect, it } from '@jest/globals';
import { itemsIn } from '../definition/items-in.js';
import { acceptAnswers } from '../fill/accept-answers.js';
import { afterStoreVisit } from '../ready/after-store-visit.js';
import { matrix, page, scale, survey } from '../../scenario/written-survey.js';
import { itemAnswer } from './canonical-record.js';

const measures = { principle: 'courtesy', weight: 1 };
const rows = [
  { key: 'polite', text: { en: 'Polite' }, measures },
  { key: 'quick', text: { en: 'Quick' }, measures },
];

it('finds the answer of an item, in a matrix that of its row', () => {
  const definition = survey(page('one', scale('overall', 5, { role: 'overall' }), matrix('staff', [], 5, { rows })));
  const outcome = acceptAnswers(definition, { seed: 1, answers: { overall: 4, 'staff.quick': 2 } });
  const answers = 'record' in outcome ? itemsIn(definition).map((item) => itemAnswer(outcome.record, item)) : [];
  expect(answers).toEqual([{ value: 4 }, { empty: 'skipped' }, { value: 2 }]);
});

it('says of an item that the record does not hold that it was not shown', () => {
  const items = itemsIn(afterStoreVisit).map((item) => itemAnswer({ survey: 'another', answers: {} }, item));
  expect(new Set(items)).toEqual(new Set([{ empty: 'not_shown' }]));
});
