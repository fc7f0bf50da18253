import type { Condition } from '../definition/condition.js';
import type { Block, Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { placedQuestions, type PlacedQuestion } from '../definition/placed-questions.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import { conditionClauses } from '../sheet/condition-clauses.js';
import { joinedConditions, settledCondition } from '../sheet/settled-condition.js';

/** Conditions on answers of which no line on paper can say who answers, and for which their author has no words either. */
export function deepConditionFindings(definition: Definition, rendering: string): Finding[] {
  const { questions } = compileDefinition(definition);
  const isSaid = (condition: Condition): boolean => {
    // Of the customer it is known when a sheet is printed whether it holds: either way a line must be left.
    const settled = [true, false].map((holds) =>
      settledCondition(condition, (comparison) => ('customer' in comparison ? holds : 'open')),
    );
    return settled.every(
      (each) => typeof each === 'boolean' || conditionClauses(each, (key) => questions.get(key)) !== null,
    );
  };
  return placedQuestions(definition).flatMap((placed) =>
    unsaid(placed, isSaid).map((path) => finding(path, 'cannot_carry_deep_condition', { rendering })),
  );
}

/** Where the conditions stand that need words. */
function unsaid(
  { question, block, blockIndex, path }: PlacedQuestion,
  isSaid: (condition: Condition) => boolean,
): string[] {
  const at = { block: `blocks[${blockIndex}].showIf`, question: `${path}.showIf` };
  if (block.showIfWords === undefined && question.showIfWords === undefined) {
    if (isSaid(joinedConditions(block.showIf, question.showIf))) return [];
    return [question.showIf === undefined ? at.block : at.question];
  }
  const needsWords = ({ showIf, showIfWords }: Pick<Block, 'showIf' | 'showIfWords'>): boolean =>
    showIf !== undefined && showIfWords === undefined && !isSaid(showIf);
  return [...(needsWords(block) ? [at.block] : []), ...(needsWords(question) ? [at.question] : [])];
}
