import type { Finding } from '../../http/problem.js';
import type { OpeningHoursInput } from './opening-hours.wire.js';

interface Period {
  from: string;
  until: string;
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What is wrong with hours, each named by its day of the week or of the calendar; nothing where they can be kept. */
export function checkHours({ week, days }: OpeningHoursInput): Finding[] {
  if (week.length === 0)
    return [
      {
        path: 'week',
        code: 'hours_empty',
        message: 'It is closed all week. Say when it is open on one day at least.',
      },
    ];
  const ofWeek = names.flatMap((name, at) => {
    const own = week.filter(({ weekdays }) => weekdays.includes(at + 1));
    return findingsOf(own, { path: 'week', details: { weekday: at + 1 }, name });
  });
  const ofDays = Object.entries(days).flatMap(([day, periods]) =>
    findingsOf(periods ?? [], { path: 'days', details: { day }, name: day }),
  );
  return [...ofWeek, ...ofDays];
}

interface Day {
  path: string;
  details: Readonly<Record<string, string | number>>;
  name: string;
}

function findingsOf(periods: readonly Period[], { path, details, name }: Day): Finding[] {
  const early = periods.find(({ from, until }) => from >= until);
  if (early) {
    const message = `${name}: ${early.from} to ${early.until} ends before it begins. Give an end after ${early.from}, 24:00 at the latest.`;
    return [{ path, code: 'hours_end_early', details: { ...details, from: early.from, until: early.until }, message }];
  }
  const sorted = periods.toSorted((a, b) => a.from.localeCompare(b.from));
  const at = sorted.findIndex(({ from }, index) => index > 0 && from < (sorted[index - 1]?.until ?? ''));
  const [first, second] = [sorted[at - 1], sorted[at]];
  if (!first || !second) return [];
  const [one, other] = [first, second].map(({ from, until }) => `${from}–${until}`);
  const message = `${name}: ${one} and ${other} overlap. Join them, or part them.`;
  return [{ path, code: 'hours_overlap', details: { ...details, one: one ?? '', other: other ?? '' }, message }];
}
