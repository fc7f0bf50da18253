import { expect, it } from '@jest/globals';
import { maybeSameName } from './same-name.js';

it.each([
  ['Anna Berg', 'anna  BERG'],
  ['Berg, Anna', 'Anna Berg'],
  ['Anna', 'Anna Berg'],
  ['A. Berg', 'Anna Berg'],
  ['Päivi Mäkelä', 'Paivi Makela'],
  ['Þydrûnë Ðimënaitë', 'Žydrūnė Šimėnaitė'],
  ['', 'Anna Berg'],
])('takes %j and %j for what may be one person’s name', (one, other) => {
  expect([maybeSameName(one, other), maybeSameName(other, one)]).toEqual([true, true]);
});

it.each([
  ['Eva Lind', 'Olle Lind'],
  ['Anna Berg', 'Anna Ek'],
  ['P0', 'P4000'],
])('takes %j and %j for two people’s names', (one, other) => {
  expect([maybeSameName(one, other), maybeSameName(other, one)]).toEqual([false, false]);
});
