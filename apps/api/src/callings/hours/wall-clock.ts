import { slotOf, type Slot } from '#calling';

const formats = new Map<string, Intl.DateTimeFormat>();
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const quarter = 15 * 60_000;
/** A slot is over after the longest weekend. */
const farthest = 4 * 24 * 4;

/** What clock and calendar on the wall of a zone say at a moment: `2026-12-01T15:30`, and the weekday from Monday (1). */
export function wallClock(moment: number, timeZone: string): { at: string; weekday: number } {
  let format = formats.get(timeZone);
  if (!format) {
    const [digits, long] = ['2-digit', 'numeric'] as const;
    const parts = { year: long, month: digits, day: digits, hour: digits, minute: digits, weekday: 'short' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
    formats.set(timeZone, format);
  }
  const told = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const at = `${told['year']}-${told['month']}-${told['day']}T${told['hour']}:${told['minute']}`;
  return { at, weekday: weekdays.indexOf(told['weekday'] ?? '') + 1 };
}

/** The slot of the week that a moment falls into, by a zone's clock. */
export function slotAt(moment: number, timeZone: string): Slot {
  const { at, weekday } = wallClock(moment, timeZone);
  return slotOf(weekday, at.slice(11));
}

/** The first quarter of an hour after a moment that is in another slot. */
export function afterSlot(moment: number, timeZone: string): number {
  const slot = slotAt(moment, timeZone);
  for (let count = 1; count <= farthest; count += 1) {
    const next = (Math.floor(moment / quarter) + count) * quarter;
    if (slotAt(next, timeZone) !== slot) return next;
  }
  throw new Error('Every week has four slots.');
}

/** The moments at which a zone's clock says so: none of an hour that is left out, two of one that comes twice. */
export function momentsOf(at: string, timeZone: string): number[] {
  const asUtc = Date.parse(`${at}:00Z`);
  if (Number.isNaN(asUtc)) return [];
  const day = 86_400_000;
  const moments = [asUtc - day, asUtc, asUtc + day].map((near) => {
    const offset = Date.parse(`${wallClock(near, timeZone).at}:00Z`) - Math.floor(near / 60_000) * 60_000;
    return asUtc - offset;
  });
  return [...new Set(moments)].filter((moment) => wallClock(moment, timeZone).at === at).toSorted((a, b) => a - b);
}
