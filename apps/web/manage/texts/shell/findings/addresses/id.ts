import { countryIn, type AddressWords, type Details } from '../finding-words';

const of = (d: Details) => countryIn('id', d);

/** Apa yang salah dengan alamat pos. */
export const addresses: AddressWords = {
  post_street_missing: () => 'Tulis jalan dan nomor, atau kotak pos tempat surat sampai.',
  post_city_missing: () => 'Tulis kotanya.',
  post_postcode_missing: (d) => `Tulis kode posnya${of(d)}: tanpa itu surat tidak sampai.`,
  post_postcode_impossible: (d) => `${d.postcode} tidak mungkin kode pos${of(d)}. Perbaiki, atau perbaiki negaranya.`,
  post_country_missing: () => 'Sebutkan di negara mana alamat itu, atau pilih negara organisasi di pengaturan.',
};
