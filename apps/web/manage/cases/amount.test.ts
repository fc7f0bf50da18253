import { expect, it } from '@jest/globals';
import { amountOf } from './amount.ts';

it('An amount is read as people type it, with the money that they write beside it', () => {
  expect(amountOf('12.50')).toEqual({ cost: 12.5 });
  expect(amountOf(' 12,5 ')).toEqual({ cost: 12.5 });
  expect(amountOf('1 500 kr')).toEqual({ cost: 1_500, currency: 'SEK' });
  expect(amountOf('€20')).toEqual({ cost: 20, currency: 'EUR' });
  expect(amountOf('usd 20')).toEqual({ cost: 20, currency: 'USD' });
  expect(amountOf('Rp. 50000')).toEqual({ cost: 50_000, currency: 'IDR' });
  for (const none of ['', '-5', 'twenty', '1.234,50', '12..5']) expect([none, amountOf(none)]).toEqual([none, null]);
});
