/** Milliseconds of a minute and of a day without a change of the clock. */
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/**
 * The number of a calendar day, counted from 1970-01-01.
 *
 * @example dayNumber('1970-01-02') // 1
 * @throws {RangeError} where the text is no day of the calendar.
 */
export function dayNumber(text: string): number {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 2027-02-29 is read as the first of March.
  if (Number.isNaN(moment) || dayText(moment / DAY) !== text)
    throw new RangeError(`${text} is no day of the calendar.`);
  return moment / DAY;
}

/** The calendar day of a number, as `2026-03-29`. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Minutes since midnight of a time of day; `24:00` ends the day.
 *
 * @throws {RangeError} where the text is no time of day.
 */
export function minutesOf(time: string): number {
  const [, hours = '', minutes = ''] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const found = Number(hours) * 60 + Number(minutes);
  if (hours === '' || found > 24 * 60) throw new RangeError(`${time} is no time of day such as 09:00.`);
  return found;
}

/** A time of day as `09:00`, of minutes since midnight. */
export function timeText(minutes: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(minutes / 60)}:${two(minutes % 60)}`;
}
