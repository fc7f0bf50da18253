import { describe, expect, it } from '@jest/globals';
import { checkHours } from './check-hours.js';

const check = (week: { from: string; until: string; weekdays: number[] }[], days = {}) =>
  checkHours({ week, days, isClosedOnHolidays: true }).map(({ code, details }) => [code, details]);
const weekdays = [1, 2];

describe('Hours that can’t be kept are named by day', () => {
  it('where they end before they begin, or at once', () => {
    expect(check([{ from: '17:00', until: '09:00', weekdays }])).toEqual([
      ['hours_end_early', { weekday: 1, from: '17:00', until: '09:00' }],
      ['hours_end_early', { weekday: 2, from: '17:00', until: '09:00' }],
    ]);
    expect(
      check([{ from: '09:00', until: '24:00', weekdays }], { '2027-12-24': [{ from: '12:00', until: '12:00' }] }),
    ).toEqual([['hours_end_early', { day: '2027-12-24', from: '12:00', until: '12:00' }]]);
  });

  it('where they overlap, in any order; those that touch do not', () => {
    const morning = { from: '09:00', until: '13:00', weekdays };
    expect(check([{ from: '12:30', until: '17:00', weekdays: [2, 3] }, morning])).toEqual([
      ['hours_overlap', { weekday: 2, one: '09:00–13:00', other: '12:30–17:00' }],
    ]);
    expect(check([morning, { from: '13:00', until: '17:00', weekdays }])).toEqual([]);
  });

  it('where it is closed all week', () => {
    expect(check([])).toEqual([['hours_empty', undefined]]);
  });
});
