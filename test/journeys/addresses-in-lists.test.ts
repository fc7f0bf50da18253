import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { importFile } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Postal addresses of customers', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  const addressOf = async (name: string) =>
    (await owner.get(`/api/customers?search=${encodeURIComponent(name)}`)).ok().items[0]?.address;
  const given = (address: object | null) =>
    owner.post('/api/customers', { name: 'Given', language: 'en', reference: `G${Math.random()}`, address });

  it.each([
    ['en', 'customer number;name;street;postcode;city', 'FI'],
    ['fi', 'asiakasnumero;nimi;katuosoite;postinumero;postitoimipaikka', 'FI'],
    ['sv', 'kundnummer;namn;gatuadress;postnummer;ort', 'FI'],
    ['lt', 'kliento numeris;vardas;gatvė;pašto kodas;miestas', 'FI'],
    ['id', 'nomor pelanggan;nama;alamat;kode pos;kota', 'FI'],
    ['ms', 'nombor pelanggan;nama penuh;alamat pos;poskod;bandar', 'FI'],
  ])('come in by columns as %s calls them', async (language, header, country) => {
    const list = [header, `${language}-1;Who ${language};Street 1;00100;Helsinki`].join('\n');
    expect(await importFile(owner, 'customers', list)).toMatchObject({ status: 'done', added: 1 });
    expect(await addressOf(`Who ${language}`)).toEqual({
      line: null,
      street: ['Street 1'],
      postcode: '00100',
      city: 'Helsinki',
      country,
    });
  });

  it('are in the country that a column names, and replaced as a whole by a later file', async () => {
    const header = 'customer number;name;address line;street;street 2;postcode;city;address country';
    const first = `A1;Abroad;Firm AB;Gatan 1;c/o Holm;111 22;Stockholm;Sweden`;
    await importFile(owner, 'customers', [header, first].join('\n'));
    expect(await addressOf('Abroad')).toEqual({
      line: 'Firm AB',
      street: ['Gatan 1', 'c/o Holm'],
      postcode: '111 22',
      city: 'Stockholm',
      country: 'SE',
    });
    await importFile(owner, 'customers', [header, 'A1;Abroad;;;;;;', 'A1;;;Katu 2;;00100;Helsinki;FI'].join('\n'));
    expect(await addressOf('Abroad')).toMatchObject({ line: null, street: ['Katu 2'], country: 'FI' });
  });

  it('at which no letter would arrive are refused with a sentence, in a form and in a file', async () => {
    const code = async (address: object) => {
      const { status, body } = await given(address);
      return [status, body.code, body.findings?.[0]?.path, body.findings?.[0]?.code];
    };
    const whole = { street: ['Katu 1'], postcode: '00100', city: 'Helsinki' };
    const refused = (part: string, why: string) => [422, 'unusable_postal_address', `address.${part}`, why];
    expect(await code({ ...whole, street: [''] })).toEqual(refused('street', 'post_street_missing'));
    expect(await code({ ...whole, city: ' ' })).toEqual(refused('city', 'post_city_missing'));
    expect(await code({ ...whole, postcode: '' })).toEqual(refused('postcode', 'post_postcode_missing'));
    expect(await code({ ...whole, postcode: '0010' })).toEqual(refused('postcode', 'post_postcode_impossible'));
    expect((await given({ ...whole, postcode: 'sw1a 2aa', country: 'GB' })).ok(201).address.postcode).toBe('SW1A 2AA');
    expect((await given(null)).ok(201).address).toBeNull();
    const header = 'customer number;name;street;postcode;city';
    const bad = ['B1;B1;;00100;Helsinki', 'B2;B2;Katu 1;00100;', 'B3;B3;Katu 1;123;Helsinki'];
    expect(await importFile(owner, 'customers', [header, ...bad].join('\n'))).toMatchObject({ added: 0, bad: 3 });
  });
});
