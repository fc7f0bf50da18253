import { describe, expect, it } from '@jest/globals';
import { dateLocale } from './date-locale.ts';

describe('dateLocale', () => {
  const written = (language: string, wanted: string[]) =>
    new Intl.DateTimeFormat(dateLocale(language, wanted), { dateStyle: 'short', timeZone: 'UTC' }).format(
      new Date('2026-09-01T00:00:00Z'),
    );

  it.each([
    ['en', ['en-US'], '9/1/26'],
    ['en', ['en'], '9/1/26'],
    ['en', ['fi-FI', 'en-US'], '01/09/2026'],
    ['en', ['en-GB'], '01/09/2026'],
    ['fi', ['en-US'], '1.9.2026'],
    ['fi', [], '1.9.2026'],
    ['sv', ['fi-FI'], '1.9.2026'],
  ])('writes a day in %s for a browser of %j', (language, wanted, day) => {
    expect(written(language, wanted)).toBe(day);
  });
});
