import { describe, expect, it } from '@jest/globals';
import { decimalMarkOf, readAmount } from './read-amount.js';

describe('An amount as people and spreadsheets write it', () => {
  it.each([
    ['12,50', 1250],
    ['12.50', 1250],
    ['1 234,50', 123450],
    ['1\u00a0234,50', 123450],
    ['1\u202f234,50', 123450],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['1’234.50', 123450],
    ['1.234.567,89', 123456789],
    ['0.500', 50],
    ['1234.567', 123457],
    ['12.5000', 1250],
    ['.50', 50],
    ['12,50 EUR', 1250],
    ['12,50 €', 1250],
    ['€12.50', 1250],
    ['45,90 kr', 4590],
    ['45:90 kr', 4590],
    ['45,- kr', 4500],
    ['45:-', 4500],
    ['Rp150.000', 15000000],
    ['Rp 1.500.000', 150000000],
    ['RM 45.90', 4590],
    ['45,90 eurų', 4590],
    ['12', 1200],
    ['0', 0],
    ['', null],
  ])('reads %j', (text, cents) => {
    expect(readAmount(text)).toBe(cents);
  });

  it.each([
    ['45,678', 'amount_in_doubt'],
    ['45.678', 'amount_in_doubt'],
    ['-12,50', 'amount_below_zero'],
    ['(12,50)', 'amount_below_zero'],
    ['12,50-', 'amount_below_zero'],
    ['1e3', 'unusable_amount'],
    ['much', 'unusable_amount'],
    ['1,2,3', 'unusable_amount'],
    ['12.34.56', 'unusable_amount'],
    ['12,50 14,50', 'unusable_amount'],
  ])('refuses %j', (text, fault) => {
    expect(readAmount(text)).toEqual({ fault });
  });

  it('reads what leaves the mark open as the other amounts of its column are written', () => {
    expect(readAmount('45,678', ',')).toBe(4568);
    expect(readAmount('45,678', '.')).toBe(4567800);
    expect(['12,50', '1,234.50', '1.234.567', 'Rp150.000', '45,678', '12'].map(decimalMarkOf)).toEqual([
      ',',
      '.',
      ',',
      ',',
      null,
      null,
    ]);
  });
});
