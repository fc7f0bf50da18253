/** Where the sample's organisation is, and most of its stores. */
export const sampleZone = 'Europe/Helsinki';

/** The day it is there, or so many days from it: `2026-12-01`. */
export function sampleDay(days = 0): string {
  const today = new Intl.DateTimeFormat('sv', { timeZone: sampleZone, dateStyle: 'short' }).format(new Date());
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}
