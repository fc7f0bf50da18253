import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import type { GivenAddress, PostalAddress } from './postal-address.js';

const sentences = {
  post_street_missing: () => 'Write the street and number, or the box, at which letters arrive.',
  post_city_missing: () => 'Write the town or city.',
  post_postcode_missing: ({ country = '' }: Details) => `Write the postcode: letters in ${country} need one.`,
  post_postcode_impossible: ({ postcode = '', country = '' }: Details) =>
    `${postcode} can’t be a postcode in ${country}. Correct it, or the country.`,
  post_country_missing: () =>
    'Say in which country the address is, or choose the organisation’s country in the settings.',
};

type Details = Readonly<Record<string, string>>;
export type PostFaultCode = keyof typeof sentences;
/** Which part of an address is wrong. */
export type PostPart = 'street' | 'city' | 'postcode' | 'country';

/** Why an address can't be written on an envelope, and what to do. */
export interface PostFault {
  part: PostPart;
  code: PostFaultCode;
  details: Details;
  message: string;
}

/** What is wrong with an address, in a sentence. */
export function postSentence(code: PostFaultCode, details: Details = {}): string {
  return sentences[code](details);
}

/** Countries in which letters arrive without a postcode, though there are some. */
const optional: readonly string[] = ['IE'];

/** Reads an address; without a country it is in `home`. What a country's postcodes look like is told by postcode-validator. */
export function readPostalAddress(
  given: GivenAddress,
  home: string | null,
): { address: PostalAddress } | { fault: PostFault } {
  const street = given.street.map(tidy).filter((line) => line !== '');
  const [city, postcode] = [tidy(given.city), tidy(given.postcode).toUpperCase()];
  const country = given.country ?? home;
  const fault = (part: PostPart, code: PostFaultCode, details: Details = {}) => ({
    fault: { part, code, details, message: postSentence(code, details) },
  });
  if (street.length === 0) return fault('street', 'post_street_missing');
  if (city === '') return fault('city', 'post_city_missing');
  if (country === null) return fault('country', 'post_country_missing');
  const hasPattern = postcodeValidatorExistsForCountry(country);
  if (postcode === '' && hasPattern && !optional.includes(country))
    return fault('postcode', 'post_postcode_missing', { country });
  if (postcode !== '' && hasPattern && !postcodeValidator(postcode, country))
    return fault('postcode', 'post_postcode_impossible', { postcode, country });
  const line = tidy(given.line ?? '');
  return { address: { line: line === '' ? null : line, street, postcode, city, country } };
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
