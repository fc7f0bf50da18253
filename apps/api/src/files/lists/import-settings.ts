import type { DecimalMark } from './read-amount.js';
import type { DayOrder } from './read-day.js';

/** What an import is run under: which column is what, and what the person chose besides. */
export interface ImportSettings {
  importId: string;
  mapping: Readonly<Record<string, string>>;
  settings: ImportChoices;
}

/** What a person chooses beside the columns. */
export interface ImportChoices {
  dayOrder: DayOrder;
  /** The mark before the decimals; null where every amount says so by itself. */
  decimalMark: DecimalMark | null;
  /** Cells such as `-` or `N/A` where a number should be are empty, not bad. */
  emptyPlaceholders: boolean;
  sameNumberIsSamePerson: boolean;
  skipBadRows: boolean;
}

/** What can be chosen, by its key in a mapping. */
export const choiceKeys: ReadonlySet<string> = new Set<keyof ImportChoices>([
  'dayOrder',
  'decimalMark',
  'emptyPlaceholders',
  'sameNumberIsSamePerson',
  'skipBadRows',
]);

/** The choices in a mapping; what is not said is the careful one. */
export function choicesIn(mapping: Readonly<Record<string, unknown>>): ImportChoices {
  const { dayOrder, decimalMark } = mapping;
  return {
    dayOrder: dayOrder === 'mdy' || dayOrder === 'ymd' ? dayOrder : 'dmy',
    decimalMark: decimalMark === ',' || decimalMark === '.' ? decimalMark : null,
    emptyPlaceholders: mapping['emptyPlaceholders'] === true,
    sameNumberIsSamePerson: mapping['sameNumberIsSamePerson'] === true,
    skipBadRows: mapping['skipBadRows'] === true,
  };
}
