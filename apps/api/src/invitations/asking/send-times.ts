import { OpenHours, type Hours } from '#hours';
import { closedDaysIn } from '../../access/organisations/closed-days.js';
import type { OrganisationSettings } from '../../access/organisations/organisation-settings.js';
import type { Sending } from '../../campaigns/sending.dto.js';

/** One mail whose time is to be set. */
export interface ToTime {
  id: string;
  timeZone: string;
  /** Not before this, by the contact budget or the gap before a reminder. */
  notBefore: Date;
}

export interface TimingRules {
  start: Date;
  window: Sending['window'];
  spreadHours: number;
  /** Calendar days on which nothing leaves, where the recipient is. */
  closedDays: readonly string[];
}

/** On which days an organisation's mails don't leave: on none, unless it says so. */
export function mailFreeDays(settings: OrganisationSettings): string[] {
  return settings.mailsOnClosedDays ? [] : closedDaysIn(settings);
}

/** At any hour. */
const always: NonNullable<Sending['window']> = { from: '00:00', until: '24:00', weekdays: [1, 2, 3, 4, 5, 6, 7] };

/**
 * Sets the time of each mail: spread evenly over the chosen hours, counted in the open hours of the recipient's own time
 * zone, and never before its day has come.
 */
export function sendTimes(mails: readonly ToTime[], rules: TimingRules): Map<string, Date> {
  const week = [rules.window ?? always];
  const days = new Map(rules.closedDays.map((day) => [day, []]));
  const clocks = new Map<string, OpenHours>();
  const timed = mails.map(({ id, timeZone, notBefore }, index): [string, Date] => {
    let clock = clocks.get(timeZone);
    if (!clock) clocks.set(timeZone, (clock = openHours({ week, days, timeZones: [timeZone] }, rules.start)));
    const minutes = (rules.spreadHours * 60 * index) / mails.length;
    const spread = comes(clock.addOpenMinutes(rules.start.getTime(), minutes));
    return [id, new Date(comes(clock.atOrAfter(Math.max(spread, notBefore.getTime()))))];
  });
  return new Map(timed);
}

/** Closed days that would keep a window shut for more than a year are passed over: who is chosen is asked. */
function openHours(hours: Hours, start: Date): OpenHours {
  const open = new OpenHours(hours);
  return open.atOrAfter(start.getTime()) === null ? new OpenHours({ ...hours, days: new Map() }) : open;
}

function comes(moment: number | null): number {
  if (moment === null) throw new Error('A window of some weekday opens every week.');
  return moment;
}
