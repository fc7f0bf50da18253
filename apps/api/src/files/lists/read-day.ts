/** In which order day, month and year of a date are written in a file. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

interface Day {
  year: number;
  month: number;
  day: number;
}

const locales = ['en', 'fi', 'sv', 'lt', 'id', 'ms'] as const;
const monthNames = namesOfMonths();
/** Day 0 of spreadsheets. */
const serialZero = Date.UTC(1899, 11, 30);
const clock = String.raw`(?:[\s,T]+(?:klo\.?|kl\.?|pukul|jam)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?)?`;
const shapes = {
  iso: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/i,
  yearFirst: new RegExp(String.raw`^(\d{4})[./ ]\s?(\d{1,2})[./ ]\s?(\d{1,2})\.?${clock}$`, 'i'),
  packed: /^(\d{4})(\d{2})(\d{2})(?:[T ].*)?$/,
  numbers: new RegExp(String.raw`^(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})\.?${clock}$`, 'i'),
  serial: /^(\d{5})(?:[.,]\d+)?$/,
  named: new RegExp(String.raw`^(\d{1,2})[\s.-]+(\p{L}+)\.?[\s,.-]+(\d{4}|\d{2})${clock}$`, 'iu'),
  monthFirst: new RegExp(String.raw`^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${clock}$`, 'iu'),
  lithuanian: new RegExp(String.raw`^(\d{4})\s*m\.\s*(\p{L}+)\s+(\d{1,2})(?:\s*d\.)?,?${clock}$`, 'iu'),
} as const;

/**
 * Reads a date as people and spreadsheets write it: `2026-03-31`, `31.3.2026 klo 14.05`, `31/03/26`, `20260331`, `31-Mar-2026`,
 * `46112`; null where it is none. An instant with its zone (`2026-03-31T22:30:00Z`) is the day it was in `timeZone`.
 */
export function readDay(text: string, order: DayOrder, timeZone = 'UTC'): string | null {
  const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  if (instant) return dayOfInstant(text, timeZone);
  const found = inNumbers(text, order) ?? inWords(text);
  return found === null ? null : written(found);
}

/**
 * Which orders a date written in numbers can have been written in: one, or two where the text leaves it open. Empty where the
 * text is no such date. Dots are written between day, month and year, in this order.
 */
export function ordersOf(text: string): DayOrder[] {
  const [, first = '', mark = '', second = '', last = ''] = shapes.numbers.exec(text) ?? [];
  if (first === '' || mark === '') return [];
  const likely: readonly DayOrder[] =
    mark === '.' ? ['dmy'] : last.length === 4 ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];
  const possible = likely.filter((order) => readDay(text, order) !== null);
  if (possible.length > 0) return possible.length > 1 && first === second && last.length === 4 ? [] : [...possible];
  return (['mdy', 'ymd'] as const).filter((order) => readDay(text, order) !== null);
}

function inNumbers(text: string, order: DayOrder): Day | null {
  const yearFirst = shapes.iso.exec(text) ?? shapes.yearFirst.exec(text) ?? shapes.packed.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const serial = shapes.serial.exec(text);
  if (serial) return ofSerial(Number(serial[1]));
  const [, first, , second, last = ''] = shapes.numbers.exec(text) ?? [];
  if (first === undefined) return null;
  const [one, two, three] = [Number(first), Number(second), Number(last)];
  if (order === 'ymd' && last.length === 2) return { year: fullYear(one), month: two, day: three };
  const year = last.length === 2 ? fullYear(three) : three;
  return order === 'mdy' ? { year, month: one, day: two } : { year, month: two, day: one };
}

function inWords(text: string): Day | null {
  const [, day, name = '', year = ''] = shapes.named.exec(text) ?? [];
  if (day !== undefined) return ofNamed(year, name, day);
  const [, first = '', second, third = ''] = shapes.monthFirst.exec(text) ?? [];
  if (second !== undefined) return ofNamed(third, first, second);
  const [, lithuanianYear = '', month = '', ending] = shapes.lithuanian.exec(text) ?? [];
  return ending === undefined ? null : ofNamed(lithuanianYear, month, ending);
}

function ofNamed(year: string, name: string, day: string): Day | null {
  const month = monthNames.get(name.toLowerCase());
  if (month === undefined) return null;
  return { year: year.length === 2 ? fullYear(Number(year)) : Number(year), month, day: Number(day) };
}

function ofSerial(serial: number): Day | null {
  if (serial < 20_000 || serial > 80_000) return null;
  const date = new Date(serialZero + serial * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Two figures of a year: up to 2079, then the century before. */
function fullYear(two: number): number {
  return two < 80 ? 2000 + two : 1900 + two;
}

function written({ year, month, day }: Day): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isReal && year >= 1900 && year <= 2200 ? text : null;
}

function dayOfInstant(text: string, timeZone: string): string | null {
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (Number.isNaN(date.getTime()) || written(inNumbers(text, 'ymd') ?? { year: 0, month: 0, day: 0 }) === null)
    return null;
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(date);
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of locales)
    for (const style of ['long', 'short'] as const)
      for (const inside of [{}, { day: 'numeric' }, { day: 'numeric', year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', ...inside });
        for (let month = 0; month < 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replaceAll('.', '') ?? '';
          if (name !== '' && !/\d/.test(name)) names.set(name, month + 1);
        }
      }
  names.set('sept', 9);
  return names;
}
