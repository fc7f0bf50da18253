import { describe, expect, it } from '@jest/globals';
import { toldTime } from './index.js';

/** Random numbers from 0 to 1 that are the same in every run. */
let state = 4_711;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

const many = (minutes: number, count: number) => Array.from({ length: count }, () => minutes);

describe('The time that is told', () => {
  it('is what eight of ten took', () => {
    const upTo100 = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(toldTime([upTo100])).toEqual({ minutes: 80, list: 0 });
    expect(toldTime([many(60, 30)])).toEqual({ minutes: 60, list: 0 });
  });

  it('is the next wider place’s where there are too few, and never of five cases', () => {
    expect(toldTime([many(10, 29), many(20, 30), many(30, 500)])).toEqual({ minutes: 20, list: 1 });
    expect(toldTime([many(10, 5), many(20, 29), many(30, 30)])).toEqual({ minutes: 30, list: 2 });
    expect(toldTime([many(10, 5), many(20, 5), many(30, 5)])).toBeNull();
    expect(toldTime([])).toBeNull();
  });

  it('comes true for 75 to 85 of a hundred, over a year of 40 stores that differ', () => {
    const [stores, days] = [40, 365];
    const took = Array.from({ length: stores }, () => ({
      usual: 60 + random() * 2_000,
      cases: [] as { day: number; minutes: number }[],
    }));
    let [told, kept] = [0, 0];
    for (let day = 0; day < days; day += 1)
      for (const { usual, cases } of took) {
        if (random() > 0.6) continue;
        // Most take about as long as usual there, some much longer.
        const minutes = Math.round(usual * (0.3 + 1.4 * random()) * (random() < 0.1 ? 4 : 1));
        const lately = (of: typeof cases) =>
          of.filter((each) => each.day >= day - 90 && each.day < day).map((each) => each.minutes);
        const said = toldTime([lately(cases), lately(took.flatMap((store) => store.cases))]);
        if (said?.list === 0) {
          told += 1;
          if (minutes <= said.minutes) kept += 1;
        }
        cases.push({ day, minutes });
      }
    expect(told).toBeGreaterThan(5_000);
    expect(kept / told).toBeGreaterThanOrEqual(0.75);
    expect(kept / told).toBeLessThanOrEqual(0.85);
  });
});
