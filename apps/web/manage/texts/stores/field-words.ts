import { inLanguage } from '../in-language';
import type { Language } from '../language';

/** What is known of a store, by the names that the API has for it; the order in which it is told. */
const words = {
  name: { en: 'Name', fi: 'Nimi', sv: 'Namn', lt: 'Pavadinimas', id: 'Nama', ms: 'Nama' },
  code: { en: 'Code', fi: 'Tunnus', sv: 'Kod', lt: 'Kodas', id: 'Kode', ms: 'Kod' },
  setting: { en: 'Kind of place', fi: 'Tyyppi', sv: 'Typ', lt: 'Tipas', id: 'Jenis', ms: 'Jenis' },
  regionId: { en: 'Region', fi: 'Alue', sv: 'Region', lt: 'Regionas', id: 'Wilayah', ms: 'Wilayah' },
  language: { en: 'Language', fi: 'Kieli', sv: 'Språk', lt: 'Kalba', id: 'Bahasa', ms: 'Bahasa' },
  timeZone: { en: 'Time zone', fi: 'Aikavyöhyke', sv: 'Tidszon', lt: 'Laiko juosta', id: 'Zona waktu', ms: 'Zon masa' },
  address: { en: 'Address', fi: 'Osoite', sv: 'Adress', lt: 'Adresas', id: 'Alamat', ms: 'Alamat' },
  openedOn: { en: 'Opened on', fi: 'Avattu', sv: 'Öppnad', lt: 'Atidaryta', id: 'Dibuka pada', ms: 'Dibuka pada' },
  closedOn: { en: 'Closed on', fi: 'Suljettu', sv: 'Stängd', lt: 'Uždaryta', id: 'Ditutup pada', ms: 'Ditutup pada' },
  latitude: { en: 'Latitude', fi: 'Leveysaste', sv: 'Latitud', lt: 'Platuma', id: 'Lintang', ms: 'Latitud' },
  longitude: { en: 'Longitude', fi: 'Pituusaste', sv: 'Longitud', lt: 'Ilguma', id: 'Bujur', ms: 'Longitud' },
};

export const fieldWords = (language: Language) => inLanguage(words, language);
