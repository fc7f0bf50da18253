import { expect, it } from '@jest/globals';
import { COUNTRIES } from '#calling';
import { countries } from './countries.ts';

it('Every country can be chosen whose numbers are read', () => {
  expect(countries.toSorted()).toEqual(COUNTRIES.toSorted());
});
