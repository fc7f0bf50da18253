import { countryIn, type AddressWords, type Details } from '../finding-words';

const of = (d: Details) => countryIn('lt', d);

/** Kas negerai su pašto adresu. */
export const addresses: AddressWords = {
  post_street_missing: () => 'Įrašykite gatvę ir namą arba pašto dėžutę.',
  post_city_missing: () => 'Įrašykite miestą.',
  post_postcode_missing: (d) => `Įrašykite pašto kodą${of(d)}: be jo laiškas neateis.`,
  post_postcode_impossible: (d) => `${d.postcode} negali būti pašto kodas${of(d)}. Pataisykite jį arba šalį.`,
  post_country_missing: () =>
    'Nurodykite, kurioje šalyje yra adresas, arba nustatymuose pasirinkite organizacijos šalį.',
};
