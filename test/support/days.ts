const timeZone = 'Europe/Helsinki';

/** The day it is where organisations of tests are, or so many days later: neither UTC’s nor the machine’s. `2026-12-01`. */
export function dayFromNow(days = 0): string {
  const today = new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of the month it is there, or so many months ago. */
export function monthAgo(months: number): string {
  const [year = 0, month = 0] = dayFromNow().split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}
