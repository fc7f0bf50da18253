import { calendarDay } from '../definition/calendar-day.js';
import type { AnsweringTexts } from './answering-texts.js';

/** Fills `{name}` in one of the product's own texts; a name without a value stays as it is. */
export function worded(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/g, (braces, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : braces,
  );
}

/** A number with the decimal mark of the language. */
export function numberWords(number: number, texts: AnsweringTexts): string {
  return String(number).replace('.', texts.decimalMark);
}

/** A day as the language writes it; `2025-03-09` is 9.3.2025 in Finnish. Anything that is no day stays as it is. */
export function dayWords(text: string, texts: AnsweringTexts): string {
  const day = calendarDay(text);
  if (day === null) return text;

  const padded = (number: number): string =>
    texts.dayPattern.includes('.') ? String(number) : String(number).padStart(2, '0');
  return worded(texts.dayPattern, { day: padded(day.day), month: padded(day.month), year: day.year });
}
