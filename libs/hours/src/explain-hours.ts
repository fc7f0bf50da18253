import type { Stretch } from './stretches.js';
import { DAY, dayText, MINUTE, timeText } from './wall-clock.js';
import { offsetSpans } from './zone-offsets.js';

/** A line of a sum of open time: an opening on a day by the wall clock, or days without any. */
export type HoursRow =
  | {
      readonly kind: 'open';
      readonly day: string;
      readonly from: string;
      readonly until: string;
      readonly minutes: number;
    }
  | { readonly kind: 'closed'; readonly days: readonly string[] };

interface DayPart extends Stretch {
  readonly day: number;
  /** The moment that the day's midnight has, or would have, by the clock of this part. */
  readonly midnight: number;
}

/**
 * Writes open stretches down day by day. A day on which the clock is changed is two parts, so that each row's minutes are the
 * difference of its times.
 *
 * @example
 * // Friday 16:30 to Monday 9:30, Monday to Friday 9 to 17:
 * // [{ kind: 'open', day: '2026-11-27', from: '16:30', until: '17:00', minutes: 30 },
 * //  { kind: 'closed', days: ['2026-11-28', '2026-11-29'] },
 * //  { kind: 'open', day: '2026-11-30', from: '09:00', until: '09:30', minutes: 30 }]
 */
export function explainHours(stretches: readonly Stretch[], timeZone: string, range: Stretch): HoursRow[] {
  const parts = dayParts(timeZone, range).map((part) => ({ ...part, rows: openRows(stretches, part) }));
  const openDays = new Set(parts.flatMap(({ day, rows }) => (rows.length > 0 ? [day] : [])));
  const rows: HoursRow[] = [];
  for (const part of parts)
    if (openDays.has(part.day)) rows.push(...part.rows);
    else addClosed(rows, dayText(part.day));
  return rows;
}

function dayParts(timeZone: string, { from, until }: Stretch): DayPart[] {
  return offsetSpans(timeZone, from, until).flatMap((span) => {
    const [start, end] = [Math.max(from, span.from), Math.min(until, span.until)];
    const first = Math.floor((start + span.offset) / DAY);
    const count = end > start ? Math.floor((end - 1 + span.offset) / DAY) - first + 1 : 0;
    return Array.from({ length: count }, (_, index) => {
      const midnight = (first + index) * DAY - span.offset;
      return { day: first + index, midnight, from: Math.max(start, midnight), until: Math.min(end, midnight + DAY) };
    });
  });
}

function openRows(stretches: readonly Stretch[], { day, midnight, from, until }: DayPart): HoursRow[] {
  return stretches
    .map((stretch) => ({ from: Math.max(stretch.from, from), until: Math.min(stretch.until, until) }))
    .filter((open) => open.from < open.until)
    .map((open) => ({
      kind: 'open',
      day: dayText(day),
      from: timeText((open.from - midnight) / MINUTE),
      until: timeText((open.until - midnight) / MINUTE),
      minutes: (open.until - open.from) / MINUTE,
    }));
}

function addClosed(rows: HoursRow[], day: string): void {
  const last = rows.at(-1);
  if (last?.kind !== 'closed') rows.push({ kind: 'closed', days: [day] });
  else if (last.days.at(-1) !== day) rows.splice(-1, 1, { kind: 'closed', days: [...last.days, day] });
}
