import { useMemo } from 'react';
import { dateLocale } from './date-locale';
import { useLanguage } from './texts-provider';

export interface Format {
  number: (n: number, decimals?: number) => string;
  percent: (n: number, decimals?: number) => string;
  signed: (n: number, decimals?: number) => string;
  range: (low: number, high: number, decimals?: number) => string;
  day: (day: string) => string;
  month: (period: string) => string;
  /** By the reader’s clock, or that of a zone. */
  instant: (at: string, timeZone?: string) => string;
  bytes: (n: number) => string;
}

/** A real minus sign, also where a language's data still has the hyphen. */
const minus = (text: string) => text.replaceAll('-', '−');

function asDate(day: string): Date {
  return new Date(day.length === 7 ? `${day}-01T00:00:00Z` : day.length === 10 ? `${day}T00:00:00Z` : day);
}

function makeFormat(language: string): Format {
  const dates = dateLocale(language);
  const numbers = new Map<string, Intl.NumberFormat>();
  const made = (decimals: number, signDisplay: 'auto' | 'exceptZero' = 'auto') => {
    const key = `${decimals}${signDisplay}`;
    const known = numbers.get(key);
    if (known) return known;
    const fresh = new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay,
    });
    numbers.set(key, fresh);
    return fresh;
  };
  const days = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(dates, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const months = new Intl.DateTimeFormat(dates, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (n, decimals = 0) => minus(made(decimals).format(n)),
    percent: (n, decimals = 0) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals }).format(n / 100),
    signed: (n, decimals = 1) => minus(made(decimals, 'exceptZero').format(n)),
    range: (low, high, decimals = 1) => minus(`${made(decimals).format(low)}\u00a0– ${made(decimals).format(high)}`),
    day: (day) => days.format(asDate(day)),
    // A day stands for itself, or for the week that begins with it.
    month: (period) => (period.length === 10 ? shortDays : months).format(asDate(period)),
    instant: (at, timeZone) =>
      (timeZone
        ? new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeStyle: 'short', timeZone })
        : instants
      ).format(new Date(at)),
    bytes: (n) => {
      const step = n < 1e6 ? { unit: 'kilobyte', by: 1e3 } : { unit: 'megabyte', by: 1e6 };
      return new Intl.NumberFormat(language, { style: 'unit', unit: step.unit, maximumFractionDigits: 1 }).format(
        n / step.by,
      );
    },
  };
}

/** Numbers and dates as the person's language writes them. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => makeFormat(language), [language]);
}
