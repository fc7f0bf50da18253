import { expect, it } from '@jest/globals';
import { OpenHours, type Period, type WeeklyPeriod } from './index.js';
import { dayText, timeText, weekdayOf } from './wall-clock.js';

/** Looked up once: within a test each look at a global costs more than the walk. */
const { floor } = Math;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;

/** Both changes of the clock come in every zone but the last, by an hour or by half of one, north and south. */
const zones = ['Europe/Helsinki', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Jakarta'];
const [begin, end] = [Date.UTC(2027, 0, 1), Date.UTC(2028, 0, 1)];

/** The wall clock of each quarter of an hour of the year, by `Intl`, as minutes of a calendar of its own. */
const walls = new Map(
  zones.map((timeZone) => {
    const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const quarters = (end + WEEK - begin) / (15 * MINUTE);
    const wall = Int32Array.from({ length: quarters }, (_, quarter) => {
      const shown = format.format(begin + quarter * 15 * MINUTE).replace(' ', 'T');
      return Date.parse(`${shown}:00Z`) / MINUTE;
    });
    return [timeZone, wall];
  }),
);

/** The quarters of the year at which the clock was changed. */
const changes = new Map(
  [...walls].map(([timeZone, wall]) => [
    timeZone,
    [...wall.keys()].filter((at) => at > 0 && (wall[at] ?? 0) - (wall[at - 1] ?? 0) !== 15),
  ]),
);

/** Random numbers that are the same in every run. */
let state = 20_271;
const whole = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return floor((state / 2 ** 32) * below);
};

/** Open from `from` to `until`, often with a break. */
function randomPeriods(): Period[] {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: 4 }, () => whole(1441)).sort((x, y) => x - y);
  const bounds =
    whole(3) === 0
      ? [[a, d]]
      : [
          [a, b],
          [c, d],
        ];
  return bounds
    .filter(([from = 0, until = 0]) => from < until)
    .map(([from = 0, until = 0]) => ({ from: timeText(from), until: timeText(until) }));
}

/** One of the zone's weeks: every third has a change of the clock in it, where the zone has any. */
function randomStart(timeZone: string): number {
  if (whole(3) > 0) return whole((end - begin) / MINUTE);
  const own = changes.get(timeZone) ?? [];
  return Math.max(0, (own[whole(own.length)] ?? 0) * 15 - whole(7 * 1440));
}

interface RandomWeek {
  timeZone: string;
  week: WeeklyPeriod[];
  days: Map<string, Period[]>;
  /** Minutes since the year began. */
  start: number;
}

function randomWeek(): RandomWeek {
  const timeZone = zones[whole(zones.length)] ?? '';
  const start = randomStart(timeZone);
  const week = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    whole(4) === 0 ? [] : randomPeriods().map((period) => ({ ...period, weekdays: [weekday] })),
  );
  const today = floor((begin / MINUTE + start) / 1440);
  const days = new Map(
    Array.from({ length: whole(3) }, () => [dayText(today + whole(8)), whole(2) === 0 ? [] : randomPeriods()]),
  );
  return { timeZone, week, days, start };
}

/** Which minutes of a calendar day are open, looked up one by one. */
function openMinutesOf({ week, days }: RandomWeek): (wallMinute: number) => boolean {
  const marks = new Map<number, Uint8Array>();
  const marked = (day: number): Uint8Array => {
    const periods = days.get(dayText(day)) ?? week.filter(({ weekdays }) => weekdays.includes(weekdayOf(day)));
    const minutes = new Uint8Array(1440);
    for (const { from, until } of periods) minutes.fill(1, minuteOf(from), minuteOf(until));
    marks.set(day, minutes);
    return minutes;
  };
  return (wallMinute) => {
    const day = floor(wallMinute / 1440);
    return (marks.get(day) ?? marked(day))[wallMinute - day * 1440] === 1;
  };
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

it('The arithmetic of hours agrees with a walk from minute to minute, over 10,000 random weeks', () => {
  let differences = 0;
  for (let run = 0; run < 10_000; run += 1) {
    const random = randomWeek();
    const wall = walls.get(random.timeZone) ?? new Int32Array();
    const isOpen = openMinutesOf(random);
    const length = 1 + whole(7 * 1440);
    let open = 0;
    let last = 0;
    for (let minute = random.start; minute < random.start + length; minute += 1) {
      const quarter = floor(minute / 15);
      if (!isOpen((wall[quarter] ?? 0) + (minute - quarter * 15))) continue;
      open += 1;
      last = minute + 1;
    }
    const hours = new OpenHours({ ...random, timeZones: [random.timeZone] });
    const [from, until] = [begin + random.start * MINUTE, begin + (random.start + length) * MINUTE];
    const explained = hours.explain(from, until).reduce((sum, row) => sum + (row.kind === 'open' ? row.minutes : 0), 0);
    if (hours.openMinutesBetween(from, until) !== open || explained !== open) differences += 1;
    if (open > 0 && hours.addOpenMinutes(from, open) !== begin + last * MINUTE) differences += 1;
  }
  expect(differences).toBe(0);
});
