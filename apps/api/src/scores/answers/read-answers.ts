import {
  type AnswerValue,
  type Emptiness,
  answerWords,
  itemsIn,
  textIn,
  type Answer,
  type AskedQuestion,
  type Definition,
  type Language,
  type SingleAnswer,
} from '#surveys';
import type { Contribution } from '../cells/contributions.js';

/** One answer as a person reads it, with what it counted for. */
export interface ReadAnswer {
  key: string;
  text: string;
  label: string | null;
  value: AnswerValue | null;
  empty: Emptiness | null;
  principle: string | null;
  /** 0 to 100; null where the answer is not scored or empty. */
  score: number | null;
}

/** The score of a measure, 0 to 100; null where there is none. */
export function pointsOf(scores: readonly Contribution[], measure: string): number | null {
  const score = scores.find((each) => each.measure === measure)?.score;
  return score === null || score === undefined ? null : score / 100;
}

/** What was answered to a question, row by row where it is a matrix; nothing where it was not asked. */
export function readAnswers(
  definition: Definition,
  question: AskedQuestion,
  answer: Answer | undefined,
  scores: readonly Contribution[],
  language: Language,
): ReadAnswer[] {
  if (answer === undefined) return [];
  const text = textIn(question.text, language);
  const words = (single: SingleAnswer) => ('value' in single ? answerWords(question, single, language) : null);
  const read = (key: string, own: string, single: SingleAnswer): ReadAnswer => ({
    key,
    text: own,
    label: words(single),
    value: 'value' in single ? single.value : null,
    empty: 'empty' in single ? single.empty : null,
    principle: itemsIn(definition).find((item) => item.key === key)?.principle ?? null,
    score: pointsOf(scores, `item:${key}`),
  });
  if (!('rows' in answer)) return [read(question.key, text, answer)];
  if (question.kind !== 'matrix') return [];
  return question.rows.flatMap((row) => {
    const single = answer.rows[row.key];
    return single === undefined
      ? []
      : [read(`${question.key}.${row.key}`, `${text} ${textIn(row.text, language)}`, single)];
  });
}
