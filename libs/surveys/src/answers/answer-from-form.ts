import { calendarDay } from '../definition/calendar-day.js';
import type { AskedQuestion } from '../definition/question.js';

/** The fields of a posted form: a text, or several of the same name. */
export type FormFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The answer to a question as a plain HTML form posts it, in the shape that `readAnswer` and `advance` take. What can't be
 * a number or day is passed on as it is, so that reading it finds the fault and the page shows it again. Undefined when
 * the form has nothing about the question.
 *
 * | field | holds |
 * | --- | --- |
 * | `overall` | the code, codes, text, number or day; or `not_applicable` or `refused` |
 * | `overall.other` | the text beside an option |
 * | `staff.courtesy` | the code of a row, or an emptiness |
 * | `overall.empty` | `not_applicable` or `refused`, for kinds that are typed; wins over what was typed |
 *
 * @example
 * answerFromForm(overall, { overall: '4' }); // 4
 * answerFromForm(price, { price: ' 12,50 ' }); // 12.5
 */
export function answerFromForm(question: AskedQuestion, fields: FormFields): unknown {
  const { key } = question;
  const empty = texts(fields, `${key}.empty`)[0];
  if (empty === 'not_applicable' || empty === 'refused') return { empty };

  if (question.kind === 'matrix') {
    const given = question.rows.flatMap((row) => {
      const [text] = texts(fields, `${key}.${row.key}`);
      return text === undefined || text === '' ? [] : [[row.key, codeOf(text)] as const];
    });
    return given.length === 0 ? undefined : { rows: Object.fromEntries(given) };
  }
  const given = texts(fields, key);
  return given.length === 0 ? undefined : valueOf(question, given, texts(fields, `${key}.other`)[0] ?? '');
}

function valueOf(question: AskedQuestion, given: readonly string[], other: string): unknown {
  const text = given[0] ?? '';
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return text;
    case 'choices': {
      const codes = given.filter((code) => code !== '').map(codeOf);
      const takesText = question.options.some((option) => option.other === true && codes.includes(option.code));
      return takesText && other !== '' ? { codes, other } : codes;
    }
    case 'choice': {
      const takesText = question.options.some((option) => option.other === true && String(option.code) === text);
      return takesText && other !== '' ? { code: codeOf(text), other } : codeOf(text);
    }
    case 'number':
    case 'timed':
    case 'counter':
      return numberOf(text);
    case 'date':
      return dayOf(text);
    default:
      return codeOf(text);
  }
}

function texts(fields: FormFields, name: string): readonly string[] {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field === undefined ? [] : typeof field === 'string' ? [field] : field;
}

function codeOf(text: string): unknown {
  if (text === '') return { empty: 'skipped' };

  if (text === 'not_applicable' || text === 'refused') return { empty: text };

  return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Digits with a point or a comma; spaces around and between thousands are let pass. */
function numberOf(text: string): unknown {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '');
  if (compact === '') return { empty: 'skipped' };

  return /^[-+]?\d{1,15}(?:[.,]\d{1,10})?$/.test(compact) ? Number(compact.replace(',', '.')) : text;
}

/** A day as the browser's own field sends it, or typed as day, month, year. */
function dayOf(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return { empty: 'skipped' };

  const typed = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(trimmed);
  const [, day = '', month = '', year = ''] = typed ?? [];
  const written = typed === null ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return calendarDay(written) === null ? text : written;
}
