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
  const locale: ZonedLocale = new Intl.Locale('und', { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
