/** In newer machines than the standard that the compiler knows; those of before have a property in place of the method. */
interface ZonedLocale extends Intl.Locale {
  getTimeZones?: () => string[] | undefined;
  timeZones?: string[];
}

/**
 * The time zones of a country, as `Asia/Jakarta`, `Asia/Makassar` …: where it is now, somebody with a number of that country may be in
 * any of them. None where the country is unknown. They are those of the machine's `Intl` (Unicode CLDR).
 *
 * @example zonesOfCountry('FI') // ['Europe/Helsinki']
 */
export function zonesOfCountry(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const known = zones.get(country) ?? askedOf(country);
  zones.set(country, known);
  return known;
}

/** Asking takes a millisecond, and the answer stays the same; there are fewer than 700 texts of two letters. */
const zones = new Map<string, readonly string[]>();

function askedOf(country: string): readonly string[] {
  const locale: ZonedLocale = new Intl.Locale('und', { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
