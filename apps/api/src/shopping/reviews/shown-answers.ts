import {
  answerWords,
  isAsked,
  placedQuestions,
  textIn,
  type Answer,
  type AnswerValue,
  type AskedQuestion,
  type CanonicalRecord,
  type Definition,
  type Emptiness,
  type Language,
  type SingleAnswer,
} from '#surveys';
import { isSealed, type VisitField } from './visit-fields.js';

/** What was said in one answer: in words, or why nothing was. */
export interface Said {
  words: string;
  empty: Emptiness | null;
}

/** One row of a matrix as it was answered. */
export interface ShownRow extends Said {
  key: string;
  text: string;
  value: AnswerValue | null;
}

/** An answer as a reviewer or a store reads it, with all that a correction chooses from. */
export interface ShownAnswer extends Said {
  key: string;
  section: string;
  kind: AskedQuestion['kind'];
  text: string;
  value: AnswerValue | null;
  /** What else could have been chosen, where that is one or some of a few codes; the points of a matrix. */
  options: { code: number; label: string; other: boolean }[];
  rows: ShownRow[] | null;
  allowNotApplicable: boolean;
  /** Least and most of a number or a day; how many digits after its point a number has. */
  min: number | string | null;
  max: number | string | null;
  decimals: number;
}

/** The answers of a record that these fields allow, in the order of the checklist. */
export function shownAnswers(
  definition: Definition,
  record: CanonicalRecord,
  language: Language,
  fields: ReadonlySet<VisitField>,
): ShownAnswer[] {
  return placedQuestions(definition).flatMap(({ question, block }) => {
    const answer = isAsked(question) ? record.answers[question.key] : undefined;
    if (!isAsked(question) || answer === undefined || isSealed(question, fields)) return [];
    const rows = 'rows' in answer ? rowsOf(question, answer.rows, language) : null;
    const single = 'rows' in answer ? null : answer;
    return [
      {
        key: question.key,
        section: block.key,
        kind: question.kind,
        text: textIn(question.text, language),
        ...saidOf(question, answer, language),
        value: single !== null && 'value' in single ? single.value : null,
        options: optionsOf(question, language),
        rows,
        allowNotApplicable: question.allowNotApplicable === true,
        ...boundsOf(question),
      },
    ];
  });
}

/** An answer in words; of a matrix row by row. */
export function saidOf(question: AskedQuestion, answer: Answer | undefined, language: Language): Said {
  if (answer === undefined) return { words: '', empty: 'not_shown' };
  if (!('rows' in answer))
    return { words: answerWords(question, answer, language), empty: 'empty' in answer ? answer.empty : null };
  const rows = rowsOf(question, answer.rows, language);
  const [first] = rows;
  const isEmpty = rows.every(({ empty }) => empty !== null);
  const words = rows.map((row) => `${row.text}: ${row.empty === null ? row.words : '–'}`).join('; ');
  return { words: isEmpty ? '' : words, empty: isEmpty ? (first?.empty ?? 'skipped') : null };
}

function rowsOf(
  question: AskedQuestion,
  answers: Readonly<Record<string, SingleAnswer>>,
  language: Language,
): ShownRow[] {
  if (question.kind !== 'matrix') return [];
  return question.rows.map(({ key, text }) => {
    const answer = answers[key] ?? { empty: 'skipped' as const };
    const said = { words: answerWords(question, answer, language), empty: 'empty' in answer ? answer.empty : null };
    return { key, text: textIn(text, language), ...said, value: 'value' in answer ? answer.value : null };
  });
}

function optionsOf(question: AskedQuestion, language: Language): ShownAnswer['options'] {
  const worded = (code: number, other = false) => ({
    code,
    label: answerWords(question, { value: code }, language),
    other,
  });
  switch (question.kind) {
    case 'yes_no':
      return [worded(1), worded(0)];
    case 'scale':
    case 'matrix':
      return question.points.map(({ code }) => worded(code));
    case 'recommend':
      return Array.from({ length: 11 }, (_, code) => worded(code));
    case 'ease':
      return Array.from({ length: 7 }, (_, index) => worded(index + 1));
    case 'choice':
    case 'choices':
      return question.options.map(({ code, label, other }) => ({
        code,
        label: textIn(label, language),
        other: other === true,
      }));
    default:
      return [];
  }
}

function boundsOf(question: AskedQuestion): Pick<ShownAnswer, 'min' | 'max' | 'decimals'> {
  switch (question.kind) {
    case 'number':
    case 'date':
    case 'counter':
    case 'photo': {
      const decimals = question.kind === 'number' ? (question.decimals ?? 0) : 0;
      return { min: question.min ?? null, max: question.max ?? null, decimals };
    }
    case 'timed':
      return { min: 0, max: null, decimals: 1 };
    default:
      return { min: null, max: null, decimals: 0 };
  }
}
