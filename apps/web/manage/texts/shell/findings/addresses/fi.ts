import { countryIn, type AddressWords, type Details } from '../finding-words';

const of = (d: Details) => countryIn('fi', d);

/** Mikä postiosoitteessa on vialla. */
export const addresses: AddressWords = {
  post_street_missing: () => 'Kirjoita katu ja numero tai postilokero, johon kirjeet tulevat.',
  post_city_missing: () => 'Kirjoita postitoimipaikka.',
  post_postcode_missing: (d) => `Kirjoita postinumero${of(d)}: ilman sitä kirje ei tule perille.`,
  post_postcode_impossible: (d) => `${d.postcode} ei voi olla postinumero${of(d)}. Korjaa se tai maa.`,
  post_country_missing: () => 'Kerro, missä maassa osoite on, tai valitse organisaation maa asetuksissa.',
};
