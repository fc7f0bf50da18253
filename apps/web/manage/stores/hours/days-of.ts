import type { OpeningHours } from '#api';
import { todayIn } from '../../dashboards/filter/period';

/** From one time of day until before another. */
export type Periods = NonNullable<OpeningHours['days'][string]>;

/** A day that differs from its week: null is as in the week, though it is a holiday. */
export interface OwnDay {
  day: string;
  name: string;
  periods: Periods | null;
  /** Of a list of holidays, and nobody has confirmed or changed it. */
  isProposed: boolean;
}

/** Holidays are looked at for a year and a month ahead: whoever confirms them looks at each. */
const ahead = 396 * 86_400_000;

/** Days to come that differ, holidays of about a year that are proposed among them, in order. */
export function daysOf({ days, holidays, isClosedOnHolidays, timeZone }: OpeningHours): OwnDay[] {
  const names = new Map(holidays.map(({ day, name }) => [day, name]));
  const today = todayIn(timeZone);
  const last = new Date(Date.parse(today) + ahead).toISOString().slice(0, 10);
  const own = Object.entries(days)
    .filter(([day]) => day >= today)
    .map(([day, periods]): OwnDay => ({ day, name: names.get(day) ?? '', periods, isProposed: false }));
  const proposed = holidays
    .filter(({ day }) => isClosedOnHolidays && day <= last && !Object.hasOwn(days, day))
    .map((holiday): OwnDay => ({ ...holiday, periods: [], isProposed: true }));
  return [...own, ...proposed].toSorted((one, other) => one.day.localeCompare(other.day));
}

/** By the name that the texts have for it. */
export function stateOf(periods: Periods | null): 'closed' | 'asUsual' | 'ownHours' {
  if (periods === null) return 'asUsual';
  return periods.length === 0 ? 'closed' : 'ownHours';
}
