import { countryOfZone } from '#calling';
import { closedDaysOf } from '#hours';
import type { OrganisationSettings } from '../../access/organisations/organisation-settings.js';

/** The days that an organisation has chosen. */
export type ChosenDays = Pick<OrganisationSettings, 'country' | 'ownClosedDays' | 'openDays'>;

/**
 * The holidays of the country whose clock a place goes by, each with its name, in order: in the organisation's country without those on which it is
 * open, and everywhere with those that it has added.
 */
export function holidaysOf(timeZone: string, chosen: ChosenDays): ReadonlyMap<string, string> {
  const country = countryOfZone(timeZone) ?? chosen.country ?? '';
  const there = closedDaysOf(country).filter(([day]) => country !== chosen.country || !chosen.openDays.includes(day));
  const all = [...there, ...Object.entries(chosen.ownClosedDays)];
  return new Map(all.toSorted(([one], [other]) => one.localeCompare(other)));
}
