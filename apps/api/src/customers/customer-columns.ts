import type { ImportTarget } from '../files/importer.js';

/** What a file of customers may bring, and what its columns are called in the languages of Candour. */
export const customerColumns: readonly ImportTarget[] = [
  column(
    'email',
    'email, e-mail, mail, email address, e-mail address, sähköposti, sähköpostiosoite, epost, e-post, e-postadress, mejl, el. paštas, el. pašto adresas, elektroninis paštas, surel, alamat email, alamat surel, e-mel, emel, alamat e-mel',
  ),
  column(
    'reference',
    'reference, customer, customer id, customer number, customer no, id, asiakasnumero, asiakastunnus, asiakasnro, kundnummer, kund-id, kliento numeris, kliento nr, nomor pelanggan, no pelanggan, id pelanggan, nombor pelanggan',
  ),
  column(
    'name',
    'name, full name, customer name, nimi, asiakkaan nimi, koko nimi, namn, kundens namn, kundnamn, vardas, vardas pavardė, vardas ir pavardė, kliento vardas, nama, nama lengkap, nama pelanggan, nama penuh',
  ),
  column(
    'phone',
    'phone, telephone, mobile, phone number, puhelin, puhelinnumero, matkapuhelin, telefon, telefonnummer, mobil, mobilnummer, telefonas, tel. nr, telefono numeris, telepon, nomor telepon, no telepon, hp, nombor telefon, no telefon',
  ),
  column('language', 'language, lang, kieli, asiointikieli, språk, kalba, bahasa'),
  column(
    'consent',
    'consent, permission, lupa, suostumus, markkinointilupa, samtycke, medgivande, sutikimas, izin, persetujuan, kebenaran, keizinan',
  ),
  column(
    'store',
    'store, store code, shop, myymälä, myymäläkoodi, toimipiste, kauppa, butik, butikskod, parduotuvė, parduotuvės kodas, toko, kode toko, gerai, kedai, kod kedai',
  ),
  column(
    'purchasedOn',
    'purchased on, date, purchase date, päivä, päivämäärä, pvm, ostopäivä, datum, köpdatum, inköpsdatum, data, pirkimo data, tanggal, tanggal pembelian, tarikh, tarikh pembelian',
  ),
  column('amount', 'amount, sum, total, summa, loppusumma, hinta, belopp, suma, jumlah, total belanja, amaun'),
  column('category', 'category, product group, kategoria, tuoteryhmä, kategori, varugrupp, kategorija, produktgrupp'),
  column(
    'purchaseReference',
    'purchase, order, order number, receipt, purchase reference, kuitti, kuittinumero, tilausnumero, kvitto, kvittonummer, ordernummer, kvitas, kvito nr, užsakymo numeris, struk, nomor struk, nomor pesanan, resit, no resit, nombor pesanan',
  ),
];

function column(key: string, known: string): ImportTarget {
  return { key, required: false, known: known.split(', ') };
}
