import { OpenHours } from './open-hours.js';
import { DAY, dayNumber } from './wall-clock.js';

/**
 * The moment at which a day of the calendar ends by a zone's clock, in milliseconds since 1970: the first that is not in it any more.
 *
 * @throws {RangeError} where the day or the zone is none.
 */
export function endOfDay(day: string, timeZone: string): number {
  const whole = new OpenHours({
    week: [],
    days: new Map([[day, [{ from: '00:00', until: '24:00' }]]]),
    timeZones: [timeZone],
  });
  const [before, after] = [(dayNumber(day) - 2) * DAY, (dayNumber(day) + 3) * DAY];
  const begins = whole.atOrAfter(before) ?? before;
  // As long as that day is, on which the clock may be changed.
  return whole.addOpenMinutes(begins, whole.openMinutesBetween(before, after)) ?? begins;
}
