import type { Definition } from '../definition/definition.js';
import type { Item } from '../definition/items-in.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { isAsked, type AskedQuestion, type MatrixQuestion } from '../definition/question.js';
import { NOT_SHOWN, SKIPPED, type Answer, type MatrixAnswer, type SingleAnswer } from './answer.js';

/**
 * What is kept of a response: the survey's key, and one answer for every question that has one, in the order of the
 * definition; statements have none. The same answers give the same record, whichever way they came.
 *
 * @example
 * // { survey: 'visit', answers: { overall: { value: 4 }, why: { empty: 'not_shown' },
 * //   staff: { rows: { courtesy: { value: 5 }, respect: { empty: 'skipped' } } } } }
 */
export interface CanonicalRecord {
  readonly survey: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Tells the answer given to a question, if any, and whether the question was shown. */
export interface RecordSource {
  readonly answerTo: (key: string) => Answer | undefined;
  readonly isShown: (key: string) => boolean;
}

const asked = new WeakMap<Definition, readonly AskedQuestion[]>();

/** The questions of a definition that have an answer in the record, in its order. Remembered per definition. */
export function askedQuestions(definition: Definition): readonly AskedQuestion[] {
  const remembered = asked.get(definition);
  if (remembered !== undefined) return remembered;

  const questions = placedQuestions(definition)
    .map(({ question }) => question)
    .filter(isAsked);
  asked.set(definition, questions);
  return questions;
}

/** Puts a record together: hidden questions are 'not shown' whatever was once answered, open ones 'skipped'. */
export function canonicalRecord(definition: Definition, source: RecordSource): CanonicalRecord {
  const answers: Record<string, Answer> = {};
  for (const question of askedQuestions(definition)) {
    const shown = source.isShown(question.key);
    const given = shown ? source.answerTo(question.key) : undefined;
    const missing = shown ? SKIPPED : NOT_SHOWN;
    answers[question.key] = question.kind === 'matrix' ? allRows(question, given, missing) : (given ?? missing);
  }
  return { survey: definition.key, answers };
}

function allRows(question: MatrixQuestion, given: Answer | undefined, missing: SingleAnswer): MatrixAnswer {
  const rows: Record<string, SingleAnswer> = {};
  for (const { key } of question.rows) {
    const whole = given === undefined || 'rows' in given ? undefined : given;
    const row = given !== undefined && 'rows' in given && Object.hasOwn(given.rows, key) ? given.rows[key] : whole;
    rows[key] = row ?? missing;
  }
  return { rows };
}

/**
 * The answer of one item in a record, the bridge to scoring: `itemAnswer(record, item)` is `{ value: 4 }` or
 * `{ empty: 'skipped' }`. An item that the record does not hold was not shown.
 */
export function itemAnswer(record: CanonicalRecord, item: Item): SingleAnswer {
  const answer = Object.hasOwn(record.answers, item.question) ? record.answers[item.question] : undefined;
  if (answer === undefined) return NOT_SHOWN;

  if (!('rows' in answer)) return answer;

  const row = item.row !== null && Object.hasOwn(answer.rows, item.row) ? answer.rows[item.row] : undefined;
  return row ?? NOT_SHOWN;
}
