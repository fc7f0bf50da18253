import type { AnswerDetails, RespondentCode } from '../answers/answer-finding.js';
import type { Language } from '../definition/language.js';
import type { AnsweringTexts } from './answering-texts.js';
import { textsIn } from './texts-in.js';
import { dayWords, numberWords, worded } from './worded.js';

/**
 * What is wrong with an answer, for the respondent: `findingWords('number_too_large', { max: 2.5 }, 'fi')` is
 * 'Suurin sallittu luku on 2,5.'
 */
export function findingWords(code: RespondentCode, details: AnswerDetails, language: Language): string {
  return findingWordsOf(textsIn(language), code, details);
}

/** The same in a language whose texts are at hand, for a page that loads those of one. */
export function findingWordsOf(texts: AnsweringTexts, code: RespondentCode, details: AnswerDetails): string {
  const values = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'number' ? numberWords(value, texts) : dayWords(value, texts),
  ]);
  return worded(texts.findings[code], Object.fromEntries(values));
}
