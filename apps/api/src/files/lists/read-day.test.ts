import { describe, expect, it } from '@jest/globals';
import { ordersOf, readDay } from './read-day.js';

describe('A date as people and spreadsheets write it', () => {
  it.each([
    '2026-03-31',
    '2026/03/31',
    '2026.03.31',
    '2026. 03. 31',
    '20260331',
    '31.03.2026',
    '31.3.2026',
    '31. 3. 2026',
    '31.03.26',
    '31/03/26',
    '31-03-2026',
    '31.03.2026 14:05',
    '31/03/2026 14:05:22',
    '31.3.2026 klo 14.05',
    '31.3.2026 kl. 14:05',
    '2026-03-31 14:05',
    '2026-03-31T14:05:22',
    '31-Mar-2026',
    '31-mar-26',
    '31 March 2026',
    'March 31, 2026',
    'Mar 31 2026',
    '31. maaliskuuta 2026',
    '31 mars 2026',
    '2026 m. kovo 31 d.',
    '31 Maret 2026',
    '31 Mac 2026',
    '46112',
    '46112.5868',
  ])('reads %s', (text) => {
    expect(readDay(text, 'dmy')).toBe('2026-03-31');
  });

  it.each(['29.02.2025', '31.4.2026', '0000-01-01', '2026-13-01', 'yesterday', '1234', '31.3.', '', '3/31/2026', '12'])(
    'takes %j for no date',
    (text) => {
      expect(readDay(text, 'dmy')).toBeNull();
    },
  );

  it('reads month first and year first where that is the order', () => {
    expect(readDay('3/31/2026 2:05 PM', 'mdy')).toBe('2026-03-31');
    expect(readDay('26-03-31', 'ymd')).toBe('2026-03-31');
    expect(readDay('29.02.2024', 'dmy')).toBe('2024-02-29');
    expect(readDay('31.12.99', 'dmy')).toBe('1999-12-31');
  });

  it('takes an instant for the day that it was in the store', () => {
    expect(readDay('2026-03-31T22:30:00Z', 'dmy', 'Europe/Helsinki')).toBe('2026-04-01');
    expect(readDay('2026-03-31T22:30:00Z', 'dmy', 'UTC')).toBe('2026-03-31');
    expect(readDay('2026-02-30T22:30:00Z', 'dmy', 'UTC')).toBeNull();
  });

  it.each([
    ['31/03/2026', ['dmy']],
    ['3/31/2026', ['mdy']],
    ['03/04/2026', ['dmy', 'mdy']],
    ['03/03/2026', []],
    ['4.5.2026', ['dmy']],
    ['26-03-31', ['dmy', 'ymd']],
    ['99-03-31', ['ymd']],
    ['2026-03-04', []],
  ])('knows in which orders %s can be written', (text, orders) => {
    expect(ordersOf(text)).toEqual(orders);
  });
});
