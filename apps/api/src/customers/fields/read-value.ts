import { readDay, type DayOrder } from '../../files/lists/read-day.js';
import type { DecimalMark } from '../../files/lists/read-amount.js';
import { meansNo, meansYes } from '../import/yes-and-no.js';
import { longestChoice, longestText, type CustomerField, type FieldValue } from './field.js';

/** Why a value can't be one of a field. */
export type FieldFault =
  'too_long' | 'unusable_text' | 'unusable_number' | 'amount_in_doubt' | 'unusable_date' | 'unusable_yes_no';

/** How a file writes days and numbers. */
export interface Writing {
  dayOrder: DayOrder;
  decimalMark: DecimalMark | null;
}

const isoWriting: Writing = { dayOrder: 'ymd', decimalMark: '.' };

/** Reads a value as a person, a file or a program gives it; a choice that is written in other letters is the known one. */
export function readFieldValue(
  { kind, values }: Pick<CustomerField, 'kind' | 'values'>,
  given: string | number | boolean,
  writing: Writing = isoWriting,
): { value: FieldValue } | { fault: FieldFault } {
  const text = String(given).trim();
  if (/\p{Cc}/u.test(text)) return { fault: 'unusable_text' };
  switch (kind) {
    case 'choice': {
      if (text.length > longestChoice) return { fault: 'too_long' };
      return { value: values.find((known) => known.toLowerCase() === text.toLowerCase()) ?? text };
    }
    case 'text':
      return text.length > longestText ? { fault: 'too_long' } : { value: text };
    case 'number':
      return typeof given === 'number' ? { value: given } : readNumber(text, writing.decimalMark);
    case 'date': {
      const day = readDay(text, writing.dayOrder);
      return day === null ? { fault: 'unusable_date' } : { value: day };
    }
    case 'yes_no':
      if (meansYes(text)) return { value: 'yes' };
      return meansNo(text) ? { value: 'no' } : { fault: 'unusable_yes_no' };
  }
}

/** `1 234,5`, `1.234,5` or `-3`: where one mark before three figures could be either, the mark that the file uses decides. */
function readNumber(text: string, mark: DecimalMark | null): { value: number } | { fault: FieldFault } {
  const digits = text.replaceAll(/[\s\u00a0\u202f'’]/g, '');
  if (!/^[+-]?\d{1,12}(?:[.,]\d{1,6}|(?:[.,]\d{3})*(?:[.,]\d{1,6})?)$/.test(digits))
    return { fault: 'unusable_number' };
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const isEither = marks.length === 1 && /[.,]\d{3}$/.test(digits);
  if (isEither && mark === null) return { fault: 'amount_in_doubt' };
  const isGroup = isEither ? last !== mark : marks.length > 1 && marks.every((each) => each === last);
  const decimals = isGroup || last === undefined ? '' : digits.slice(digits.lastIndexOf(last) + 1);
  const whole = decimals === '' ? digits : digits.slice(0, digits.lastIndexOf(last ?? ''));
  return { value: Number(`${whole.replaceAll(/[.,]/g, '')}${decimals === '' ? '' : `.${decimals}`}`) };
}
