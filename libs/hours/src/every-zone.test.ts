import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OpenHours, type WeeklyPeriod } from './index.js';
import { dayText, timeText } from './wall-clock.js';
import { offsetSpans } from './zone-offsets.js';

const [begin, end] = [Date.UTC(2026, 0, 1), Date.UTC(2031, 0, 1)];
const DAY = 86_400_000;

/** What the clock on the wall shows, by `Intl` alone. */
function wallClock(timeZone: string): (moment: number) => { date: string; weekday: number; time: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (moment) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] ?? '') + 1;
    return {
      date: `${parts['year']}-${parts['month']}-${parts['day']}`,
      weekday,
      time: `${parts['hour']}:${parts['minute']}`,
    };
  };
}

const period: fc.Arbitrary<WeeklyPeriod> = fc
  .tuple(
    fc.nat(1439),
    fc.integer({ min: 1, max: 1440 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  )
  .map(([from, length, weekdays]) => ({
    from: timeText(from),
    until: timeText(Math.min(1440, from + length)),
    weekdays,
  }));
const plan = fc.record({
  week: fc.array(period, { minLength: 1, maxLength: 3 }),
  closed: fc.uniqueArray(fc.integer({ min: begin / DAY, max: end / DAY }).map(dayText), { maxLength: 60 }),
});
type Plan = typeof plan extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const zones = Intl.supportedValuesOf('timeZone');

/** Moments of five years, and those around each change of the zone's clock. */
function moments(timeZone: string, seconds: readonly number[]): number[] {
  const changes = offsetSpans(timeZone, begin, end).flatMap(({ from }) => (from > begin ? [from] : []));
  const near = changes.flatMap((change) =>
    [-90, -31, -1, 0, 29, 59, 61, 119].map((minutes) => change + minutes * 60_000),
  );
  return [...seconds.map((second) => begin + second * 1000), ...near];
}

it('Open is what the wall clock of the zone says is open: in every zone, for five years', () => {
  let outside = 0;
  let asked = 0;
  const seconds = fc.array(fc.nat((end - begin) / 1000), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), plan, seconds, (timeZone, { week, closed }, drawn) => {
      const hours = new OpenHours({ week, days: new Map(closed.map((day) => [day, []])), timeZones: [timeZone] });
      const clock = wallClock(timeZone);
      const isOpenOnTheWall = (moment: number): boolean => {
        const { date, weekday, time } = clock(moment);
        if (closed.includes(date)) return false;
        return week.some(({ from, until, weekdays }) => weekdays.includes(weekday) && from <= time && time < until);
      };
      for (const moment of moments(timeZone, drawn)) {
        asked += 1;
        if (hours.isOpen(moment) !== isOpenOnTheWall(moment)) outside += 1;
        const next = hours.atOrAfter(moment) ?? Number.NaN;
        if (!isOpenOnTheWall(next) || (next > moment && isOpenOnTheWall(next - 1))) outside += 1;
      }
    }),
    {
      numRuns: zones.length * 2,
      seed: 13,
      examples: zones.map((zone): [string, Plan, number[]] => [zone, nightShift, []]),
    },
  );
  expect({ outside, enough: asked > 20_000 }).toEqual({ outside: 0, enough: true });
});

/** Hours that begin and end where clocks are changed. */
const nightShift = {
  week: [
    { from: '00:15', until: '02:30', weekdays: [1, 2, 3, 4, 5, 6, 7] },
    { from: '23:30', until: '24:00', weekdays: [6, 7] },
  ],
  closed: [],
};
