import { countryIn, type Details, type PhoneWords } from '../finding-words';

const of = (d: Details) => countryIn('ms', d);

/** Apa yang salah dengan nombor telefon. */
export const phones: PhoneWords = {
  phone_not_a_number: (d) => `${d.typed} bukan nombor telefon. Tulis misalnya ${d.example}.`,
  phone_spreadsheet_number: (d) =>
    `Hamparan telah menukar nombor itu menjadi ${d.typed}. Formatkan lajurnya sebagai teks dan tulis semula nombornya.`,
  phone_several_numbers: (d) => `Ada lebih daripada satu nombor di sini: ${d.typed}. Tinggalkan satu.`,
  phone_country_unknown: (d) =>
    `Tidak diketahui di negara mana ${d.typed} berada. Mulakan dengan + dan kod negara, atau pilih negara organisasi dalam tetapan.`,
  phone_too_short: (d) => `${d.typed} terlalu pendek untuk satu nombor${of(d)}. Tulis sepenuhnya.`,
  phone_too_long: (d) => `${d.typed} terlalu panjang untuk satu nombor${of(d)}. Tinggalkan satu nombor.`,
  phone_impossible: (d) => `${d.typed} tidak mungkin satu nombor${of(d)}. Betulkan.`,
  phone_emergency: (d) => `${d.typed} ialah nombor kecemasan. Tinjauan tidak dibuat ke sana.`,
  phone_short_number: (d) => `${d.typed} ialah nombor pendek sesuatu perkhidmatan. Tulis nombor orang itu sendiri.`,
  phone_premium_number: (d) => `${d.typed} ialah nombor berkadar premium. Tulis nombor lain.`,
};
