export const presets = ['30d', '90d', '12m', 'month', 'last-month', 'year', 'all'] as const;
export type Preset = (typeof presets)[number];

export interface Period {
  from: string | null;
  to: string | null;
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const at = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day));

/** Today where the organisation is, as YYYY-MM-DD. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(),
  );
}

/** A preset as a half-open period of days: `to` is excluded. */
export function periodOf(preset: Preset, today: string): Period {
  const [year = 1970, month = 1, day = 1] = today.split('-').map(Number);
  const tomorrow = iso(at(year, month - 1, day + 1));
  switch (preset) {
    case '30d':
      return { from: iso(at(year, month - 1, day - 29)), to: tomorrow };
    case '90d':
      return { from: iso(at(year, month - 1, day - 89)), to: tomorrow };
    case '12m':
      return { from: iso(at(year - 1, month - 1, day + 1)), to: tomorrow };
    case 'month':
      return { from: iso(at(year, month - 1, 1)), to: tomorrow };
    case 'last-month':
      return { from: iso(at(year, month - 2, 1)), to: iso(at(year, month - 1, 1)) };
    case 'year':
      return { from: iso(at(year, 0, 1)), to: tomorrow };
    case 'all':
      return { from: null, to: null };
  }
}

/** The day after or before: screens name the last day, the API the first one outside. */
export function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return iso(date);
}
