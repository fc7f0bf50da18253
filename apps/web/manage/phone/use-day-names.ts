import type { AdvisedHour } from '#api';
import { useLanguage } from '../texts/texts-provider';

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
  return { nameOf, nameOfKind };
}
