import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dispositions, responseRates, type CodeCounts, type DispositionCode } from './response-rates.js';

/** 400 complete, 50 partial, 120 refusals and break-offs, 30 away, 380 unknown, 20 left out by rule. Worked by hand. */
const known: CodeCounts = {
  '1.1': 400,
  '1.2': 50,
  '2.111': 40,
  '2.1121': 30,
  '2.12': 50,
  '2.26': 30,
  '3.11': 30,
  '3.19': 300,
  '3.30': 50,
  '4.10': 20,
};

describe('Response rates', () => {
  it('are those of the definitions, to the last digit', () => {
    const { sample, groups, rates, e, eFrom } = responseRates(known, { e: 0.75 });
    expect(sample).toBe(1_000);
    expect(groups).toEqual({ I: 400, P: 50, R: 120, NC: 30, O: 0, UO: 380, NE: 20 });
    expect([e, eFrom]).toEqual([0.75, 'given']);
    // 400/980, 450/980, 400/(600 + 0.75 × 380), 450/885, 400/600, 450/600
    expect(rates.RR1).toBeCloseTo(0.408_163_265, 9);
    expect(rates.RR2).toBeCloseTo(0.459_183_673, 9);
    expect(rates.RR3).toBeCloseTo(0.451_977_401, 9);
    expect(rates.RR4).toBeCloseTo(0.508_474_576, 9);
    expect(rates.RR5).toBeCloseTo(0.666_666_667, 9);
    expect(rates.RR6).toBe(0.75);
  });

  it('are those of a telephone sample worked by hand', () => {
    const telephone: CodeCounts = {
      '1.1': 120,
      '1.2': 10,
      '2.111': 5,
      '2.112': 30,
      '2.12': 5,
      '2.21': 15,
      '2.22': 5,
      '2.31': 1,
      '2.32': 4,
      '2.332': 3,
      '2.36': 2,
      '3.11': 10,
      '3.12': 5,
      '3.13': 60,
      '3.14': 10,
      '3.15': 2,
      '3.16': 3,
      '3.30': 10,
    };
    const { sample, groups, rates } = responseRates(telephone, { e: 0.5 });
    // A dead number says nothing of its person: she stays in the sample, of unknown eligibility.
    expect([sample, groups]).toEqual([300, { I: 120, P: 10, R: 40, NC: 20, O: 10, UO: 100, NE: 0 }]);
    // 120/300, 130/300, 120/(200 + 0.5 × 100), 130/250, 120/200, 130/200
    expect(rates).toEqual({ RR1: 0.4, RR2: 130 / 300, RR3: 0.48, RR4: 0.52, RR5: 0.6, RR6: 0.65 });
  });

  it('take e from those whose eligibility asking has shown, and say so', () => {
    const { e, eFrom, rates } = responseRates(known, { foundIneligible: 200 });
    expect([e, eFrom]).toEqual([0.75, 'proportional']);
    expect(rates.RR3).toBeCloseTo(400 / 885, 12);
  });

  it('do not let those who were left out by rule raise a rate', () => {
    const { e, rates } = responseRates(known);
    expect(e).toBe(1);
    expect(rates.RR3).toBe(rates.RR1);
  });

  it('are none of an empty sample', () => {
    expect(responseRates({}).rates).toEqual({ RR1: null, RR2: null, RR3: null, RR4: null, RR5: null, RR6: null });
  });

  it('keep their order, and the groups sum to the sample', () => {
    const codes = Object.keys(dispositions) as DispositionCode[];
    const counts = fc.array(fc.nat(10_000), { minLength: codes.length, maxLength: codes.length });
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (each, e) => {
        const given = Object.fromEntries(codes.map((code, index) => [code, each[index] ?? 0]));
        const { sample, groups, rates } = responseRates(given, { e });
        const sum = (of: number[]) => of.reduce((all, one) => all + one, 0);
        expect(sample).toBe(sum(each));
        expect(sum(Object.values(groups))).toBe(sample);
        const { RR1, RR2, RR3, RR4, RR5, RR6 } = rates;
        if (RR5 === null || RR6 === null) return;
        expect([RR1, RR3, RR5].map(Number)).toEqual([RR1, RR3, RR5].map(Number).toSorted((a, b) => a - b));
        expect([RR2, RR4, RR6].map(Number)).toEqual([RR2, RR4, RR6].map(Number).toSorted((a, b) => a - b));
        expect(RR6).toBeLessThanOrEqual(1);
      }),
    );
  });
});
