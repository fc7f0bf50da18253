import type { Language } from '#surveys';

/** What the columns of an export are called beside the questions, in the reader's language. */
type ExportTexts = Record<'response' | 'day' | 'store' | 'survey' | 'channel' | 'language' | 'weight', string>;

export const exportTexts: Record<Language, ExportTexts> = {
  en: {
    response: 'Response',
    day: 'Day',
    store: 'Store',
    survey: 'Survey',
    channel: 'Channel',
    language: 'Language',
    weight: 'Weight',
  },
  fi: {
    response: 'Vastaus',
    day: 'Päivä',
    store: 'Myymälä',
    survey: 'Kysely',
    channel: 'Kanava',
    language: 'Kieli',
    weight: 'Paino',
  },
  sv: {
    response: 'Svar',
    day: 'Dag',
    store: 'Butik',
    survey: 'Enkät',
    channel: 'Kanal',
    language: 'Språk',
    weight: 'Vikt',
  },
  lt: {
    response: 'Atsakymas',
    day: 'Diena',
    store: 'Parduotuvė',
    survey: 'Apklausa',
    channel: 'Kanalas',
    language: 'Kalba',
    weight: 'Svoris',
  },
  id: {
    response: 'Tanggapan',
    day: 'Hari',
    store: 'Toko',
    survey: 'Survei',
    channel: 'Saluran',
    language: 'Bahasa',
    weight: 'Bobot',
  },
  ms: {
    response: 'Maklum balas',
    day: 'Hari',
    store: 'Kedai',
    survey: 'Tinjauan',
    channel: 'Saluran',
    language: 'Bahasa',
    weight: 'Pemberat',
  },
};
