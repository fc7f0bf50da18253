import { countryIn, type AddressWords, type Details } from '../finding-words';

const of = (d: Details) => countryIn('ms', d);

/** Apa yang salah dengan alamat pos. */
export const addresses: AddressWords = {
  post_street_missing: () => 'Tulis jalan dan nombor, atau peti surat tempat surat sampai.',
  post_city_missing: () => 'Tulis bandarnya.',
  post_postcode_missing: (d) => `Tulis poskodnya${of(d)}: tanpanya surat tidak sampai.`,
  post_postcode_impossible: (d) => `${d.postcode} tidak mungkin poskod${of(d)}. Betulkan, atau betulkan negaranya.`,
  post_country_missing: () => 'Nyatakan di negara mana alamat itu, atau pilih negara organisasi dalam tetapan.',
};
