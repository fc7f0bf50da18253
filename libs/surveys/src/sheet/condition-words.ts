import type { Condition } from '../definition/condition.js';
import type { Language, Text } from '../definition/language.js';
import type { Question } from '../definition/question.js';
import { splitReference } from '../logic/split-reference.js';
import { dayWords, numberWords, worded } from '../view/worded.js';
import { textsIn } from '../view/texts-in.js';
import { conditionClauses, isRun, type Clause } from './condition-clauses.js';
import { sheetTextsIn } from './sheet-texts-in.js';

/** A question with its number on the sheet. */
export interface Numbered {
  readonly question: Question;
  readonly number: number;
}

/** What a line about earlier answers is worded from. */
export interface Wording {
  readonly language: Language;
  readonly numberedOf: (key: string) => Numbered | undefined;
  /** A text of the survey in the language, with what is known of the customer filled in. */
  readonly say: (text: Text | undefined) => string;
}

/**
 * A condition on answers as a line: 'Only if you marked 1 or 2 in question 3:'. Null where no line can say it.
 *
 * @example
 * conditionWords({ answer: 'overall', is: '<=', value: 2 }, inFinnish); // 'Vain jos merkitsit 1 tai 2 kysymykseen 1:'
 */
export function conditionWords(condition: Condition, wording: Wording): string | null {
  const { language, numberedOf } = wording;
  const saying = conditionClauses(condition, (key) => numberedOf(key)?.question);
  if (saying === null) return null;
  const texts = sheetTextsIn(language);
  const join = saying.join === 'and' ? textsIn(language).and : texts.or;
  const clauses = saying.clauses.map((clause) => clauseWords(clause, wording));
  return worded(texts.onlyIf, { what: clauses.join(` ${join} `) });
}

function clauseWords(clause: Clause, wording: Wording): string {
  const { language, numberedOf } = wording;
  const texts = sheetTextsIn(language);
  const { question: key, row } = splitReference(clause.reference);
  const numbered = numberedOf(key);
  const number = numbered?.number ?? 0;
  const question =
    row === null ? number : worded(texts.row, { number, row: rowWords(numbered?.question, row, wording) });
  switch (clause.says) {
    case 'marked':
    case 'unmarked':
      return worded(texts[clause.says], { question, choices: choiceWords(clause.codes, numbered?.question, wording) });
    case 'answered':
    case 'unanswered':
      return worded(texts[clause.says], { question });
    default:
      return worded(texts.is[clause.says], { question, value: valueWords(clause.value, language) });
  }
}

function valueWords(value: string | number, language: Language): string {
  const texts = textsIn(language);
  return typeof value === 'number' ? numberWords(value, texts) : dayWords(value, texts);
}

function rowWords(question: Question | undefined, key: string, { say, language }: Wording): string {
  const row = question?.kind === 'matrix' ? question.rows.find((each) => each.key === key) : undefined;
  return inQuotes(say(row?.text), language);
}

/** Codes as the sheet has them above its boxes; options by their labels. */
function choiceWords(codes: readonly number[], question: Question | undefined, wording: Wording): string {
  const { language } = wording;
  const { or } = sheetTextsIn(language);
  const isCoded = question?.kind !== 'choice' && question?.kind !== 'choices' && question?.kind !== 'yes_no';
  if (isCoded && isRun(codes)) return `${codes[0]}–${codes.at(-1)}`;
  const words = codes.map((code) => (isCoded ? String(code) : inQuotes(labelOf(code, question, wording), language)));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${or} ${last}`;
}

function labelOf(code: number, question: Question | undefined, { say, language }: Wording): string {
  if (question?.kind === 'yes_no') return code === 1 ? textsIn(language).yes : textsIn(language).no;
  const options = question?.kind === 'choice' || question?.kind === 'choices' ? question.options : [];
  return say(options.find((option) => option.code === code)?.label);
}

function inQuotes(words: string, language: Language): string {
  const [open, close] = sheetTextsIn(language).quotes;
  return `${open}${words}${close}`;
}
