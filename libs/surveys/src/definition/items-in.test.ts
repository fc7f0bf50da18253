import { expect, it } from '@jest/globals';
import { itemsIn } from './items-in.js';
import {
  ease,
  matrix,
  page,
  recommend,
  scale,
  shortText,
  survey,
  timed,
  yesNo,
} from '../../scenario/written-survey.js';

it('lists what is scored, rows of a matrix one by one, and nothing else', () => {
  const rows = [
    { key: 'polite', text: {}, measures: { principle: 'courtesy', weight: 2, reverse: true } },
    { key: 'unscored', text: {} },
  ];
  const definition = survey(
    page(
      'start',
      scale('overall', 5, { role: 'overall' }),
      recommend('friend', { role: 'recommend' }),
      ease('effort', { measures: { principle: 'timeliness', weight: 1 } }),
      matrix('staff', [], 4, { rows }),
      yesNo('greeted', { measures: { principle: 'courtesy', weight: 0.5 } }),
      yesNo('clean', { worth: 5, critical: true }),
      timed('queue', 180, 600, { worth: 10, measures: { principle: 'timeliness', weight: 1 } }),
      shortText('why'),
    ),
  );
  const common = { section: 'start', critical: false, timed: null };
  const plain = { row: null, principle: null, role: null, weight: 1, reverse: false, worth: 0, ...common };
  expect(itemsIn(definition)).toEqual([
    { ...plain, key: 'overall', question: 'overall', role: 'overall', min: 1, max: 5 },
    { ...plain, key: 'friend', question: 'friend', role: 'recommend', min: 0, max: 10 },
    { ...plain, key: 'effort', question: 'effort', principle: 'timeliness', min: 1, max: 7, worth: 1 },
    {
      ...common,
      worth: 2,
      key: 'staff.polite',
      question: 'staff',
      row: 'polite',
      principle: 'courtesy',
      role: null,
      weight: 2,
      reverse: true,
      min: 1,
      max: 4,
    },
    { ...plain, key: 'greeted', question: 'greeted', principle: 'courtesy', weight: 0.5, worth: 0.5, min: 0, max: 1 },
    { ...plain, key: 'clean', question: 'clean', worth: 5, critical: true, min: 0, max: 1 },
    {
      ...plain,
      key: 'queue',
      question: 'queue',
      principle: 'timeliness',
      worth: 10,
      min: 0,
      max: 86_400,
      timed: { fullAt: 180, zeroAt: 600 },
    },
  ]);
  expect(itemsIn(definition)).toBe(itemsIn(definition));
});
