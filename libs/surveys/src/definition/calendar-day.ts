const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the Gregorian calendar, without a time or a zone. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a day written as `2025-12-31`; null for anything else, days that do not exist included. Written so, days compare as text.
 *
 * @example
 * calendarDay('2024-02-29'); // { year: 2024, month: 2, day: 29 }
 * calendarDay('2025-02-29'); // null
 */
export function calendarDay(text: string): CalendarDay | null {
  const match = DAY.exec(text);
  if (match === null) return null;

  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= length ? { year, month, day } : null;
}
