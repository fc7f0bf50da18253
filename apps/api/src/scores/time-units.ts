/** The spans that figures are kept in: a month, three months, and twelve, each made of whole ones of the one before. */
export const unitLengths = [1, 3, 12] as const;

/** A span of whole months. Months are counted from the year 0. */
export interface TimeUnit {
  length: (typeof unitLengths)[number];
  first: number;
}

/** The calendar of units: longer ones are counted back from the month that runs, so that its quarter ends with it. */
export interface TimeUnits {
  /** The unit of a length that a month lies in. */
  around(month: number, length: TimeUnit['length']): TimeUnit;
  /** The fewest units that make up the months from `first` up to, not including, `end`; months without answers may lie outside. */
  within(first: number, end: number, isEmpty: (month: number) => boolean): TimeUnit[];
}

/** The number of the month that a day lies in. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month by its number. */
export function dayOfMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/**
 * Units that lie whole within one another or apart, never across: any two periods made of them differ by whole units. A free
 * choice of months would let two periods differ by one month of a few answers.
 */
export function timeUnits(today: string): TimeUnits {
  const end = monthNumber(today) + 1;
  const around = (month: number, length: TimeUnit['length']): TimeUnit => {
    return { length, first: end - length * (Math.floor((end - 1 - month) / length) + 1) };
  };
  return {
    around,
    within(first, until, isEmpty) {
      const units: TimeUnit[] = [];
      for (let month = first; month < until;) {
        const fitting = unitLengths
          .map((length) => around(month, length))
          .filter((unit) => {
            return monthsOf(unit).every((each) => (each >= month && each < until) || isEmpty(each));
          });
        const unit = fitting.at(-1) ?? { length: 1, first: month };
        units.push(unit);
        month = unit.first + unit.length;
      }
      return units;
    },
  };
}

function monthsOf({ first, length }: TimeUnit): number[] {
  return Array.from({ length }, (_, at) => first + at);
}
