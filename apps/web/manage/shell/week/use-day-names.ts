import type { AdvisedHour } from '#api';
import { useLanguage } from '../../texts/texts-provider';

/** The days that are advised on together; Monday is 1. */
export const daysOf: Record<AdvisedHour['days'], readonly number[]> = {
  workdays: [1, 2, 3, 4, 5],
  saturday: [6],
  sunday: [7],
};

/** Days by their short names. 5 January 2026 was a Monday. */
export function useDayNames() {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const nameOf = (day: number) => format.format(Date.UTC(2026, 0, 4 + day));
  const nameOfKind = (days: AdvisedHour['days']) => {
    const [first = 1, ...others] = daysOf[days];
    const last = others.at(-1);
    return last === undefined ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
  };
  /** Days that follow one another by the first and the last. */
  const nameOfDays = (days: readonly number[]) =>
    runsOf(days)
      .map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`))
      .join(', ');
  return { nameOf, nameOfKind, nameOfDays };
}

function runsOf(days: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const day of days.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
