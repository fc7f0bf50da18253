import { expect, it } from '@jest/globals';
import { RUNS } from '../support/scans/corpus.ts';
import { readManyScans } from './paper-scans.ts';

it('Scans of every kind: no page is taken for another, none is lost, and no clear answer is taken for another', async () => {
  const runs = RUNS.filter(({ name }) => name === 'one');
  const found = await readManyScans({ seed: 3, pagesOfKind: 1, runs });
  expect(found).toMatchObject({ pages: 21, identityErrors: 0, turnedWrongly: 0, lost: 0 });
  const { everyday } = found;
  expect(everyday).toMatchObject({ pages: 17, notRead: 0, wrongAccepted: 0, wrongMarks: 0 });
  expect(everyday.reachedPeople).toBe(everyday.forPeople);
  expect(everyday.sentWithoutNeed / everyday.answers).toBeLessThan(0.06);
  expect(found.boxes).toBeGreaterThan(600);
});
