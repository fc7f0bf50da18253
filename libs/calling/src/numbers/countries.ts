import { getCountries, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { zonesOfCountry } from './zones-of-country.js';

/** The countries whose numbers can be read, as in ISO 3166-1. */
export const COUNTRIES: readonly string[] = getCountries();

/**
 * What numbers of a country begin with in E.164, which several countries may share; null where its numbers can't be read.
 *
 * @example beginningOf('FI') // '+358'
 */
export function beginningOf(country: string): string | null {
  return isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : null;
}

/** Whether numbers of this country can be read. */
export function isCountry(code: string): boolean {
  return COUNTRIES.includes(code);
}

/**
 * The country whose clocks a time zone shows; null where it is that of several countries, or of none.
 *
 * @example countryOfZone('Europe/Helsinki') // 'FI'
 */
export function countryOfZone(timeZone: string): string | null {
  zones ??= new Map(COUNTRIES.map((country) => [country, new Set(zonesOfCountry(country))]));
  const [country, other] = COUNTRIES.filter((each) => zones?.get(each)?.has(timeZone));
  return country !== undefined && other === undefined ? country : null;
}

/** Asking `Intl` for all countries takes a while, and always gives the same. */
let zones: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The country that somebody means by its code or by its name in one of the languages; null where it is none.
 *
 * @example readCountry('suomi', ['en', 'fi']) // 'FI'
 */
export function readCountry(typed: string, languages: readonly string[]): string | null {
  const word = typed.trim();
  if (isCountry(word.toUpperCase())) return word.toUpperCase();
  for (const language of languages) {
    const code = namesIn(language).get(word.toLocaleLowerCase(language));
    if (code !== undefined) return code;
  }
  return null;
}

const known = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  const kept = known.get(language);
  if (kept) return kept;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const made = new Map(COUNTRIES.map((code) => [(names.of(code) ?? code).toLocaleLowerCase(language), code]));
  known.set(language, made);
  return made;
}
