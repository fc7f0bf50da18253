import { z } from 'zod';
import { languages, languageSchema, nameSchema, timeZoneSchema } from '../access/access.dto.js';
import { readDay, type DayOrder } from '../files/lists/read-day.js';
import { readLanguageName } from '../files/lists/read-language.js';
import type { CellCode, SentenceDetails } from '../files/lists/table-sentences.js';
import { daySchema } from '../http/day.js';
import { readSetting } from './read-setting.js';

export const settingSchema = z.enum(['store', 'call_centre']).meta({ id: 'Setting' });

const codeSchema = z
  .string()
  .trim()
  .min(1)
  .max(50)
  .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.');
/** What need not be known: left out where a store is opened, there is none. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().optional();
const degrees = (most: number) => maybe(z.number().min(-most).max(most));

/**
 * What is known of a store, and what each may be. From here come what is taken, changed and answered, what a file may bring and what
 * one gives, and what the trail tells. Where a store is among the regions is not here: that has a history of its own.
 */
export const storeFields = {
  code: codeSchema,
  name: nameSchema,
  setting: settingSchema,
  timeZone: timeZoneSchema,
  language: languageSchema,
  address: maybe(z.string().trim().max(500)),
  latitude: degrees(90),
  longitude: degrees(180),
  openedOn: maybe(daySchema),
};
const known = z.strictObject(storeFields);

/** What is known of a store; undefined is 'not said'. */
export type StoreFields = z.output<typeof known>;
type StoreField = keyof StoreFields;
export const storeFieldNames = Object.keys(storeFields) as StoreField[];
export type Setting = z.output<typeof settingSchema>;

/** How a column of a list tells something of a store. */
interface StoreColumn {
  /** What the column is called in the languages of Candour; the first name is that of files that Candour writes. */
  known: string;
  /** The value that a cell says; what no value is, its field refuses. An empty cell says nothing. Without it, the text itself. */
  read?: (text: string, dayOrder: DayOrder) => unknown;
  fault: CellCode;
  details?: (text: string) => SentenceDetails;
}

/** Whether every row must tell it; what else a store needs is the organisation's own where a row does not. */
export const isNeeded = (name: StoreField): boolean => name === 'code' || name === 'name';

const number = (text: string) => Number(text.replace(',', '.'));

/** The columns of a list of stores, in the order in which files have them. */
export const storeColumns: Readonly<Record<StoreField, StoreColumn>> = {
  code: {
    known:
      'code, store code, store id, store number, id, number, no, store no, store nr, nr, nro, koodi, myymäläkoodi, myymälän koodi, myymälänumero, myymälän numero, myymälän nro, myymälänro, toimipisteen numero, tunnus, numero, kod, butikskod, butiksnummer, butiksnr, nummer, kodas, parduotuvės kodas, kode, kode toko, nomor, kod kedai, nombor',
    fault: 'unusable_code',
    details: () => ({ limit: 50 }),
  },
  name: {
    known:
      'name, store, store name, shop, branch, nimi, myymälä, myymälän nimi, toimipiste, namn, butik, butiksnamn, pavadinimas, parduotuvė, parduotuvės pavadinimas, nama, toko, nama toko, gerai, kedai, nama kedai',
    fault: 'unusable_name',
    details: () => ({ limit: 200 }),
  },
  setting: {
    known: 'setting, type, kind, store type, tyyppi, laji, toimipaikan tyyppi, typ, slag, tipas, rūšis, tipe, jenis',
    read: readSetting,
    fault: 'unknown_setting',
  },
  timeZone: {
    known: 'time zone, timezone, aikavyöhyke, tidszon, laiko juosta, zona waktu, zon masa',
    fault: 'unknown_time_zone',
  },
  language: {
    known: 'language, kieli, asiointikieli, språk, kalba, bahasa',
    read: readLanguageName,
    fault: 'unknown_language',
    details: () => ({ allowed: languages.join(', ') }),
  },
  address: {
    known: 'address, street address, osoite, katuosoite, adress, gatuadress, adresas, alamat',
    fault: 'too_long',
    details: (text) => ({ found: text.length, limit: 500 }),
  },
  latitude: {
    known: 'latitude, lat, leveysaste, latitud, breddgrad, platuma, lintang',
    read: number,
    fault: 'unusable_latitude',
  },
  longitude: {
    known: 'longitude, lon, lng, long, pituusaste, longitud, längdgrad, ilguma, bujur',
    read: number,
    fault: 'unusable_longitude',
  },
  openedOn: {
    known:
      'opened on, opened, opening date, avattu, avauspäivä, avaamispäivä, öppnad, öppnad den, öppningsdag, atidaryta, atidarymo data, dibuka, dibuka pada, tanggal buka, tarikh buka',
    read: readDay,
    fault: 'unusable_date',
  },
};
