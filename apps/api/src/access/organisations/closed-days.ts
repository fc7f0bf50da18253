import { closedDaysOf } from '#hours';

/** Calendar days on which nobody is at work: those of the country, as people changed them. */
interface ClosedDays {
  country: string | null;
  /** Days beside those of the country, and what each is called. */
  ownClosedDays: Readonly<Record<string, string>>;
  /** Days of the country on which the organisation is open. */
  openDays: readonly string[];
}

/** The days on which an organisation is closed, in order, as `2027-12-06`: its country's without those taken out, and its own. */
export function closedDaysIn({ country, ownClosedDays, openDays }: ClosedDays): string[] {
  const ofCountry = closedDaysOf(country ?? '').map(([day]) => day);
  const days = [...ofCountry.filter((day) => !openDays.includes(day)), ...Object.keys(ownClosedDays)];
  return [...new Set(days)].toSorted();
}
