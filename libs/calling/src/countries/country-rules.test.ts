import { describe, expect, it } from '@jest/globals';
import { OpenHours } from '#hours';
import { CAREFUL_RULES, COUNTRIES_WITH_RULES, rulesOf, zonesOfCountry } from '../index.js';

describe('The rules of a country', () => {
  it('are known for eight, and careful elsewhere', () => {
    expect(COUNTRIES_WITH_RULES.toSorted()).toEqual(['AU', 'FI', 'GB', 'ID', 'LT', 'MY', 'SE', 'US']);
    for (const country of ['IE', 'constructor', '', null]) expect(rulesOf(country)).toBe(CAREFUL_RULES);
  });

  it('name a source, or say that they are careful', () => {
    for (const country of COUNTRIES_WITH_RULES)
      for (const { says, where } of rulesOf(country).sources) {
        expect(says).toMatch(/\.$/);
        expect(where).not.toBe('');
      }
  });

  it('want prior consent for any call and mail in Lithuania, and for automated calls everywhere', () => {
    expect(rulesOf('LT').consent).toEqual({ call: 'given', automatedCall: 'given', mail: 'given' });
    expect(COUNTRIES_WITH_RULES.map((country) => rulesOf(country).consent.automatedCall)).toEqual(
      COUNTRIES_WITH_RULES.map(() => 'given'),
    );
  });

  it.each(['FI', 'SE', 'LT', 'ID', 'MY', 'GB', 'US', 'AU'])(
    'leave hours to call in on every weekday of %s',
    (country) => {
      const hours = new OpenHours({ week: rulesOf(country).windows, timeZones: zonesOfCountry(country) });
      const monday = Date.parse('2027-03-01T12:00:00Z');
      for (let day = 0; day < 5; day += 1) {
        const from = monday + day * 86_400_000;
        expect(hours.openMinutesBetween(from - 43_200_000, from + 43_200_000)).toBeGreaterThanOrEqual(180);
      }
    },
  );

  it('ring nobody before nine or after half past eight', () => {
    for (const country of [...COUNTRIES_WITH_RULES, null])
      for (const { from, until } of rulesOf(country).windows) {
        expect(from >= '09:00').toBe(true);
        expect(until <= '20:30').toBe(true);
      }
  });
});
