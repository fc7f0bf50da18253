import { describe, expect, it } from '@jest/globals';
import { hoursToStaff, type HourOfCalls } from './hours-to-staff.js';
import { comparedRates, rateOf } from './rate.js';

const week = (shareOf: (weekday: number, hour: number) => number, n = 60): HourOfCalls[] =>
  [1, 2, 3, 4, 5].flatMap((weekday) =>
    [9, 11, 13, 15, 17, 19].map((hour) => ({ weekday, hour, n, successes: Math.round(n * shareOf(weekday, hour)) })),
  );

describe('Which hours to staff', () => {
  it('are those that reach clearly more people, and no others', () => {
    const told = hoursToStaff(week((_, hour) => (hour >= 17 ? 0.5 : 0.2)));
    const of = (advice: string | null) =>
      new Set(told.advice.filter((each) => each.advice === advice).map(({ hour }) => hour));
    expect(of('more')).toEqual(new Set([17, 19]));
    expect([...of('less')].every((hour) => hour < 17)).toBe(true);
  });

  it('are not told apart where they vary by chance alone, however well one hour of few calls went', () => {
    const alike = hoursToStaff(week(() => 0.3));
    expect(alike.advice.filter(({ advice }) => advice !== null)).toEqual([]);
    const lucky = [...week((_, hour) => (hour >= 17 ? 0.5 : 0.2)), { weekday: 6, hour: 12, n: 2, successes: 2 }];
    expect(hoursToStaff(lucky).advice.at(-1)).toMatchObject({ contacts: { value: 1, n: 2 }, advice: null });
    expect(hoursToStaff([])).toEqual({ advice: [], hours: [] });
  });

  it('are told where some reach everybody and others nobody, which no model fits', () => {
    const told = hoursToStaff([
      { weekday: 1, hour: 10, n: 51, successes: 0 },
      { weekday: 2, hour: 18, n: 51, successes: 51 },
    ]);
    expect(told.advice.map(({ advice }) => advice)).toEqual(['less', 'more']);
  });

  it('have shares with Wilson’s interval', () => {
    // Newcombe 1998, Stat. Med. 17, table I: 81 of 263.
    expect(rateOf({ successes: 81, n: 263 })).toMatchObject({
      low: expect.closeTo(0.2553, 4),
      high: expect.closeTo(0.3662, 4),
    });
    expect(rateOf({ successes: 0, n: 0 })).toEqual({ successes: 0, n: 0, value: null, low: null, high: null });
  });

  it('Interviewers are compared with all others, and marked in spite of how many are compared', () => {
    const marked = (shares: number[]) =>
      comparedRates(shares.map((successes) => ({ successes, n: 100 }))).map(({ differs }) => differs);
    expect(marked([30, 31, 29, 30, 62])).toEqual([false, false, false, false, true]);
    // Alone it would be told apart from the others at 5 %; among twenty it is not.
    expect(marked([40, 30])).toEqual([false, false]);
    expect(marked([42, ...Array.from({ length: 19 }, () => 31)])).not.toContain(true);
    expect(comparedRates([{ successes: 3, n: 10 }])).toMatchObject([{ value: 0.3, differs: false }]);
  });
});
