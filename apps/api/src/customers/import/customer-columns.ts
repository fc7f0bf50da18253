import type { ImportTarget, Notation } from '../../files/lists/importer.js';

/** What a file of customers may bring, and what its columns are called in the languages of Candour. */
export const customerColumns: readonly ImportTarget[] = [
  column(
    'email',
    'email, e-mail, mail, email address, e-mail address, mail address, sähköpostit, meili, meiliosoite, mailadress, mejladress, paštas, sähköposti, sähköpostiosoite, epost, e-post, e-postadress, mejl, el. paštas, el. pašto adresas, elektroninis paštas, surel, alamat email, alamat surel, e-mel, emel, alamat e-mel',
  ),
  column(
    'reference',
    'reference, customer, customer id, customer number, customer no, customer nr, customer code, client number, client id, member number, membership number, loyalty number, card number, id, asiakasnumero, asiakas nro, jäsennumero, kanta-asiakasnumero, medlemsnummer, kundnr, kliento kodas, nomor anggota, nombor ahli, asiakastunnus, asiakasnro, kundnummer, kund-id, kliento numeris, kliento nr, nomor pelanggan, no pelanggan, id pelanggan, nombor pelanggan',
  ),
  column(
    'name',
    'name, full name, customer name, nimi, asiakkaan nimi, koko nimi, namn, kundens namn, kundnamn, vardas, vardas pavardė, vardas ir pavardė, nama, nama lengkap, nama pelanggan, nama penuh',
  ),
  column(
    'firstName',
    'first name, firstname, given name, forename, christian name, etunimi, etunimet, kutsumanimi, förnamn, tilltalsnamn, kliento vardas, nama depan, nama pertama, nama panggilan',
  ),
  column(
    'lastName',
    'last name, lastname, surname, family name, sukunimi, efternamn, pavardė, kliento pavardė, nama belakang, nama akhir, nama keluarga, nama bapa',
  ),
  column(
    'phone',
    'phone, telephone, mobile, phone number, mobile number, telephone number, tel, gsm, puh, puhelin, puhelinnumero, matkapuhelin, telefon, telefonnummer, mobil, mobilnummer, telefonas, tel. nr, telefono numeris, telepon, nomor telepon, no telepon, hp, nombor telefon, no telefon',
  ),
  column(
    'phoneCountry',
    'phone country, country, country code, maa, maakoodi, maatunnus, land, landskod, šalis, šalies kodas, negara, kode negara, kod negara',
  ),
  column(
    'addressLine',
    'address line, company, company name, organisation, recipient, c/o, care of, yritys, vastaanottaja, företag, företagsnamn, mottagare, įmonė, gavėjas, perusahaan, penerima, syarikat',
  ),
  column(
    'street',
    'street, address, postal address, street address, address 1, address line 1, street and number, osoite, katuosoite, lähiosoite, postiosoite, adress, gatuadress, postadress, utdelningsadress, adresas, gatvė, gatvės adresas, pašto adresas, alamat, jalan, alamat jalan, alamat pos, alamat surat-menyurat',
  ),
  column(
    'street2',
    'street 2, address 2, address line 2, second address line, osoite 2, osoiterivi 2, lisäosoite, adress 2, adressrad 2, adresas 2, alamat 2, baris alamat 2',
  ),
  column(
    'postcode',
    'postcode, postal code, zip, zip code, post code, postinumero, postinro, postnummer, postnr, pašto kodas, kode pos, poskod',
  ),
  column(
    'city',
    'city, town, post town, postal town, municipality, kaupunki, postitoimipaikka, paikkakunta, kunta, ort, postort, stad, miestas, gyvenvietė, kota, kabupaten, bandar, bandaraya',
  ),
  column(
    'addressCountry',
    'address country, country of address, postal country, osoitteen maa, adressens land, adressland, adreso šalis, negara alamat, negara pos',
  ),
  column('language', 'language, lang, kieli, asiointikieli, språk, kalba, bahasa'),
  column('timeZone', 'time zone, timezone, aikavyöhyke, tidszon, laiko juosta, zona waktu, zon masa, zon waktu'),
  column(
    'consent',
    'consent, permission, lupa, suostumus, markkinointilupa, samtycke, medgivande, sutikimas, izin, persetujuan, kebenaran, keizinan',
  ),
  column(
    'mailsAgreedOn',
    'mails agreed on, consent to mails, mail consent, mail consent date, e-mail consent, email consent, suostumus viesteihin, sähköpostisuostumus, samtycke till mejl, e-postsamtycke, sutikimas laiškams, sutikimas gauti laiškus, persetujuan surel, persetujuan email, persetujuan e-mel',
    'day',
  ),
  column(
    'mailsWording',
    'mails wording, mail consent wording, e-mail consent wording, sähköpostisuostumuksen sanat, e-postsamtyckets ordalydelse, sutikimo laiškams tekstas, bunyi persetujuan surel, ayat persetujuan e-mel',
  ),
  column(
    'mailsSource',
    'mails source, mail consent source, e-mail consent source, sähköpostisuostumuksen lähde, e-postsamtyckets källa, sutikimo laiškams šaltinis, sumber persetujuan surel, sumber persetujuan e-mel',
  ),
  column(
    'callsAgreedOn',
    'calls agreed on, consent to calls, call consent, call consent date, phone consent, phone consent date, suostumus puheluihin, puhelusuostumus, soittolupa, soittolupa pvm, samtycke till samtal, samtalssamtycke, telefonsamtycke, sutikimas skambučiams, sutikimas skambinti, sutikimo skambinti data, persetujuan telepon, persetujuan panggilan, tanggal persetujuan telepon, tarikh persetujuan panggilan',
    'day',
  ),
  column(
    'callsWording',
    'calls wording, call consent wording, phone consent wording, suostumuksen sanat, puhelusuostumuksen sanat, samtalssamtyckets ordalydelse, sutikimo skambinti tekstas, bunyi persetujuan telepon, ayat persetujuan panggilan',
  ),
  column(
    'callsSource',
    'calls source, call consent source, phone consent source, puhelusuostumuksen lähde, samtalssamtyckets källa, sutikimo skambinti šaltinis, sumber persetujuan telepon, sumber persetujuan panggilan',
  ),
  column(
    'automatedCallsAgreedOn',
    'automated calls agreed on, automated call consent, consent to automated calls, automated call consent date, suostumus automaattipuheluihin, automaattipuhelusuostumus, samtycke till automatiska samtal, sutikimas automatiniams skambučiams, persetujuan panggilan otomatis, persetujuan panggilan automatik',
    'day',
  ),
  column(
    'automatedCallsWording',
    'automated calls wording, automated call consent wording, automaattipuhelusuostumuksen sanat, ordalydelse för automatiska samtal, sutikimo automatiniams skambučiams tekstas, bunyi persetujuan panggilan otomatis, ayat persetujuan panggilan automatik',
  ),
  column(
    'automatedCallsSource',
    'automated calls source, automated call consent source, automaattipuhelusuostumuksen lähde, källa för automatiska samtal, sutikimo automatiniams skambučiams šaltinis, sumber persetujuan panggilan otomatis, sumber persetujuan panggilan automatik',
  ),
  column(
    'store',
    'store, store code, store id, store number, shop, shop code, branch, outlet, myymälä, myymälän koodi, myymälänumero, myymälän nro, myymälänro, liike, myymäläkoodi, toimipiste, kauppa, butik, butikskod, parduotuvė, parduotuvės kodas, toko, kode toko, gerai, kedai, kod kedai',
  ),
  column(
    'purchasedOn',
    'purchased on, date, purchase date, date of purchase, day, order date, visit date, last purchase, osto, ostopvm, tilauspäivä, päivä, päivämäärä, pvm, ostopäivä, datum, köpdatum, inköpsdatum, data, pirkimo data, tanggal, tanggal pembelian, tarikh, tarikh pembelian',
    'day',
  ),
  column(
    'amount',
    'amount, sum, total, price, value, purchase amount, summa, ostosumma, ostot, eurot, loppusumma, hinta, belopp, suma, jumlah, total belanja, amaun',
    'amount',
  ),
  column(
    'product',
    'product, product name, item, article, sku, model, tuote, tuotteen nimi, nimike, produkt, produktnamn, artikel, vara, prekė, prekės pavadinimas, gaminys, produk, nama produk, barang, nama barang',
  ),
  column('category', 'category, product group, kategoria, tuoteryhmä, kategori, varugrupp, kategorija, produktgrupp'),
  column(
    'purchaseReference',
    'purchase, order, order number, receipt, purchase reference, kuitti, kuittinumero, tilausnumero, kvitto, kvittonummer, ordernummer, kvitas, kvito nr, užsakymo numeris, struk, nomor struk, nomor pesanan, resit, no resit, nombor pesanan',
  ),
];

function column(key: string, known: string, notation?: Notation): ImportTarget {
  return { key, required: false, known: known.split(', '), notation };
}
