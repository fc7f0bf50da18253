export const presets = ['3m', '6m', '12m', 'month', 'last-month', 'year', 'all'] as const;
/** Periods of days: for whoever may read the answers of each. */
export const dayPresets = ['7d', 'weekend'] as const;
export type Preset = (typeof presets)[number] | (typeof dayPresets)[number];

export interface Period {
  from: string | null;
  to: string | null;
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const at = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day));

/** Today where the organisation is, as YYYY-MM-DD: Swedish writes days so. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(),
  );
}

/** Before anything was asked. */
const beginning = '2000-01-01';

/** A preset as a half-open period: `to` is the first day after it. */
export function periodOf(preset: Preset, today: string): Period {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  const end = iso(at(year, month, 1));
  const since = (months: number) => ({ from: iso(at(year, month - months, 1)), to: end });
  switch (preset) {
    case '3m':
      return since(3);
    case '6m':
      return since(6);
    case '12m':
      return since(12);
    case 'month':
      return since(1);
    case 'last-month':
      return { from: iso(at(year, month - 2, 1)), to: iso(at(year, month - 1, 1)) };
    case 'year':
      return { from: iso(at(year, 0, 1)), to: end };
    case 'all':
      return { from: beginning, to: end };
    case '7d':
      return { from: shiftDay(today, -6), to: shiftDay(today, 1) };
    case 'weekend': {
      // Days of the week count from Sunday: Saturday is 6, so that one more, modulo seven, is the days since it.
      const sinceSaturday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 1) % 7;
      const saturday = shiftDay(today, -sinceSaturday);
      return { from: saturday, to: shiftDay(saturday, 2) };
    }
  }
}

/** The whole months around a period: others than those who may read the answers see no days. */
export function wholeMonths({ from, to }: Period): Period {
  const isFirst = (day: string) => day.endsWith('-01');
  return {
    from: from && `${from.slice(0, 7)}-01`,
    to: to && !isFirst(to) ? monthAfter(to.slice(0, 7)) : to,
  };
}

/** How many days a period has. */
export function daysIn({ from, to }: Period): number {
  return from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : Infinity;
}

/** The day after or before: screens name the last day, the API the first one outside. */
export function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return iso(date);
}

/** The first day of the month that follows a month written `2026-05`. */
export function monthAfter(month: string): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return iso(at(year, number, 1));
}
