import { readNumber, zonesOfCountry } from '#calling';

/** Where a customer is rung: the number as it is dialled, and whose clocks and rules count there. */
export interface Place {
  number: string;
  country: string;
  /** All of them at once: of a country with several, she may be in any. */
  timeZones: readonly string[];
}

export interface PlaceOf {
  phone: string | null;
  /** Her own clock, where it is known. */
  ownZone: string | null;
  storeZone: string | null;
  organisationZone: string;
}

/** Where a customer is rung; null where there is no number. Clocks are her own, else those of the number's country, else of the store, else the organisation's. */
export function placeOf({ phone, ownZone, storeZone, organisationZone }: PlaceOf): Place | null {
  const { number, country } = readNumber(phone ?? '');
  if (number === null || country === null) return null;
  const zones = ownZone === null ? zonesOfCountry(country) : [ownZone];
  return { number, country, timeZones: zones.length > 0 ? zones : [storeZone ?? organisationZone] };
}

/** Country and zones as one text, by which callings lie together whose hours are the same: `ID Asia/Jakarta,Asia/Makassar`. */
export function hoursKey({ country, timeZones }: Pick<Place, 'country' | 'timeZones'>): string {
  return `${country} ${timeZones.join(',')}`;
}

/** What `hoursKey` wrote. */
export function readHoursKey(key: string): Pick<Place, 'country' | 'timeZones'> {
  const [country = '', zones = ''] = key.split(' ');
  return { country, timeZones: zones.split(',') };
}
