import type { ImportTarget } from '../files/lists/importer.js';

/** What a file of stores may bring, and what its columns are called in the languages of Candour. */
export const storeColumns: readonly ImportTarget[] = [
  column(
    'code',
    true,
    'code, store code, store id, store number, id, number, no, store no, store nr, nr, nro, koodi, myymäläkoodi, myymälän koodi, myymälänumero, myymälän numero, myymälän nro, myymälänro, toimipisteen numero, tunnus, numero, kod, butikskod, butiksnummer, butiksnr, nummer, kodas, parduotuvės kodas, kode, kode toko, nomor, kod kedai, nombor',
  ),
  column(
    'name',
    true,
    'name, store, store name, shop, branch, nimi, myymälä, myymälän nimi, toimipiste, namn, butik, butiksnamn, pavadinimas, parduotuvė, parduotuvės pavadinimas, nama, toko, nama toko, gerai, kedai, nama kedai',
  ),
  column(
    'region',
    false,
    'region, area, district, alue, piiri, område, regionen, regionas, sritis, wilayah, rantau, kawasan, daerah',
  ),
  column(
    'setting',
    false,
    'setting, type, kind, store type, tyyppi, laji, toimipaikan tyyppi, typ, slag, tipas, rūšis, tipe, jenis',
  ),
  column('timeZone', false, 'time zone, timezone, aikavyöhyke, tidszon, laiko juosta, zona waktu, zon masa'),
  column('language', false, 'language, kieli, asiointikieli, språk, kalba, bahasa'),
  column('address', false, 'address, street address, osoite, katuosoite, adress, gatuadress, adresas, alamat'),
  column('latitude', false, 'latitude, lat, leveysaste, latitud, breddgrad, platuma, lintang, latitud'),
  column('longitude', false, 'longitude, lon, lng, long, pituusaste, longitud, längdgrad, ilguma, bujur, longitud'),
  column(
    'openedOn',
    false,
    'opened on, opened, opening date, avattu, avauspäivä, avaamispäivä, öppnad, öppnad den, öppningsdag, atidaryta, atidarymo data, dibuka, dibuka pada, tanggal buka, tarikh buka',
  ),
];

function column(key: string, required: boolean, known: string): ImportTarget {
  return { key, required, known: known.split(', ') };
}
