import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COUNTRIES, countryOfZone, readCountry, readNumber, zonesOfCountry } from '../index.js';

const read = (typed: string, country: string | null = 'FI') => {
  const { number, extension, findings } = readNumber(typed, country);
  return [number, extension, findings.map(({ code }) => code)];
};

describe('A number as people type it', () => {
  it.each([
    ['040 123 4567', 'FI', '+358401234567'],
    ['(09) 1234 567', 'FI', '+35891234567'],
    ['+358 (0)40 1234567', 'SE', '+358401234567'],
    ['00358 40 1234567', 'FI', '+358401234567'],
    ['tel:+358-40-123-4567', null, '+358401234567'],
    ['08-123 456 78', 'SE', '+46812345678'],
    ['8 612 34567', 'LT', '+37061234567'],
    ['0812-3456-7890', 'ID', '+6281234567890'],
    ['012-345 6789', 'MY', '+60123456789'],
    ['07400 123456', 'GB', '+447400123456'],
    ['(201) 555-0123', 'US', '+12015550123'],
    ['0412 345 678', 'AU', '+61412345678'],
    ['+37061234567', 'FI', '+37061234567'],
    ['\u202a+358 40 1234567\u202c', 'FI', '+358401234567'],
    ['040\u00a0123\u00a04567', 'FI', '+358401234567'],
    ['٠٤٠١٢٣٤٥٦٧', 'FI', '+358401234567'],
    ['０４０ １２３ ４５６７', 'FI', '+358401234567'],
  ])('%j in %s is %s', (typed, country, number) => {
    expect(read(typed, country)).toEqual([number, null, []]);
  });

  it('keeps an extension, and says so', () => {
    for (const typed of ['09 1234567 ext. 12', '09 1234567 x12', '09 1234567 ext 12', '+35891234567;ext=12'])
      expect(read(typed)).toEqual(['+35891234567', '12', ['extension_kept']]);
  });

  it('says in which country it belongs, and which clocks it may go by', () => {
    const country = (typed: string) => readNumber(typed, 'FI').country ?? '';
    expect(zonesOfCountry(country('040 1234567'))).toEqual(['Europe/Helsinki']);
    expect(zonesOfCountry(country('+62 812 3456 7890'))).toEqual(
      expect.arrayContaining(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    );
    expect(zonesOfCountry(country('+1 787 555 0123'))).toEqual(['America/Puerto_Rico']);
    expect([zonesOfCountry('XX'), zonesOfCountry(''), zonesOfCountry('fi')]).toEqual([[], [], []]);
  });

  it('that is as long as one but in no known range is kept with a warning', () => {
    expect(read('+1 201 055 0123', null)).toEqual(['+12010550123', null, ['unknown_range']]);
    expect(read('01 234 567', 'FI')).toEqual(['+3581234567', null, ['unknown_range']]);
    const { country, findings } = readNumber('+358 12345678', 'SE');
    expect([country, findings[0]?.details['country']]).toEqual(['FI', 'FI']);
  });
});

describe('What can’t be rung is refused, with what to do', () => {
  it.each([
    ['', 'FI', 'not_a_number'],
    ['ask Anna', 'FI', 'not_a_number'],
    ['n/a 5', 'FI', 'not_a_number'],
    ['x'.repeat(200) + '0401234567', 'FI', 'not_a_number'],
    ['4.01E+08', 'FI', 'spreadsheet_number'],
    ['4,01235e+11', 'FI', 'spreadsheet_number'],
    ['401234567.0', 'FI', 'spreadsheet_number'],
    ['040 1234567 / 050 7654321', 'FI', 'several_numbers'],
    ['040 1234567, 050 7654321', 'FI', 'several_numbers'],
    ['040 1234567 tai 050 7654321', 'FI', 'several_numbers'],
    ['040 1234567\n050 7654321', 'FI', 'several_numbers'],
    ['+358401234567 +358507654321', null, 'several_numbers'],
    ['112', 'FI', 'emergency'],
    ['+358 112', null, 'emergency'],
    ['9-1-1', 'US', 'emergency'],
    ['999', 'GB', 'emergency'],
    ['000', 'AU', 'emergency'],
    ['116 117', 'FI', 'short_number'],
    ['1177', 'SE', 'short_number'],
    ['0600 12345', 'FI', 'premium_number'],
    ['0939 123 4567', 'SE', 'premium_number'],
    ['0909 879 0123', 'GB', 'premium_number'],
    ['+1 900 234 5678', null, 'premium_number'],
    ['040 1234567', null, 'country_unknown'],
    ['+999 40 1234567', 'FI', 'country_unknown'],
    ['+800 1234 5678', null, 'country_unknown'],
    ['201 555', 'US', 'short_number'],
    ['201 555 01', 'US', 'too_short'],
    ['201 555 0123 4567', 'US', 'too_long'],
  ])('%j in %s: %s', (typed, country, code) => {
    expect(read(typed, country)).toEqual([null, null, [code]]);
  });

  it('in a sentence that names it, and a number of that country', () => {
    expect(readNumber('ask Anna', 'FI').findings).toEqual([
      {
        code: 'not_a_number',
        severity: 'error',
        details: { typed: '"ask Anna"', country: 'FI', example: expect.stringMatching(/^0[\d ]+$/) },
        message: expect.stringMatching(/^"ask Anna" is no telephone number: write one such as 0[\d ]+\.$/),
      },
    ]);
  });
});

describe('A country', () => {
  it('is known by the one zone that is its own', () => {
    expect(['Europe/Helsinki', 'Asia/Jakarta', 'Europe/London', 'UTC', 'Mars/Base'].map(countryOfZone)).toEqual([
      'FI',
      'ID',
      'GB',
      null,
      null,
    ]);
    expect(COUNTRIES.length).toBeGreaterThan(200);
  });

  it('is read by its code and by its name in the languages that are asked for', () => {
    const read = (typed: string) => readCountry(typed, ['en', 'fi', 'lt']);
    expect(['fi', ' Finland ', 'SUOMI', 'Švedija', 'Sverige', 'XX', ''].map(read)).toEqual([
      'FI',
      'FI',
      'FI',
      'SE',
      null,
      null,
      null,
    ]);
  });

  it('is named in what is wrong with a number, unless the number names another', () => {
    const said = (typed: string) => readNumber(typed, 'SE').findings[0]?.message;
    expect(said('08 1')).toBe('"08 1" is a short number of a service: write a person\'s number.');
    expect(said('08 123 456 78 90 12 34')).toBe(
      '"08 123 456 78 90 12 34" has too many figures for a number in Sweden: keep one number.',
    );
    expect(said('+358 40 12345678901234')).toMatch(/ for a number( in Finland)?: keep one number\.$/);
  });
});

describe('Whatever is typed', () => {
  const countries = fc.constantFrom('FI', 'US', 'ID', 'GB', 'XX', '', null);
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'0123456789+()-/;,. xe'), maxLength: 40 }),
  );

  it('is either a number in E.164 with a country, or refused with a reason', () => {
    fc.assert(
      fc.property(typed, countries, (text, home) => {
        const { number, extension, country, findings } = readNumber(text, home);
        const isRefused = findings.some(({ severity }) => severity === 'error');
        expect([number === null, country === null]).toEqual([isRefused, isRefused]);
        if (number === null) expect(extension).toBeNull();
        else expect(number).toMatch(/^\+[1-9]\d{3,14}$/);
      }),
      { numRuns: 2_000, seed: 13 },
    );
  });

  it('reads what was read as the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('FI', 'LT', 'MY', 'AU'),
        (figures, home) => {
          const { number } = readNumber(`0${figures}`, home);
          if (number !== null) expect(readNumber(number).number).toBe(number);
        },
      ),
      { numRuns: 1_000, seed: 13 },
    );
  });
});
