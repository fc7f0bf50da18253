import { answerFinding, type AnswerFinding } from '../answers/answer-finding.js';
import { isSaid, type Answer } from '../answers/answer.js';
import type { AskedQuestion } from '../definition/question.js';

/**
 * What a required question still needs: nothing, itself, or the open rows of a matrix. 'Does not apply' and 'rather not say'
 * are answers, where they are offered.
 */
export function missingAnswers(question: AskedQuestion, answer: Answer | undefined): AnswerFinding[] {
  if (question.required !== true) return [];

  if (question.kind !== 'matrix' || (answer !== undefined && !('rows' in answer)))
    return isSaid(answer) ? [] : [answerFinding(question.key, 'required')];

  const rows = answer?.rows ?? {};
  return question.rows
    .filter(({ key }) => !Object.hasOwn(rows, key) || !isSaid(rows[key]))
    .map(({ key }) => answerFinding(`${question.key}.${key}`, 'required'));
}
