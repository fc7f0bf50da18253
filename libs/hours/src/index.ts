/**
 * Hours: when something is open, and how much open time lies between two moments. One arithmetic for mails, for telephone calls
 * and for stores.
 *
 * Pure: no clock, no chance; moments, zones and days come in as arguments. Zones are those of the machine's `Intl`.
 */

// When it is open
export { OpenHours } from './open-hours.js';
export type { Hours, Period, WeeklyPeriod } from './hours.js';
export { endOfDay } from './end-of-day.js';
export type { HoursRow } from './explain-hours.js';

// closed-days/: the holidays of countries, for some years ahead
export { CLOSED_DAYS_COVER, closedDaysOf } from './closed-days/closed-days.js';
export type { ClosedDay } from './closed-days/closed-day.js';
