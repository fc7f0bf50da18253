import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import type { Visitor } from '../support/visitor.ts';

const headers: Record<string, string> = {
  Finnish:
    'Nimi;Sähköposti;Puhelinnumero;Kieli;Suostumus;Myymälä;Ostopäivä;Summa (€);Tuoteryhmä;Asiakasnumero;Kuittinumero',
  'Finnish in two-part accents':
    'Nimi;Sa\u0308hko\u0308posti;Puhelin;Kieli;Lupa;Myyma\u0308la\u0308;Pvm.;SUMMA;Kategoria;Asiakas-numero;Kuitti',
  Swedish: 'Namn;E-post;Telefon;Språk;Samtycke;Butik;Köpdatum;Belopp;Varugrupp;Kundnummer;Kvitto',
  Lithuanian:
    'Vardas;El. paštas;Telefonas;Kalba;Sutikimas;Parduotuvė;Pirkimo data;Suma;Kategorija;Kliento nr.;Kvito nr.',
  Indonesian:
    'Nama lengkap;Alamat surel;No. telepon;Bahasa;Persetujuan;Toko;Tanggal;Jumlah;Kategori;Nomor pelanggan;Struk',
  Malay: 'Nama penuh;E-mel;Nombor telefon;Bahasa;Kebenaran;Kedai;Tarikh;Amaun;Kategori;Nombor pelanggan;Resit',
  English:
    'Full Name;E-mail address;Phone_number;Language;Consent;Store code;Purchase date;Amount;Category;Customer number;Receipt',
};
const targets = [
  'name',
  'email',
  'phone',
  'language',
  'consent',
  'store',
  'purchasedOn',
  'amount',
  'category',
  'reference',
  'purchaseReference',
];

describe('Lists of many lands', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  it.each(Object.entries(headers))('finds every column of a %s file by its name', async (_, header) => {
    const found = (await owner.upload('customers', `${header}\na;b@example.com;1;fi;;S1;1.1.2026;1;x;K1;R1\n`)).ok(201);
    const columns = header.split(';');
    expect(found.mapping).toEqual(Object.fromEntries(targets.map((target, index) => [target, columns[index]])));
  });

  it('tells of an import that waits what choosing its columns needs', async () => {
    const uploaded = (await owner.upload('customers', 'Nimi;Sähköposti\nAino;aino@example.com\n')).ok(201);
    const waiting = (await owner.get(`/api/imports/${uploaded.id}`)).ok();
    for (const part of ['columns', 'sample', 'mapping', 'targets']) expect(waiting[part]).toEqual(uploaded[part]);
    expect(waiting.mapping).toEqual({ email: 'Sähköposti', name: 'Nimi' });
  });

  it('counts a customer’s further rows as merged, also many rows later', async () => {
    const rows = Array.from({ length: 6_000 }, (_, n) => `p${n % 4_000}@example.com;P${n % 4_000}`);
    const list = (await owner.upload('customers', ['email;name', ...rows].join('\n'))).ok(201);
    (await owner.post(`/api/imports/${list.id}/start`, { mapping: list.mapping })).ok(202);
    const done = await eventually(
      async () => (await owner.get(`/api/imports/${list.id}`)).ok(),
      ({ status }) => status !== 'running',
      30_000,
    );
    expect([done.status, done.added, done.merged, done.updated]).toEqual(['done', 4_000, 2_000, 0]);
  });

  it('pages and searches the mails that were caught', async () => {
    for (let n = 0; n < 5; n += 1) {
      const person = { email: `p${n}@example.com`, name: `P${n}`, role: 'analyst', language: n === 4 ? 'fi' : 'en' };
      (await owner.post('/api/people', person)).ok(201);
    }
    const page = async (query: string) => (await owner.get(`/api/mail-catcher?${query}`)).ok();
    await eventually(
      async () => (await page('')).items.length,
      (count) => count === 5,
    );
    const first = await page('limit=2');
    const second = await page(`limit=2&after=${first.next}`);
    const third = await page(`limit=2&after=${second.next}`);
    const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }: { id: string }) => id));
    expect([ids.length, new Set(ids).size, third.next]).toEqual([5, 5, null]);
    expect((await page('search=P3@EXAMPLE')).items.map(({ to }: { to: string }) => to)).toEqual(['p3@example.com']);
    expect((await page('search=nobody')).items).toEqual([]);
  });
});
