import { countryIn, type AddressWords, type Details } from '../finding-words';

const of = (d: Details) => countryIn('sv', d);

/** Vad som är fel med en postadress. */
export const addresses: AddressWords = {
  post_street_missing: () => 'Skriv gata och nummer, eller boxen dit brev kommer.',
  post_city_missing: () => 'Skriv orten.',
  post_postcode_missing: (d) => `Skriv postnumret${of(d)}: utan det kommer brevet inte fram.`,
  post_postcode_impossible: (d) => `${d.postcode} kan inte vara ett postnummer${of(d)}. Rätta det, eller landet.`,
  post_country_missing: () => 'Ange i vilket land adressen är, eller välj organisationens land i inställningarna.',
};
