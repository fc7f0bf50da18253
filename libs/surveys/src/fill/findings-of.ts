import type { AnswerFinding } from '../answers/answer-finding.js';
import { isAsked } from '../definition/question.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import { splitReference } from '../logic/split-reference.js';
import { shownIn, type Fill } from './fill.js';
import { missingAnswers } from './missing-answers.js';
import { readTarget } from './read-target.js';

/**
 * What is amiss with the questions shown, on one page or on all: entries that could not be read, and required questions
 * without an answer. Empty when all is well; hidden questions never have findings.
 *
 * @example
 * findingsOf(fill, 'start'); // [{ question: 'overall', code: 'required', … }]
 */
export function findingsOf(fill: Fill, page?: string): AnswerFinding[] {
  const { pages } = compileDefinition(fill.definition);
  const shown = shownIn(fill);
  return pages
    .filter(({ key }) => page === undefined || key === page)
    .flatMap(({ blocks }) => blocks.flatMap(({ questions }) => questions))
    .filter(isAsked)
    .filter(({ key }) => shown.has(key))
    .flatMap((question) => {
      const unread = rejectedFindings(fill, question.key);
      return unread.length > 0 ? unread : missingAnswers(question, fill.answers.get(question.key));
    });
}

/** Whether everything required is answered and everything entered can be read: the fill may be handed in. */
export function isComplete(fill: Fill): boolean {
  return findingsOf(fill).length === 0;
}

function rejectedFindings(fill: Fill, question: string): AnswerFinding[] {
  const compiled = compileDefinition(fill.definition);
  return [...fill.rejected].flatMap(([target, raw]) => {
    const reading = splitReference(target).question === question ? readTarget(compiled, target, raw) : null;
    return reading !== null && 'finding' in reading ? [reading.finding] : [];
  });
}
