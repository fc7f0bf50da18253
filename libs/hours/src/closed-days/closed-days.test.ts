import { describe, expect, it } from '@jest/globals';
import { CLOSED_DAYS_COVER, closedDaysOf, OpenHours } from '../index.js';

const countries = ['AU', 'FI', 'GB', 'ID', 'IE', 'LT', 'MY', 'SE', 'US'];
const { from, until } = CLOSED_DAYS_COVER;
const years = Array.from({ length: until - from + 1 }, (_, index) => String(from + index));

describe('The closed days of countries', () => {
  it.each(countries)('of %s are in order, each once, and some in every year', (country) => {
    const days = closedDaysOf(country).map(([day]) => day);
    expect(days).toEqual([...new Set(days)].toSorted());
    for (const year of years) {
      const count = days.filter((day) => day.startsWith(year)).length;
      expect(count).toBeGreaterThanOrEqual(8);
      expect(count).toBeLessThanOrEqual(25);
    }
  });

  it('cover five years after the one in which they were written', () => {
    expect(years).toHaveLength(6);
  });

  // Each from the country's own calendar of public holidays, or by what the law says of its day.
  it.each([
    ['FI', '2027-12-06', 'Independence Day'],
    ['FI', '2028-06-23', 'Midsummer Eve, the Friday between 19 and 25 June'],
    ['SE', '2027-06-06', 'National Day'],
    ['LT', '2028-02-16', 'Restoration of the State'],
    ['ID', '2029-08-17', 'Independence Day'],
    ['MY', '2027-08-31', 'Merdeka Day'],
    ['GB', '2027-03-29', 'Easter Monday'],
    ['GB', '2027-08-30', 'Summer bank holiday, the last Monday in August'],
    ['IE', '2028-10-30', 'October holiday, the last Monday'],
    ['US', '2027-11-25', 'Thanksgiving, the fourth Thursday in November'],
    ['AU', '2028-04-25', 'Anzac Day'],
  ])('%s is closed on %s: %s', (country, day) => {
    expect(closedDaysOf(country).map(([each]) => each)).toContain(day);
  });

  it('are none where a country is not known', () => {
    expect([closedDaysOf('XX'), closedDaysOf('constructor'), closedDaysOf('')]).toEqual([[], [], []]);
  });

  it('close hours that are open else', () => {
    const week = [{ from: '09:00', until: '20:00', weekdays: [1, 2, 3, 4, 5] }];
    const days = new Map(closedDaysOf('FI').map(([day]) => [day, []]));
    const hours = new OpenHours({ week, days, timeZones: ['Europe/Helsinki'] });
    // The sixth of December 2027 is a Monday.
    expect(hours.atOrAfter(Date.parse('2027-12-03T20:00+02:00'))).toBe(Date.parse('2027-12-07T09:00+02:00'));
  });
});
