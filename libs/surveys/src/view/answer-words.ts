import type { AnswerValue, SingleAnswer } from '../answers/answer.js';
import { textIn, type Language } from '../definition/language.js';
import type { AskedQuestion, Option } from '../definition/question.js';
import type { AnsweringTexts } from './answering-texts.js';
import { textsIn } from './texts-in.js';
import { dayWords, numberWords } from './worded.js';

/**
 * An answer in words, as a later text or a list of responses quotes it: the label of a code, the options joined, a day
 * and a number as the language writes them, a text as it is. Empty for every emptiness.
 *
 * @example
 * answerWords(visits, { value: [1, 3] }, 'en'); // 'Bread and Milk'
 */
export function answerWords(question: AskedQuestion, answer: SingleAnswer | undefined, language: Language): string {
  return answer === undefined || 'empty' in answer ? '' : valueWords(question, answer.value, language);
}

function valueWords(question: AskedQuestion, value: AnswerValue, language: Language): string {
  const texts = textsIn(language);
  switch (question.kind) {
    case 'scale':
    case 'matrix':
      return textIn(question.points.find(({ code }) => code === value)?.label, language) || String(value);
    case 'choice':
    case 'choices':
      return chosenWords(question.options, value, language);
    case 'yes_no':
      return value === 1 ? texts.yes : texts.no;
    case 'timed':
      return `${numberWords(Number(value), texts)} s`;
    case 'photo':
    case 'receipt':
    case 'place':
      return evidenceWords(value, texts);
    case 'date':
      return dayWords(String(value), texts);
    default:
      return typeof value === 'number' ? numberWords(value, texts) : String(value);
  }
}

function evidenceWords(value: AnswerValue, texts: AnsweringTexts): string {
  if (typeof value !== 'object') return '';

  if ('latitude' in value) {
    // A metre, as far as any phone knows.
    const [latitude, longitude] = [value.latitude, value.longitude].map((degrees) => Number(degrees.toFixed(5)));
    return `${latitude}, ${longitude} (±${Math.round(value.accuracy)} m)`;
  }
  if ('time' in value) {
    const amount = value.amount === undefined ? [] : [numberWords(value.amount, texts)];
    return [value.time.replace('T', ' '), ...amount].join(' · ');
  }
  return Array.isArray(value) ? String(value.length) : '';
}

function chosenWords(options: readonly Option[], value: AnswerValue, language: Language): string {
  const other = typeof value === 'object' && 'other' in value ? value.other : undefined;
  const codes = options.filter(({ code }) => isChosen(code, value));
  const words = codes.map((option) =>
    option.other === true && other !== undefined ? other : textIn(option.label, language),
  );
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${textsIn(language).and} ${last}`;
}

function isChosen(code: number, value: AnswerValue): boolean {
  if (typeof value !== 'object') return code === value;

  if ('code' in value) return value.code === code;

  const codes: unknown = 'codes' in value ? value.codes : value;
  return Array.isArray(codes) && codes.includes(code);
}
