import { dayNumber, MINUTE, minutesOf, weekdayOf } from './wall-clock.js';

/** From one time of day until before another, as `09:00` and `17:00`; `24:00` ends the day. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** A period on some days of the week. Monday is 1, Sunday 7. */
export interface WeeklyPeriod extends Period {
  readonly weekdays: readonly number[];
}

/** When something is open: a store, a window for mails, the hours at which a customer may be rung. */
export interface Hours {
  /** In any order; a day with a lunch break has two. What overlaps counts once. */
  readonly week: readonly WeeklyPeriod[];
  /** Days with hours of their own in place of the week's, by date as `2026-12-24`; none at all is a closed day. */
  readonly days?: ReadonlyMap<string, readonly Period[]>;
  /** Open while it is so by the wall clocks of all of them: of a country with several zones, all are named. */
  readonly timeZones: readonly string[];
}

/** Milliseconds of a wall clock since its midnight. */
export interface Opening {
  readonly from: number;
  readonly until: number;
}

/** The openings of a calendar day, in order and apart. */
export type OpeningsOf = (day: number) => readonly Opening[];

/**
 * Hours as openings of each day.
 *
 * @throws {RangeError} where a day or a time is none, or a period ends before it begins.
 */
export function openingsOf({ week, days = new Map() }: Pick<Hours, 'week' | 'days'>): OpeningsOf {
  const ofWeekday = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    openings(week.filter(({ weekdays }) => weekdays.includes(weekday))),
  );
  const ofDay = new Map([...days].map(([day, periods]) => [dayNumber(day), openings(periods)]));
  return (day) => ofDay.get(day) ?? ofWeekday[weekdayOf(day) - 1] ?? [];
}

function openings(periods: readonly Period[]): Opening[] {
  const sorted = periods.map(openingOf).sort((a, b) => a.from - b.from);
  const apart: Opening[] = [];
  for (const opening of sorted) {
    const last = apart.at(-1);
    if (last && opening.from <= last.until)
      apart.splice(-1, 1, { from: last.from, until: Math.max(last.until, opening.until) });
    else apart.push(opening);
  }
  return apart;
}

function openingOf(period: Period): Opening {
  const [from, until] = [minutesOf(period.from) * MINUTE, minutesOf(period.until) * MINUTE];
  if (from >= until)
    throw new RangeError(`A period from ${period.from} must end after it begins, not ${period.until}.`);
  return { from, until };
}
