import { countryIn, type Details, type PhoneWords } from '../finding-words';

const of = (d: Details) => countryIn('id', d);

/** Apa yang salah dengan nomor telepon. */
export const phones: PhoneWords = {
  phone_not_a_number: (d) => `${d.typed} bukan nomor telepon. Tulis misalnya ${d.example}.`,
  phone_spreadsheet_number: (d) =>
    `Lembar sebar mengubah nomor menjadi ${d.typed}. Format kolomnya sebagai teks, lalu tulis lagi nomornya.`,
  phone_several_numbers: (d) => `Ada lebih dari satu nomor di sini: ${d.typed}. Sisakan satu.`,
  phone_country_unknown: (d) =>
    `Tidak diketahui di negara mana ${d.typed} berada. Awali dengan + dan kode negara, atau pilih negara organisasi di pengaturan.`,
  phone_too_short: (d) => `${d.typed} terlalu pendek untuk sebuah nomor${of(d)}. Tulis selengkapnya.`,
  phone_too_long: (d) => `${d.typed} terlalu panjang untuk sebuah nomor${of(d)}. Sisakan satu nomor.`,
  phone_impossible: (d) => `${d.typed} tidak mungkin sebuah nomor${of(d)}. Perbaiki.`,
  phone_emergency: (d) => `${d.typed} adalah nomor darurat. Survei tidak dilakukan ke sana.`,
  phone_short_number: (d) => `${d.typed} adalah nomor pendek sebuah layanan. Tulis nomor orangnya sendiri.`,
  phone_premium_number: (d) => `${d.typed} adalah nomor bertarif premium. Tulis nomor lain.`,
};
