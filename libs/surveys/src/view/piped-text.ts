import type { Answer, SingleAnswer } from '../answers/answer.js';
import { textIn, type Text } from '../definition/language.js';
import { textParts, type TextPart } from '../definition/piping.js';
import { isAsked } from '../definition/question.js';
import { shownIn, type Fill } from '../fill/fill.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import { splitReference } from '../logic/split-reference.js';
import { answerWords } from './answer-words.js';
import { textsIn } from './texts-in.js';
import { dayWords, numberWords } from './worded.js';

/**
 * A text of the survey in the language of the fill, with its pipes filled in. What is inserted is never read again: an answer
 * `{{customer:name}}` appears as those very characters. What is not known is what the text says for that, else empty; nothing
 * here is HTML.
 */
export function pipedText(text: Text | undefined, fill: Fill): string {
  const words = textIn(text, fill.language);
  return words.includes('{{')
    ? textParts(words)
        .map((part) => partWords(part, fill))
        .join('')
    : words;
}

function partWords(part: TextPart, fill: Fill): string {
  if ('words' in part) return part.words;

  if ('malformed' in part) return part.malformed;

  const words = part.source === 'customer' ? customerWords(part.name, fill) : answeredWords(part.name, fill);
  return words === '' ? (part.otherwise ?? '') : words;
}

function customerWords(name: string, { customer, language }: Fill): string {
  const value = Object.hasOwn(customer, name) ? customer[name] : undefined;
  const texts = textsIn(language);
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  return typeof value === 'number' ? numberWords(value, texts) : dayWords(value ?? '', texts);
}

function answeredWords(reference: string, fill: Fill): string {
  const { question: key, row } = splitReference(reference);
  const question = compileDefinition(fill.definition).questions.get(key);
  if (question === undefined || !isAsked(question) || !shownIn(fill).has(key)) return '';

  return answerWords(question, singleAnswer(fill.answers.get(key), row), fill.language);
}

function singleAnswer(answer: Answer | undefined, row: string | null): SingleAnswer | undefined {
  if (answer === undefined || !('rows' in answer)) return answer;

  return row !== null && Object.hasOwn(answer.rows, row) ? answer.rows[row] : undefined;
}
